import { setImmediate as othersFirst } from "node:timers/promises";

/** So many messages of one connection are handled before everybody else has a turn. */
const inARow = 20;
/** So many may come at once, and after that so many a second: far more than an editor sends. */
const atOnce = 10_000;
const perSecond = 300;

/**
 * Sees to it that one connection's messages do not keep others waiting, however many there are.
 * False once there are more than an editor would ever send.
 */
export function openTurns(now: () => number = () => performance.now()) {
  const seen = new WeakMap<object, { left: number; at: number; row: number }>();
  return async (connection: object): Promise<boolean> => {
    const turn = seen.get(connection) ?? { left: atOnce, at: now(), row: 0 };
    seen.set(connection, turn);
    const time = now();
    turn.left = Math.min(atOnce, turn.left + ((time - turn.at) / 1_000) * perSecond) - 1;
    turn.at = time;
    if (turn.left < 0) return false;
    turn.row = (turn.row + 1) % inARow;
    if (turn.row === 0) await othersFirst();
    return true;
  };
}
