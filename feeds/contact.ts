import type { Newsroom } from "@/newsroom/newsroom";

/** How to reach the newsroom, as an address that a program can use; null if the settings hold none. */
export function contactAddress(newsroom: Newsroom): string | null {
  const contact = newsroom.contact.trim();
  if (isEmail(contact)) return `mailto:${contact}`;
  return URL.canParse(contact) && new URL(contact).protocol === "https:" && !/\s/.test(contact)
    ? contact
    : null;
}

export function isEmail(text: string): boolean {
  return /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+$/.test(text);
}
