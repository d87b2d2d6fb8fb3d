import { correctionsPath } from "@/newsroom/addresses";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import { absolute } from "./absolute";
import { contactAddress } from "./contact";

/** trust.txt of JournalList, https://journallist.net/reference-document-for-trust-txt-specifications. */
export function trustTxt(newsroom: Newsroom, siteUrl: string): string {
  const contact = contactAddress(newsroom);
  const corrections = newsroom.languages.map((language) =>
    absolute(siteUrl, correctionsPath(editionOf(newsroom, language))),
  );
  return [
    `# ${newsroom.name.replace(/\s+/g, " ")}`,
    ...(contact === null ? [] : [`contact=${contact}`]),
    ...corrections.map((page) => `disclosure=${page}`),
    "datatrainingallowed=no",
    "",
  ].join("\n");
}
