import { visibleText } from "@/newsroom/characters";

/** Text from anywhere as one line: breaks and runs of white space become a space, what nobody sees goes. */
export function asLine(text: string): string {
  return visibleText(text)
    .replace(/[\s\u0085\u2028\u2029]+/g, " ")
    .trim();
}
