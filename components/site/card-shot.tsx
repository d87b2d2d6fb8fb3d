import type { PublishedCard } from "@/article/published-story";
import { Shot } from "@/components/article/shot";
import type { ShotPlace } from "@/components/article/shot-places";

/** For the eye and the pointer only: those who hear a page or go by the keyboard meet a story once, at its headline. */
const seenOnly = { "aria-hidden": true, tabIndex: -1 } as const;

/** A story's picture on a list or a front, which leads to the story as the headline beside it does. */
export function CardShot({ card, place }: { card: PublishedCard; place: ShotPlace }) {
  if (!card.lead) return null;
  return (
    <a className="card-shot" href={encodeURI(card.path)} {...seenOnly}>
      <Shot picture={card.lead} place={place} />
    </a>
  );
}
