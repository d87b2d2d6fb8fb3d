/** The first browser that runs on this machine, or the reason in words that none does. */
export function findChromium(): Promise<{ file: string } | { file?: undefined; reason: string }>;
