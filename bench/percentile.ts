/** The value that such a share (0 to 1) of the measurements does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.max(0, Math.ceil(sorted.length * share) - 1);
  const value = sorted[at];
  if (value === undefined) throw new Error("Nothing was measured.");
  return value;
}
