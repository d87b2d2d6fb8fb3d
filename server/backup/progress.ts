/** Says how far something is, once it has taken longer than a second, and then every other second. */
export function progress(what: string, say = (line: string) => process.stderr.write(`${line}\n`)) {
  let bytes = 0;
  let last = performance.now() - 1_000;
  return (more: number, at: string) => {
    bytes += more;
    if (performance.now() - last < 2_000) return;
    last = performance.now();
    say(`${what}: ${at}, ${inWords(bytes)} so far`);
  };
}

export type Tell = ReturnType<typeof progress>;

/** A size as people say it. */
export function inWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1_000)} KB`;
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${(bytes / 1_000_000_000).toFixed(2)} GB`;
}
