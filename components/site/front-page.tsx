import { sectionPath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { editionOf, type Newsroom, sectionName } from "@/newsroom/newsroom";
import { Card } from "./card";
import { composeFront, type FrontCopy } from "./compose-front";
import { dayOf } from "./dates";
import { OpinionStrip } from "./opinion-strip";
import { Paper } from "./paper";
import { SectionBand } from "./section-band";
import { Time } from "./time";
import { wordsIn } from "./words";

export function FrontPage({
  newsroom,
  language,
  copy,
}: {
  newsroom: Newsroom;
  language: Language;
  copy: FrontCopy;
}) {
  const words = wordsIn(language);
  const { lead, seconds, thirds, rail, railPlace, opinion, bands } = composeFront(copy);
  // Of three that are not alike, one shows its picture and the others stand beside it.
  const isMixed = seconds.some(({ lead }) => lead) && seconds.some(({ lead }) => !lead);
  const onlyShot =
    seconds.length === 3 && isMixed ? (seconds.find(({ lead }) => lead)?.id ?? null) : null;
  const editionAt =
    [lead, ...seconds, ...thirds, ...rail]
      .flatMap((card) => (card ? [card.publishedAt] : []))
      .sort()
      .at(-1) ?? null;
  if (lead === null)
    return (
      <Paper newsroom={newsroom} language={language} editionAt={editionAt}>
        <p className="empty">{words.emptyFront}</p>
      </Paper>
    );
  return (
    <Paper newsroom={newsroom} language={language} editionAt={editionAt}>
      <div className="front-top" data-rail={railPlace}>
        <div className="front-lead">
          <Card newsroom={newsroom} card={lead} shape="lead" shot="frontLead" />
        </div>
        {seconds.length > 0 ? (
          <div
            className={isMixed && thirds.length === 0 ? "front-next mixed" : "front-next"}
            data-count={seconds.length + thirds.length}
          >
            {seconds.map((card) => (
              <Card
                key={card.id}
                newsroom={newsroom}
                card={card}
                shape="major"
                shot={card.id === onlyShot || onlyShot === null ? "frontSecond" : undefined}
              />
            ))}
            {thirds.length > 0 ? (
              <div className="front-thirds">
                {thirds.map((card, place) => (
                  <Card
                    key={card.id}
                    newsroom={newsroom}
                    card={card}
                    shape="minor"
                    shot={place === 1 ? "frontThird" : undefined}
                  />
                ))}
              </div>
            ) : null}
          </div>
        ) : null}
        {rail.length > 0 ? (
          <section className="rail" aria-labelledby="latest">
            <h2 className="label" id="latest">
              {words.latest}
            </h2>
            <ol>
              {rail.map((card, place) => {
                const day = dayOf(newsroom, card.publishedAt);
                const before = rail[place - 1];
                const isNewDay = !before || dayOf(newsroom, before.publishedAt) !== day;
                return (
                  <li key={card.id} className={isNewDay && place > 0 ? "new-day" : undefined}>
                    <p className="when">
                      {isNewDay && place > 0 ? (
                        <Time
                          newsroom={newsroom}
                          language={language}
                          at={card.publishedAt}
                          form="brief"
                        />
                      ) : (
                        <Time
                          newsroom={newsroom}
                          language={language}
                          at={card.publishedAt}
                          form="clock"
                        />
                      )}
                    </p>
                    <h3>
                      <a href={encodeURI(card.path)}>
                        <bdi>{card.headline}</bdi>
                      </a>
                    </h3>
                  </li>
                );
              })}
            </ol>
          </section>
        ) : null}
      </div>
      {opinion.length > 0 ? (
        <OpinionStrip newsroom={newsroom} language={language} cards={opinion} />
      ) : null}
      <div className="bands">
        {bands.map(({ slug, ...band }) => (
          <SectionBand
            key={slug}
            newsroom={newsroom}
            name={sectionName(newsroom, slug, language)}
            path={sectionPath(editionOf(newsroom, language), slug)}
            tone={newsroom.sections.findIndex((section) => section.slug === slug)}
            {...band}
          />
        ))}
      </div>
    </Paper>
  );
}
