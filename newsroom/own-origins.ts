/**
 * The origins whose pages may write here: the public site's and both names of this machine. A write
 * with another origin, or with none, is refused before anything else.
 */
export function ownOrigins(site: { siteUrl: string; port: number }): string[] {
  return [
    ...new Set([site.siteUrl, `http://localhost:${site.port}`, `http://127.0.0.1:${site.port}`]),
  ];
}

/** True for the exact text of one of our origins; absence is foreign. */
export function isOwnOrigin(
  origin: string | null | undefined,
  site: { siteUrl: string; port: number },
): boolean {
  return typeof origin === "string" && ownOrigins(site).includes(origin);
}
