import type { PublishedCard } from "@/article/published-story";
import { hangs } from "@/components/article/hanging";
import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import { namesOf } from "./bylines";
import { CardShot } from "./card-shot";
import { wordsIn } from "./words";

/** Opinion is told apart by its voice: the writer's name comes first, and the headline slants. */
export function OpinionStrip({
  language,
  cards,
}: {
  newsroom: Newsroom;
  language: Language;
  cards: readonly PublishedCard[];
}) {
  return (
    <section className="opinion" data-count={cards.length} aria-labelledby="opinion">
      <h2 className="label" id="opinion">
        {wordsIn(language).opinion}
      </h2>
      <ul>
        {cards.map((card) => (
          <li key={card.id} lang={card.language} dir={card.direction}>
            {card.lead ? <CardShot card={card} place="portrait" /> : null}
            <p className="who" translate="no">
              {namesOf(card.language, card.bylines)}
            </p>
            <h3 className={hangs(card.headline) ? "headline hung" : "headline"}>
              <a href={encodeURI(card.path)}>{card.headline}</a>
            </h3>
            <p className="standfirst">{card.standfirst}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
