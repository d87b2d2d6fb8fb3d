import { changedParagraphs } from "@/article/diff";
import { turnOf } from "@/article/direction";
import { directionOf, type Language } from "@/newsroom/languages";
import { labelled } from "@/newsroom/locales";
import { wordsIn } from "./words";

/** What changed between two texts, paragraph by paragraph. Colour never says it alone: words are struck out or underlined. */
export function Comparison({
  before,
  after,
  language,
}: {
  before: string;
  after: string;
  language: Language;
}) {
  const words = wordsIn(language);
  const paragraphs = changedParagraphs(before, after);
  if (paragraphs.length === 0) return <p>{words.nothingChanged}</p>;
  return paragraphs.map((passages, paragraph) => (
    <p
      // biome-ignore lint/suspicious/noArrayIndexKey: set once
      key={paragraph}
      dir={turnOf(passages.map(({ text }) => text).join(""), directionOf(language))}
    >
      {passages.map(({ kind, text }, place) =>
        kind === "removed" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: set once
          <del key={place}>
            <span className="unseen">{labelled(language, words.removed, "")}</span>
            {text}
          </del>
        ) : kind === "added" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: set once
          <ins key={place}>
            <span className="unseen">{labelled(language, words.added, "")}</span>
            {text}
          </ins>
        ) : (
          text
        ),
      )}
    </p>
  ));
}
