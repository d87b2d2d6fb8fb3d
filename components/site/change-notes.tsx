import { turnOf } from "@/article/direction";
import type { ChangeNote } from "@/article/published-story";
import { Line } from "@/components/article/line";
import { directionOf, type Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import { Time } from "./time";
import { wordsIn } from "./words";

/** What readers are owed about changes, at the foot of the story that changed. */
export function ChangeNotes({
  newsroom,
  language,
  notes,
}: {
  newsroom: Newsroom;
  language: Language;
  notes: readonly ChangeNote[];
}) {
  return notes.map(({ kind, note, at, version }) => (
    <div key={version} className="change-note" data-part="correction">
      <p className="label">
        {wordsIn(language).changes[kind]}{" "}
        <Time newsroom={newsroom} language={language} at={at} form="moment" />
      </p>
      <p dir={turnOf(note, directionOf(language))}>
        <Line text={note} around={directionOf(language)} />
      </p>
    </div>
  ));
}
