import { z } from "zod";
import { settled } from "@/newsroom/bidi";

/**
 * The door for a text of at most so many characters: its turns of direction end where it ends, and
 * then nothing blank stands around it.
 */
export function settledText(most: number) {
  return z.string().transform(settled).pipe(z.string().trim().max(most));
}
