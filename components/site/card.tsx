import { turnOf } from "@/article/direction";
import type { PublishedCard } from "@/article/published-story";
import { hangs } from "@/components/article/hanging";
import { Line } from "@/components/article/line";
import type { ShotPlace } from "@/components/article/shot-places";
import type { Newsroom } from "@/newsroom/newsroom";
import { Names } from "./bylines";
import { CardShot } from "./card-shot";
import type { DateForm } from "./dates";
import { Time } from "./time";
import { wordsIn } from "./words";

export type CardShape = "lead" | "major" | "minor" | "line";

/** A story as a front or a list shows it. How much it says depends on its shape. */
export function Card({
  newsroom,
  card,
  shape,
  level = 2,
  when = "brief",
  shot,
  isTold = shape === "lead" || shape === "major",
}: {
  newsroom: Newsroom;
  card: PublishedCard;
  shape: CardShape;
  level?: 2 | 3;
  when?: DateForm;
  /** Where its picture stands, if it has one; without it the card is words alone. */
  shot?: ShotPlace;
  /** A small card that stands beside pictured ones says what it is about. */
  isTold?: boolean;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  const { language } = card;
  const words = wordsIn(language);
  const kicker = card.kicker || (card.kind === "gallery" ? words.kinds.gallery : "");
  const picture = shot && card.lead ? <CardShot card={card} place={shot} /> : null;
  return (
    <div
      className={`card ${shape}${picture ? " pictured" : ""}`}
      lang={language}
      dir={card.direction}
    >
      {shape === "lead" ? null : picture}
      {kicker ? <p className="kicker">{card.kicker ? <bdi>{kicker}</bdi> : kicker}</p> : null}
      <Heading
        className={hangs(card.headline) ? "headline hung" : "headline"}
        dir={turnOf(card.headline, card.direction)}
      >
        <a href={encodeURI(card.path)}>
          <Line text={card.headline} around={card.direction} />
        </a>
      </Heading>
      {shape === "lead" ? picture : null}
      {card.standfirst && isTold ? (
        <p className="standfirst" dir={turnOf(card.standfirst, card.direction)}>
          <Line text={card.standfirst} around={card.direction} />
        </p>
      ) : null}
      <p className="slip">
        {shape !== "line" && card.bylines.length > 0 ? (
          <>
            <span className="who" translate="no">
              <Names language={language} bylines={card.bylines} />
            </span>{" "}
          </>
        ) : null}
        <Time newsroom={newsroom} language={language} at={card.publishedAt} form={when} />
        {shape === "lead" ? (
          <>
            {" "}
            <span className="minutes">{words.minutes(card.minutes)}</span>
          </>
        ) : null}
      </p>
    </div>
  );
}
