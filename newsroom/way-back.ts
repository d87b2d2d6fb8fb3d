const desk = "/desk";

/**
 * Where to go after signing in: a page of the workspace, or else the desk. What browsers would read
 * as another host (`//host`, `/\host`, control characters that they drop) is none, nor is a path
 * that climbs out of the workspace.
 */
export function wayBack(asked: unknown): string {
  if (typeof asked !== "string" || asked.length > 2_000) return desk;
  if (/[\p{Cc}\\]/u.test(asked) || !asked.startsWith("/")) return desk;
  const base = "http://this.site";
  if (!URL.canParse(asked, base)) return desk;
  const { origin, pathname, search, hash } = new URL(asked, base);
  const isWorkspace = pathname === desk || pathname.startsWith(`${desk}/`);
  return origin === base && isWorkspace ? pathname + search + hash : desk;
}
