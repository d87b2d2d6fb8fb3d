import { isStorable } from "@/newsroom/storable";

const safeSchemes = ["http:", "https:", "mailto:", "tel:"];

/**
 * Whether an address may stand in a link: http, https, mailto, tel, or a path on this site. Control
 * characters and white space are refused, because browsers drop some of them before they read the scheme.
 */
export function isSafeHref(href: unknown): href is string {
  if (typeof href !== "string" || href.length === 0 || href.length > 2048) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being refused
  if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/.test(href)) return false;
  if (!isStorable(href)) return false;
  if (href.startsWith("#")) return true;
  if (href.startsWith("/")) return !href.startsWith("//");
  try {
    return safeSchemes.includes(new URL(href).protocol);
  } catch {
    return false;
  }
}

/** Whether an address leads to a page of the web: what `isSafeHref` lets pass, with http or https. */
export function isWebHref(href: unknown): href is string {
  return isSafeHref(href) && /^https?:/i.test(href);
}
