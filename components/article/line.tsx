import type { ReactNode } from "react";
import { settled } from "@/newsroom/bidi";
import type { Direction } from "@/newsroom/languages";
import { hasRightToLeft, numbersIn } from "@/newsroom/text-direction";

/** A line that somebody wrote, whose invisible turns end in it and whose numbers stay in order. */
export function Line({ text, around }: { text: string; around: Direction }): ReactNode {
  return wordsWithNumbers(settled(text), around);
}

/** Words as they are, with a direction of its own for each number that would fall into pieces. */
export function wordsWithNumbers(text: string, around: Direction): ReactNode {
  if (around === "ltr" && !hasRightToLeft(text)) return text;
  const stretches = numbersIn(text);
  if (stretches.every(({ isNumber }) => !isNumber)) return text;
  return stretches.map((stretch, place) =>
    stretch.isNumber ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text is set once and never moves
      <bdi dir="ltr" key={place}>
        {stretch.text}
      </bdi>
    ) : (
      stretch.text
    ),
  );
}
