import type { ChangeNote, PublishedCard } from "@/article/published-story";
import { historyPath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import { ListPage } from "./list-page";
import { Time } from "./time";
import { wordsIn } from "./words";

export function CorrectionsPage({
  newsroom,
  language,
  corrections,
}: {
  newsroom: Newsroom;
  language: Language;
  corrections: readonly { card: PublishedCard; note: ChangeNote }[];
}) {
  const words = wordsIn(language);
  return (
    <ListPage
      newsroom={newsroom}
      language={language}
      title={words.corrections}
      about={words.correctionsPromise}
    >
      {corrections.length === 0 ? <p className="empty">{words.noCorrections}</p> : null}
      {corrections.map(({ card, note }) => (
        <section className="correction" key={`${card.id} ${note.version}`}>
          <p className="label">
            {words.changes[note.kind]}{" "}
            <Time newsroom={newsroom} language={language} at={note.at} form="moment" />
          </p>
          <p className="correction-note" dir="auto">
            {note.note}
          </p>
          <h2>
            <a href={encodeURI(card.path)}>
              <bdi>{card.headline}</bdi>
            </a>
          </h2>
          <p className="slip">
            <a href={encodeURI(historyPath(card.path))}>{words.changedIn(note.version)}</a>
          </p>
        </section>
      ))}
    </ListPage>
  );
}
