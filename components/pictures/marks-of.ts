import { expiringDays, type PictureCard } from "@/newsroom/library";

/** What a list says of how a picture stands. */
export type PictureMark =
  | "waiting"
  | "no-rights"
  | "no-right"
  | "ended"
  | "ending"
  | "disputed"
  | "unverified"
  | "verified";

export type PictureStanding = Pick<
  PictureCard,
  "state" | "rights" | "provenance" | "needsVerification" | "expiresOn" | "expired"
>;

/** The marks of a picture, gravest first. `today` is the newsroom's day, yyyy-mm-dd. */
export function marksOf(picture: PictureStanding, today: string): PictureMark[] {
  if (picture.state === "waiting") return ["waiting"];
  return [
    ...(picture.provenance === "disputed" ? (["disputed"] as const) : []),
    ...(picture.expired ? (["ended"] as const) : []),
    ...(picture.rights === "none" ? (["no-right"] as const) : []),
    ...(picture.rights === null ? (["no-rights"] as const) : []),
    ...(picture.provenance === "unverified" && picture.needsVerification
      ? (["unverified"] as const)
      : []),
    ...(isEnding(picture, today) ? (["ending"] as const) : []),
    ...(picture.provenance === "verified" ? (["verified"] as const) : []),
  ];
}

function isEnding({ expiresOn, expired }: PictureStanding, today: string): boolean {
  if (expiresOn === null || expired) return false;
  return Date.parse(expiresOn) - Date.parse(today) <= expiringDays * 86_400_000;
}
