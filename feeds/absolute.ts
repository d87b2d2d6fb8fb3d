/** The full address of a path on the site, percent-encoded. */
export function absolute(siteUrl: string, path: string): string {
  return siteUrl + encodeURI(path);
}
