/** The size of a file in words: kilobytes (1,000 bytes) while it is small, else megabytes. */
export function toldSize(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
