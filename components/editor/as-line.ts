import { settled } from "@/newsroom/bidi";

/** Text from anywhere as one line: breaks and runs of white space become a space, control characters go. */
export function asLine(text: string): string {
  return settled(
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\ufeff]/g, "")
      .replace(/[\s\u2028\u2029]+/g, " ")
      .trim(),
  );
}
