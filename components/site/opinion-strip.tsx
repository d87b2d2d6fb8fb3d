import { turnOf } from "@/article/direction";
import type { PublishedCard } from "@/article/published-story";
import { hangs } from "@/components/article/hanging";
import { Line } from "@/components/article/line";
import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import { Names } from "./bylines";
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
              <Names language={card.language} bylines={card.bylines} />
            </p>
            <h3
              className={hangs(card.headline) ? "headline hung" : "headline"}
              dir={turnOf(card.headline, card.direction)}
            >
              <a href={encodeURI(card.path)}>
                <Line text={card.headline} around={card.direction} />
              </a>
            </h3>
            <p className="standfirst" dir={turnOf(card.standfirst, card.direction)}>
              <Line text={card.standfirst} around={card.direction} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
