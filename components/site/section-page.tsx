import type { PublishedCard } from "@/article/published-story";
import type { Language } from "@/newsroom/languages";
import { type Newsroom, sectionName } from "@/newsroom/newsroom";
import { Card } from "./card";
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
  return (
    <Paper newsroom={newsroom} language={language} section={section}>
      <div className="section-page" data-tone={tone % 6}>
        <h1 className="section-name">{sectionName(newsroom, section, language)}</h1>
        {lead ? (
          <div className="section-top">
            <Card newsroom={newsroom} card={lead} shape="lead" shot="sectionLead" />
            {rest.length > 0 ? (
              <div className="section-next">
                {rest.slice(0, 2).map((card) => (
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
            {rest.slice(2).map((card, place) => {
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
        ) : null}
      </div>
    </Paper>
  );
}
