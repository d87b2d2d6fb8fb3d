import { type DirectAddress, directAddress } from "./direct-address";
import { isSafeHref } from "./links";

/** A link's address as a person wrote or pasted it, ready to be stored; or why it is none, in words that help. */
export type WrittenLink = DirectAddress | { words: string };

const examples = "Write it like example.org/page, name@example.org or +44 20 7946 0000.";

const words = {
  empty: `There is no address yet. ${examples}`,
  unknown: `This is no address that a reader could follow. ${examples}`,
  place: "This names a place on a page, but not the page. Paste the whole address of the page.",
  scheme:
    "A reader's browser would not follow this. Link to a web page, a mail address or a telephone number.",
  password:
    "This address has a name and password in it that every reader would see. Take out what stands before the @.",
  file: "This is a file's name, and does not say where it is. Paste the whole address.",
  several: "These are several addresses, and a link leads to one. Keep the one that is meant.",
  long: "This address is longer than 2,048 characters. Look for a shorter one on the page itself.",
} as const;

/**
 * The address that somebody means who writes "example.org", "desk@example.org" or "+44 20 7946 0000",
 * or pastes an address with blanks, quotation marks or a full stop. Services that only count readers
 * are taken off. `isSafeHref` stays the gate: nothing passes here that it refuses.
 */
export function linkAsWritten(text: string): WrittenLink {
  const written = tidy(text);
  if (written === "") return { words: words.empty };
  if (written.startsWith("#")) return { words: words.place };
  if (isSeveral(text)) return { words: words.several };
  if (isFileName(written)) return { words: words.file };
  const href = addressIn(written);
  if (href === null) {
    const [, among] = /[\s(](https?:\/\/\S+)$/i.exec(written) ?? [];
    if (among) return linkAsWritten(among);
    if (/^[^\s/@:]+:[^\s/@]+@[^\s@]+\.\S+$/.test(written)) return { words: words.password };
    const isScheme = /^[a-z][a-z\d+.-]*:/i.test(written) && !/^(https?|mailto|tel):/i.test(written);
    return { words: isScheme ? words.scheme : words.unknown };
  }
  if (href.length > 2048) return { words: words.long };
  if (!isSafeHref(href)) return { words: hasPassword(href) ? words.password : words.unknown };
  const direct = directAddress(href);
  return hasPassword(direct.href) || hasPassword(href) ? { words: words.password } : direct;
}

/** The address of a pasted link: read as a person's writing is, except that a file's name is none, and a password goes. */
export function linkAsPasted(href: string): (DirectAddress & { hadPassword: boolean }) | null {
  const written = seen(href);
  // An address without a scheme that begins at the root is another page's own.
  if (written === "" || /^(#|\/\/)/.test(written) || isFileName(written)) return null;
  const read = addressIn(written);
  // Digits alone are a place beside the page that was copied.
  if (read === null || (read.startsWith("tel:") && /^[\d./-]+$/.test(written))) return null;
  const address = withoutPassword(read);
  if (!isSafeHref(address)) return null;
  const direct = directAddress(address);
  const open = withoutPassword(direct.href);
  return { ...direct, href: open, hadPassword: address !== read || open !== direct.href };
}

/** Whether a text is nothing but an address of the web, with or without its scheme, so that pasting it over words links them. */
export function isAddressAlone(text: string): boolean {
  const written = text.trim();
  if (/\s/.test(written)) return false;
  return /^(https?:\/\/|mailto:|tel:|www\.)\S+$/i.test(written) || mailShape.test(written);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Without signs that nobody sees; those of a full width are as good as the others. */
function seen(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, "")
    .replace(unseen, "")
    .replace(/[：／．＠]/g, (sign) => sign.normalize("NFKC"))
    .trim();
}

const labels =
  /^((url|link|web(site)?|homepage|e-?mail|mail|tel\.?|phone|telefon|mobile?|fax):\s+|mail:|(t|m|f|tel\.?|phone|☎|📞)\s*(?=[+\d(]))/iu;

/** Without what stands around an address in a sentence or a mail, too: brackets, a full stop. */
function tidy(text: string): string {
  let address = seen(text).replace(labels, "");
  const named = /^[^<>]*<([^<>\s@]+@[^<>\s@]+)>$/.exec(address)?.[1];
  if (named) return named;
  const pairs: readonly [string, string][] = [
    ["<", ">"],
    ["“", "”"],
    ["«", "»"],
    ['"', '"'],
    ["'", "'"],
    ["‘", "’"],
    ["`", "`"],
    ["„", "“"],
    ["„", "”"],
    ["‚", "‘"],
    ["»", "«"],
    ["‹", "›"],
    ["「", "」"],
    ["『", "』"],
    ["《", "》"],
    ["（", "）"],
    ["【", "】"],
  ];
  for (const [open, close] of pairs)
    if (address.length > 1 && address.startsWith(open) && address.endsWith(close))
      address = address.slice(1, -1).trim();
  address = address.replace(/^[[(](.*)[\])]$/s, "$1");
  while (/[.,;:!?…。、，；！？،؛؟"'”’“»›]$/u.test(address) || /^[^(]*\)$/.test(address))
    address = address.slice(0, -1);
  return address.trim();
}

const mailShape = /^[^\s@/:?#<>]+@[^\s@/:?#<>.]+(\.[^\s@/:?#<>.]+)+(\?.*)?$/u;
const hostShape =
  /^(([\p{L}\p{M}\p{N}_-]+[.。])+(xn--[a-z\d-]+|[\p{L}\p{M}-]{2,})|(\d{1,3}\.){3}\d{1,3})\.?(:\d{1,5})?([/?#].*)?$/u;

function addressIn(written: string): string | null {
  if (/^(https?|ftp)\/\/|^https?:\/(?!\/)|^https?:(?![/\\])/i.test(written))
    return addressIn(written.replace(/^(https?|ftp):?\/{0,2}/i, "$1://"));
  if (/^https?:\/\/https?:?\/\//i.test(written))
    return addressIn(written.replace(/^https?:\/\//i, ""));
  if (/^https?:/i.test(written)) {
    const href = encoded(
      written
        .replaceAll("\\", "/")
        .replace(/^(https?):[\\/]*/i, (_, scheme: string) => `${scheme.toLowerCase()}://`),
    );
    return canBeRead(href) ? href : null;
  }
  if (/^mailto:/i.test(written)) {
    const href = encoded(written.replace(/^mailto:\/*\s*/i, "mailto:"));
    return /^mailto:([^\s@]+@[^\s@]+|\?.+)/i.test(href) ? href : null;
  }
  if (/^(tel|callto|phone):/i.test(written)) {
    const number = written.replace(/^[a-z]+:\/*/i, "");
    return telephone(number) ?? (/^\d{3,6}$/.test(number) ? `tel:${number}` : null);
  }
  const mail = written.replace(/\s?(@|[[(]at[\])])\s?/i, "@");
  if (mailShape.test(mail)) return encoded(`mailto:${mail}`);
  const document = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(written)?.[1];
  if (document) return encoded(`https://doi.org/${document}`);
  if (written.startsWith("//")) return addressIn(`https:${written}`);
  if (written.startsWith("/")) return encoded(written);
  const number = telephone(written);
  if (number) return number;
  if (!hostShape.test(written.replace(/ /g, "%20"))) return null;
  return addressIn(`https://${written}`);
}

/** A number to call as "tel:" has it, or null: a plus or seven digits, and nothing but what people write between digits. */
function telephone(written: string): string | null {
  const all = written.replace(/\p{Nd}/gu, digitOf).replace(/^\((\+\d)/, "$1");
  const [, extension] = /\s(?:ext(?:ension)?\.?|x)\s?(\d{1,6})$/i.exec(all) ?? [];
  const digits = extension ? all.replace(/\s(ext(ension)?\.?|x)\s?\d+$/i, "") : all;
  if (!/^(\+|00)?[\d\s().\-‐‑–/\u00a0]+$/.test(digits)) return null;
  if (noNumbers.some((shape) => shape.test(digits))) return null;
  const plain = digits.replace(/\(0\)/g, "").replace(/[^\d+]/g, "");
  const count = plain.replace("+", "").length;
  if (count > 15 || count < (plain.startsWith("+") ? 5 : 7)) return null;
  return `tel:${plain}${extension ? `;ext=${extension}` : ""}`;
}

/** Digits that nobody calls: days, addresses of machines, fractions, numbers of books. */
const noNumbers: readonly RegExp[] = [
  /^\d{4}([-./])\d\d?\1\d\d?$/,
  /^\d\d?([-./])\d\d?\1\d{4}$/,
  /^(\d{1,3}\.){3}\d{1,3}$/,
  /^[1-9]\d*\.\d+$/,
  /^97[89][-\s]?(\d[-\s]?){9}\d$/,
];

/** Digits of any script: each script's ten stand in a row, and its zero is the first of them. */
function digitOf(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0;
  const code = zero;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** Blanks of every kind and backslashes as an address writes them; all else stays as it was written. */
function encoded(address: string): string {
  return address.replace(/[\s\u00a0\\]/gu, (sign) => (sign === "\\" ? "%5C" : "%20"));
}

function canBeRead(href: string): boolean {
  try {
    const { hostname } = new URL(href);
    return hostname !== "" && !/^\.|\.\./.test(hostname);
  } catch {
    return false;
  }
}

function hasPassword(href: string): boolean {
  if (!/^https?:/i.test(href)) return false;
  try {
    const { username, password } = new URL(href);
    return username !== "" || password !== "";
  } catch {
    return false;
  }
}

function withoutPassword(href: string): string {
  return hasPassword(href) ? href.replace(/^(https?:\/\/)[^/?#]*@/i, "$1") : href;
}

/** Whether more than one address was given at once. */
function isSeveral(text: string): boolean {
  const given = text.trim().split(/[\s,;]+/);
  const pages = given.filter((word) => /^<?(https?:\/\/|www\.)\S/i.test(word));
  const mails = given.filter((word) => mailShape.test(word));
  return pages.length > 1 || (mails.length > 1 && mails.length === given.length);
}

function isFileName(written: string): boolean {
  const [file = ""] = written.split(/[?#]/);
  return /^[^/:@]+\.(html?|php\d?|aspx?|jspx?|cgi|pdf|jpe?g|png|gif|webp|svg|docx?|xlsx?|pptx?|txt|zip|csv|xml|json|mp[34]|mov)$/i.test(
    file,
  );
}
