/** How soon an address is wanted in print: somebody waits for it, a move touched it, or the sweep found it. */
export const urgencies = ["awaited", "touched", "swept"] as const;
export type Urgency = (typeof urgencies)[number];

/** Prints for one process; made by `openPrintQueue`. */
export type PrintQueue = {
  /** Gives the addresses that could not be printed; one that cannot does not keep back the others. */
  print: (addresses: readonly string[], urgency: Urgency, since?: number) => Promise<string[]>;
};

/**
 * A few pages are printed at once, the most urgent first, and none waits twice: whoever asks for an
 * address that waits already waits along. `printOne` is told the edition from which on a page that
 * is already in print will do; null if it must be printed anew.
 */
export function openPrintQueue(
  printOne: (address: string, since: number | null) => Promise<boolean>,
  atOnce = 3,
): PrintQueue {
  const waiting = new Map<string, Waiting>();
  let underWay = 0;

  function add(address: string, rank: number, since: number | null): Promise<boolean> {
    const known = waiting.get(address);
    if (known) {
      known.rank = Math.min(known.rank, rank);
      known.since = known.since === null || since === null ? null : Math.max(known.since, since);
      return known.printed;
    }
    let settle = (_: Promise<boolean>) => {};
    const printed = new Promise<boolean>((resolve) => {
      settle = resolve;
    });
    waiting.set(address, { address, rank, since, printed, settle });
    return printed;
  }

  function begin() {
    while (underWay < atOnce) {
      const next = mostUrgent(waiting.values());
      if (!next) return;
      waiting.delete(next.address);
      underWay++;
      const printed = printOne(next.address, next.since);
      next.settle(printed);
      printed
        .catch(() => {})
        .finally(() => {
          underWay--;
          begin();
        });
    }
  }

  return {
    print: async (addresses, urgency, since) => {
      const rank = urgencies.indexOf(urgency);
      const asked = addresses.map((address) => add(address, rank, since ?? null));
      begin();
      const printed = await Promise.all(asked);
      return addresses.filter((_, at) => !printed[at]);
    },
  };
}

type Waiting = {
  address: string;
  rank: number;
  since: number | null;
  printed: Promise<boolean>;
  settle: (printed: Promise<boolean>) => void;
};

/** The first of the lowest rank, in the order of asking. */
function mostUrgent(waiting: Iterable<Waiting>): Waiting | null {
  let best: Waiting | null = null;
  for (const one of waiting) if (!best || one.rank < best.rank) best = one;
  return best;
}
