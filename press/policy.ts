/** What every response carries, redirects and errors included. */
export function protection(siteUrl: string): Record<string, string> {
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy":
      "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "DENY",
    ...(isSecure(siteUrl)
      ? { "strict-transport-security": "max-age=63072000; includeSubDomains" }
      : {}),
  };
}

/**
 * The policy of a reader page: nothing inline runs, and only the build's own style sheet applies. It
 * is the same for every page of a build.
 */
export function pagePolicy(siteUrl: string, styleHashes: string[]) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes.map((hash) => `'sha256-${hash}'`)].join(" "),
    "font-src 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(isSecure(siteUrl) ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** The policy of what is not a page of ours to look at: feeds, JSON, errors, files. */
export const barePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The front is the cache that matters and hears of every change; what stands before it may lag a
 * few seconds, and may go on through an outage.
 */
export const pageCaching =
  "public, max-age=0, s-maxage=5, stale-while-revalidate=10, stale-if-error=86400";
export const passingCaching = "public, max-age=0, s-maxage=2";
export const noStore = "private, no-store";

function isSecure(siteUrl: string) {
  return siteUrl.startsWith("https:");
}
