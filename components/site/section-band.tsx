import type { PublishedCard } from "@/article/published-story";
import type { ShotPlace } from "@/components/article/shot-places";
import type { Newsroom } from "@/newsroom/newsroom";
import { Card } from "./card";
import type { BandSetting } from "./compose-front";

/**
 * Which stories of a band show their picture, chosen as a page is made up and not as a list is:
 * the main story, and across from it one at the head of a column and one at the foot of another;
 * of four equals every second.
 */
const shotOf: Record<
  BandSetting,
  (place: number, main: number, count: number) => ShotPlace | undefined
> = {
  half: () => "bandEqual",
  whole: () => "bandHalf",
  pair: () => "bandEqual",
  lean: (place, main) => (place === main ? "bandEqual" : undefined),
  stack: (place, main) => (place === main ? "bandEqual" : undefined),
  even: (place, _, count) => (count === 3 || place % 2 === 0 ? "bandEqual" : undefined),
  aside: (place, main) => (place === main ? "bandMain" : crossFrom(place)),
  centred: (place, main) => (place === main ? "bandMiddle" : crossFrom(place)),
  five: () => undefined,
};

function crossFrom(place: number): ShotPlace | undefined {
  return place === 1 || place === 4 ? "bandMinor" : undefined;
}

/** Settings in which one story leads and the others are smaller. */
const ledBy = new Set<BandSetting>(["stack", "aside", "centred"]);

/** A section on the front. Neighbouring bands differ: the main story leads at the side, in the middle, or among equals. */
export function SectionBand({
  newsroom,
  name,
  path,
  tone,
  setting,
  main,
  cards,
}: {
  newsroom: Newsroom;
  name: string;
  path: string;
  /** The section's place in the paper, which gives its rule a colour. */
  tone: number;
  setting: BandSetting;
  main: number;
  cards: readonly PublishedCard[];
}) {
  const isLed = ledBy.has(setting);
  return (
    <section
      className={`band ${setting}`}
      data-tone={tone % 6}
      data-count={cards.length}
      data-main={main}
      aria-labelledby={`band-${tone}`}
    >
      <h2 className="band-name" id={`band-${tone}`}>
        <a href={encodeURI(path)}>{name}</a>
      </h2>
      <div className="band-stories">
        {cards.map((card, place) => {
          const shot = shotOf[setting](place, main, cards.length);
          const isMain = place === main || !isLed;
          return (
            <Card
              key={card.id}
              newsroom={newsroom}
              card={card}
              level={3}
              shape={isMain ? "major" : "minor"}
              shot={shot}
              isTold={isMain || (setting !== "stack" && (!shot || card.lead === null))}
            />
          );
        })}
      </div>
    </section>
  );
}
