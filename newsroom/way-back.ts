const desk = "/desk";

/**
 * Where to go after signing in: a path of this site, or else the desk. What browsers would read as
 * another host (`//host`, `/\host`, control characters that they drop) is not a path of this site.
 */
export function wayBack(asked: unknown): string {
  if (typeof asked !== "string" || asked.length > 2_000) return desk;
  if (!/^\/(?![/\\])/.test(asked) || /[\p{Cc}\\]/u.test(asked)) return desk;
  const base = "http://this.site";
  if (!URL.canParse(asked, base)) return desk;
  const url = new URL(asked, base);
  // `/.//host` is a path here, and another host once a browser has resolved it.
  if (url.origin !== base || url.pathname.startsWith("//")) return desk;
  return url.pathname + url.search + url.hash;
}
