import { type Move, moves, type OpenMove } from "./workflow";

/** Which move a screen puts first: the one that takes the story furthest on. */
const foremost: readonly Move[] = ["publish", "approve", "submit", "revive", "edit"];

/** The open moves with the one that leads the story on first, the others in the table's order. Null: nothing leads on. */
export function orderMoves(open: readonly OpenMove[]): {
  first: OpenMove | null;
  rest: OpenMove[];
} {
  const first = foremost.flatMap((move) => open.find((o) => o.move === move) ?? [])[0] ?? null;
  const rest = open
    .filter((o) => o !== first)
    .sort((a, b) => moves.indexOf(a.move) - moves.indexOf(b.move));
  return { first, rest };
}
