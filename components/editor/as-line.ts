import { mendCharacters } from "@/article/mended-characters";
import { settled } from "@/newsroom/bidi";

/** Text from anywhere as one line: breaks and runs of white space become a space, and what nobody sees goes. */
export function asLine(text: string): string {
  return settled(mendCharacters(text).replace(/\s+/g, " ").trim());
}
