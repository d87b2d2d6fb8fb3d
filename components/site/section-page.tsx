import type { PublishedCard } from "@/article/published-story";
import type { Language } from "@/newsroom/languages";
import { type Newsroom, sectionName } from "@/newsroom/newsroom";
import { Card } from "./card";
import { Paper } from "./paper";
import { wordsIn } from "./words";

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
            <Card newsroom={newsroom} card={lead} shape="lead" />
            {rest.length > 0 ? (
              <div className="section-next">
                {rest.slice(0, 2).map((card) => (
                  <Card key={card.id} newsroom={newsroom} card={card} shape="major" />
                ))}
              </div>
            ) : null}
          </div>
        ) : (
          <p className="empty">{wordsIn(language).emptyList}</p>
        )}
        {rest.length > 2 ? (
          <div className="section-rest">
            {rest.slice(2).map((card) => (
              <Card key={card.id} newsroom={newsroom} card={card} shape="minor" />
            ))}
          </div>
        ) : null}
      </div>
    </Paper>
  );
}
