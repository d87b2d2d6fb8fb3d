import { randomBytes } from "node:crypto";
import type { FoundInFile } from "@/db/picture-jobs";
import { cutToMake, noteCutMade, noteDeveloped } from "@/db/picture-jobs";
import { openPicture } from "@/db/picture-view";
import { done } from "@/db/small-newsroom";
import { takePicture } from "@/db/take-picture";
import { cutKey } from "@/newsroom/cut-keys";
import type { Person } from "@/newsroom/people";
import type { PictureView } from "@/newsroom/picture-view";

// Pictures for tests of the database: what the worker does with files is said to have been done.

export function arrived(uploader: Person, sha256 = randomBytes(32).toString("hex")) {
  return {
    upload: `${uploader.id}_${cutKey()}`,
    originalKey: `originals/${cutKey()}`,
    sha256,
    bytes: 1_000,
    fileName: "harbour.jpg",
    evidenceOf: null as string | null,
  };
}

const found: FoundInFile = { type: "jpeg", width: 2400, height: 1600, placeholder: "" };

/** A picture that was taken in and looked at, with all its files, and nobody has said anything of it. */
export async function readyPicture(
  uploader: Person,
  said: Partial<FoundInFile> = {},
): Promise<string> {
  const { id } = done(await takePicture(uploader, arrived(uploader)));
  await noteDeveloped(id, { ...found, caption: "The last boat", alt: "A boat", ...said });
  await makeCutOf(uploader, id);
  return id;
}

/** As the worker would, once it has made all files. */
export async function makeCutOf(person: Person, id: string): Promise<void> {
  const { cut } = await seenPicture(person, id);
  const wanted = await cutToMake(cut ?? "");
  if (typeof wanted === "object") await noteCutMade(cut ?? "", wanted.creditsHash);
}

export async function seenPicture(person: Person, id: string): Promise<PictureView> {
  const view = await openPicture(person, id);
  if (!view) throw new Error(`${person.name} cannot see the picture.`);
  return view;
}
