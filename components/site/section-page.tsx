import type { PublishedCard } from "@/article/published-story";
import type { Language } from "@/newsroom/languages";
import { type Newsroom, sectionName } from "@/newsroom/newsroom";
import { Card } from "./card";
import { inFullRows } from "./full-rows";
import { Paper } from "./paper";
import { wordsIn } from "./words";

/** One in so many of the further stories shows its picture: in rows of four they go down the page slantwise. */
const picturedOfRest = 5;

export function SectionPage({
  newsroom,
  language,
  section,
  cards,
}: {
  newsroom: Newsroom;
  language: Language;
  section: string;
  cards: readonly PublishedCard[];
}) {
  const [lead, ...rest] = cards;
  const tone = newsroom.sections.findIndex(({ slug }) => slug === section);
  const next = rest.slice(0, 2);
  return (
    <Paper newsroom={newsroom} language={language} section={section}>
      <div className="section-page" data-tone={tone % 6}>
        <h1 className="section-name">{sectionName(newsroom, section, language)}</h1>
        {lead ? (
          <div className={standsBeside(lead, next) ? "section-top beside" : "section-top"}>
            <Card newsroom={newsroom} card={lead} shape="lead" shot="sectionLead" />
            {next.length > 0 ? (
              <div
                className={isMixed(next) ? "section-next mixed" : "section-next"}
                data-count={next.length}
              >
                {next.map((card) => (
                  <Card
                    key={card.id}
                    newsroom={newsroom}
                    card={card}
                    shape="major"
                    shot="sectionSecond"
                  />
                ))}
              </div>
            ) : null}
          </div>
        ) : (
          <p className="empty">{wordsIn(language).emptyList}</p>
        )}
        {rest.length > 2 ? (
          <div className="section-rest">
            {inFullRows(rest.slice(2).map((card, place) => ({ card, place }))).map((row) => (
              <div className="full-row" key={row[0]?.card.id} data-count={row.length}>
                {row.map(({ card, place }) => {
                  const isPictured = place % picturedOfRest === 0 && card.lead !== null;
                  return (
                    <Card
                      key={card.id}
                      newsroom={newsroom}
                      card={card}
                      shape="minor"
                      shot={isPictured ? "sectionMinor" : undefined}
                      isTold={!isPictured}
                    />
                  );
                })}
              </div>
            ))}
          </div>
        ) : null}
      </div>
    </Paper>
  );
}

function isMixed(cards: readonly PublishedCard[]): boolean {
  return cards.some(({ lead }) => lead) && cards.some(({ lead }) => !lead);
}

/** Two stories stand beside the lead if they are about as high as it is; else they stand under it. */
function standsBeside(lead: PublishedCard, next: readonly PublishedCard[]): boolean {
  const isPictured = ({ lead }: PublishedCard) => lead !== null;
  return next.length === 2 && next.every((card) => isPictured(card) === isPictured(lead));
}
