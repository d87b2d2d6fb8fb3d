import type { Direction } from "@/newsroom/languages";
import { directionOfText } from "@/newsroom/text-direction";
import type { BodyNode } from "./body";

/**
 * The direction in which a block runs: that of its own letters. Phrases that are marked as another
 * language's are left out, unless there is nothing else, so that a quoted word does not turn a sentence.
 */
export function directionOfBlock(node: Pick<BodyNode, "content">, around: Direction): Direction {
  const own: string[] = [];
  const foreign: string[] = [];
  const walk = ({ text, marks, content }: BodyNode) => {
    if (text !== undefined) (marks?.some(({ type }) => type === "lang") ? foreign : own).push(text);
    content?.forEach(walk);
  };
  node.content?.forEach(walk);
  const words = own.join(" ");
  return directionOfText(/\p{L}/u.test(words) ? words : foreign.join(" "), around);
}

/** What has to be said of a direction inside another: nothing where it is the same. */
export function turned(own: Direction, around: Direction): Direction | undefined {
  return own === around ? undefined : own;
}

/** The same for a line of text. */
export function turnOf(text: string, around: Direction): Direction | undefined {
  return turned(directionOfText(text, around), around);
}
