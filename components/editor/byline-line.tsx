import { roleIn } from "@/article/byline-words";
import { isolated } from "@/newsroom/bidi";
import type { Language } from "@/newsroom/languages";
import type { Byline } from "@/newsroom/story";

/** The names over the story, where readers will find them. They are changed beside the text. */
export function BylineLine({
  bylines,
  language,
  onGo,
}: {
  bylines: readonly Byline[];
  language: Language;
  onGo: () => void;
}) {
  return (
    <button type="button" onClick={onGo} className="byline-line" title="Change the bylines">
      {bylines.length === 0
        ? "No byline yet"
        : bylines
            .map(({ name, role }) => `${roleIn(language, role)} ${isolated(name)}`)
            .join(" · ")}
    </button>
  );
}
