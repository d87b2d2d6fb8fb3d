import type { PublishedCard } from "@/article/published-story";
import type { ShotPlace } from "@/components/article/shot-places";
import type { Newsroom } from "@/newsroom/newsroom";
import { Card } from "./card";

const settings = ["aside", "centred", "even"] as const;
type Setting = (typeof settings)[number];

/**
 * Which stories of a band show their picture, chosen as a page is made up and not as a list is:
 * the main story, and across from it one at the head of a column and one at the foot of another;
 * of four equals every second.
 */
function shotAt(setting: Setting, count: number, place: number): ShotPlace | undefined {
  if (setting !== "even") {
    if (place === 0) return setting === "aside" ? "bandMain" : "bandMiddle";
    return place === 1 || place === 4 ? "bandMinor" : undefined;
  }
  if (count === 1) return "bandHalf";
  return count === 2 || place % 2 === 0 ? "bandEqual" : undefined;
}

/** A section on the front. Neighbouring bands differ: the main story leads at the side, in the middle, or among equals. */
export function SectionBand({
  newsroom,
  name,
  path,
  tone,
  setting,
  cards,
}: {
  newsroom: Newsroom;
  name: string;
  path: string;
  /** The section's place in the paper, which gives its rule a colour. */
  tone: number;
  /** The band's place on the front, which gives it its setting. */
  setting: number;
  cards: readonly PublishedCard[];
}) {
  const style: Setting =
    cards.length < 3 ? "even" : (settings[setting % settings.length] ?? "even");
  const isEven = style === "even";
  const shown = isEven ? cards.slice(0, 4) : cards;
  return (
    <section
      className={`band ${style}`}
      data-tone={tone % 6}
      data-count={shown.length}
      aria-labelledby={`band-${tone}`}
    >
      <h2 className="band-name" id={`band-${tone}`}>
        <a href={encodeURI(path)}>{name}</a>
      </h2>
      <div className="band-stories">
        {shown.map((card, place) => (
          <Card
            key={card.id}
            newsroom={newsroom}
            card={card}
            level={3}
            shape={place === 0 || isEven ? "major" : "minor"}
            shot={shotAt(style, shown.length, place)}
          />
        ))}
      </div>
    </section>
  );
}
