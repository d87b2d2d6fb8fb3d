/**
 * The editions of each story that are in print, as a reader may rely on: a page asked for after
 * one was acknowledged never shows an earlier one.
 */
export type Editions = ReturnType<typeof openEditions>;

export const editionLine = (name: string, edition: number) => `Edition ${edition} of ${name}.`;
const editionLines = /Edition (\d+) of (s\d+x\d+)\./g;

export function openEditions() {
  const inPrint = new Map<string, { edition: number; address: string }>();
  return {
    printed: (name: string, edition: number, address: string) => {
      const before = inPrint.get(name)?.edition ?? 0;
      if (edition > before) inPrint.set(name, { edition, address });
    },
    addresses: () => [...inPrint.values()].map(({ address }) => address),
    all: () => [...inPrint].map(([name, one]) => ({ name, ...one })),
    /** Taken before a page is asked for. */
    due: () => new Map([...inPrint].map(([name, { edition }]) => [name, edition])),
  };
}

/** What a page says that is older than what was due: "s1x2 3 < 4". */
export function behindIn(page: string, due: ReadonlyMap<string, number>): string[] {
  const behind = new Set<string>();
  for (const [, said, name = ""] of page.matchAll(editionLines)) {
    const wanted = due.get(name) ?? 0;
    if (Number(said) < wanted) behind.add(`${name} ${said} < ${wanted}`);
  }
  return [...behind];
}

export function showsEdition(page: string, name: string, edition: number): boolean {
  return page.includes(editionLine(name, edition));
}
