import type { PublishedCard } from "@/article/published-story";
import type { Newsroom } from "@/newsroom/newsroom";
import { Card } from "./card";

const settings = ["aside", "centred", "even"] as const;

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
  const style = cards.length < 3 ? "even" : (settings[setting % settings.length] ?? "even");
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
          />
        ))}
      </div>
    </section>
  );
}
