/** What a paste left out or changed, counted by kind. The order is the order in which it is said. */
export const kindsLeftOut = {
  comments: { one: "comment", more: "comments" },
  deletions: { one: "tracked deletion", more: "tracked deletions" },
  hidden: { one: "hidden passage", more: "hidden passages" },
  pictures: { one: "picture", more: "pictures" },
  media: { one: "film, sound or embedded page", more: "films, sounds or embedded pages" },
  controls: { one: "button or field", more: "buttons or fields" },
  links: { one: "link that leads nowhere", more: "links that lead nowhere" },
  passwords: { one: "password in an address", more: "passwords in addresses" },
} as const;

export type KindLeftOut = keyof typeof kindsLeftOut;

export type LeftOut = {
  counts: Partial<Record<KindLeftOut, number>>;
  /** Links that were opened, so that they lead straight to their pages. */
  opened: number;
  /** Links that still count readers, because they do not say where they lead. */
  sealed: number;
  /** Notes that are longer than a note may be, and stand in the text. */
  longNotes: number;
};

export function nothingLeftOut(): LeftOut {
  return { counts: {}, opened: 0, sealed: 0, longNotes: 0 };
}

export function leave(left: LeftOut, kind: KindLeftOut, many = 1): void {
  left.counts[kind] = (left.counts[kind] ?? 0) + many;
}

/** All of it in sentences, or "" if there is nothing to say. */
export function leftOutWords(left: LeftOut): string {
  const kinds = Object.entries(kindsLeftOut) as [KindLeftOut, { one: string; more: string }][];
  const told = kinds.flatMap(([kind, { one, more }]) => {
    const many = left.counts[kind] ?? 0;
    return many === 0 ? [] : [`${many} ${many === 1 ? one : more}`];
  });
  const { pictures = 0 } = left.counts;
  const sentences = [
    told.length > 0 ? `Left out of what you pasted: ${told.join(", ")}.` : "",
    pictures > 0
      ? `${pictures === 1 ? "The picture" : "The pictures"} did not come along; bring the ${pictures === 1 ? "file" : "files"} with “Add picture”.`
      : "",
    counted(
      left.opened,
      "link now leads",
      "links now lead",
      "straight to the page, past services that count readers.",
    ),
    counted(
      left.sealed,
      "link still leads",
      "links still lead",
      "through a service that counts readers and does not say where to.",
    ),
    counted(
      left.longNotes,
      "note is",
      "notes are",
      "longer than 2,000 characters and stands in the text.",
    ),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function counted(many: number, one: string, more: string, rest: string): string {
  return many === 0 ? "" : `${many} ${many === 1 ? one : more} ${rest}`;
}
