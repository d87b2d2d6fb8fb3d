import type { ReactNode } from "react";
import type { PublishedCard } from "@/article/published-story";
import type { Newsroom } from "@/newsroom/newsroom";
import { Card } from "./card";
import type { DateForm } from "./dates";

/** Stories one under another, with room to read what each is about. */
export function CardList({
  newsroom,
  cards,
  when,
  empty,
}: {
  newsroom: Newsroom;
  cards: readonly PublishedCard[];
  when?: DateForm;
  /** What is said when there are none. */
  empty: ReactNode;
}) {
  if (cards.length === 0) return <p className="empty">{empty}</p>;
  return (
    <div className="card-list">
      {cards.map((card) => (
        <Card key={card.id} newsroom={newsroom} card={card} shape="major" shot="list" when={when} />
      ))}
    </div>
  );
}
