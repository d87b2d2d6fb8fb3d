/** The session's cookie. Over https it carries the prefix that binds it to this very host. */
export function sessionCookieName(siteUrl: string): string {
  return siteUrl.startsWith("https:") ? "__Host-stet-session" : "stet-session";
}

/** The session's token in a request's Cookie header, or null. */
export function sessionTokenIn(header: string | null | undefined, siteUrl: string): string | null {
  const start = `${sessionCookieName(siteUrl)}=`;
  const part = (header ?? "").split(/;\s*/).find((pair) => pair.startsWith(start));
  const token = part?.slice(start.length);
  return token && isSessionToken(token) ? token : null;
}

/** 256 random bits in base64url. */
export function isSessionToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
