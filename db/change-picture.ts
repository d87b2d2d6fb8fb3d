import { eq, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import { z } from "zod";
import { acting } from "@/db/acting";
import { holdPicture, unlessOvertaken } from "@/db/hold-picture";
import { creditsOf, factsIn, newsroomDay, rightsStateOf } from "@/db/picture-facts";
import { pictureWords } from "@/db/picture-words";
import { refreshStories, tellStoriesWith } from "@/db/refresh-stories";
import { type PictureRow, picture, pictureCut, pictureEvent } from "@/db/schema/pictures";
import { settledText } from "@/db/settled-text";
import { askToMakeCut, askToStampCuts } from "@/db/take-picture";
import type { Tx } from "@/db/transaction";
import { cutKey } from "@/newsroom/cut-keys";
import { fileFieldNames } from "@/newsroom/file-words";
import { hashOf } from "@/newsroom/hash";
import type { Person } from "@/newsroom/people";
import { mayInNewsroom, type NewsroomRight } from "@/newsroom/permissions";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import {
  ccLicenceNames,
  missingForVerified,
  provenanceStates,
  rightsKindNames,
  verificationCheckNames,
} from "@/newsroom/rights";
import { sourceTypeNames } from "@/newsroom/source-types";

const names = z.array(settledText(120).pipe(z.string().min(1))).max(60);
const address = settledText(2000).refine(
  (value) => value === "" || isAddress(value),
  "not an address",
);
const day = z.iso.date();

/** The door for a change of what is known of a picture: any of it, and nothing else. */
export const picturePatch = z
  .strictObject({
    headline: settledText(300),
    caption: settledText(2000),
    alt: settledText(500),
    credit: settledText(200),
    creator: settledText(200),
    copyright: settledText(300),
    people: names,
    places: names,
    keywords: names,
    sourceType: z.enum(sourceTypeNames).nullable(),
    takenAt: settledText(40),
    instructions: settledText(2000),
    usageTerms: settledText(2000),
    webStatement: address,
    licensorUrl: address,
    rights: z.enum(rightsKindNames).nullable(),
    sourceAddress: settledText(2000),
    originPerson: settledText(200),
    originDate: settledText(40),
    permission: settledText(4000),
    restrictions: settledText(2000),
    licence: z.enum(ccLicenceNames).nullable(),
    reason: settledText(2000),
    expiresOn: day.nullable(),
    /** Looked at and found right as they stand. */
    confirmed: z.array(z.enum(fileFieldNames)).max(fileFieldNames.length),
    checks: z.partialRecord(
      z.enum(verificationCheckNames),
      z.strictObject({ done: z.boolean(), note: settledText(2000) }),
    ),
  })
  .partial();
export type PicturePatch = z.infer<typeof picturePatch>;

/** Only what a browser would follow: a licence is a link on the page. */
function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

export type Changed = { revision: number };

/** Changes what is known of a picture. `revision` is the one that the person saw. */
export function changePicture(
  changer: Person,
  id: string,
  revision: number,
  patch: PicturePatch,
): Promise<Changed | Refusal> {
  return changing(changer, "keepPictures", id, revision, (row) => {
    const { confirmed = [], ...fields } = patch;
    const change = withoutUndefined(fields);
    const touched = new Set<string>([...confirmed, ...Object.keys(change)]);
    const doubtful = row.doubtful.filter((field) => !touched.has(field));
    const after = { ...row, ...change };
    const changed = changedFields(row, change);
    return {
      set: {
        ...change,
        doubtful,
        ...pictureWords(after),
        ...(after.expiresOn !== row.expiresOn ? { expiryTold: false } : {}),
        ...(row.provenance === "verified" && isShaken(row, after) ? unsettled : {}),
      },
      act: changed.length === 0 && confirmed.length > 0 ? "confirm" : "change",
      note: (changed.length > 0 ? changed : confirmed).join(", "),
    };
  });
}

const originFields = ["sourceAddress", "originPerson", "originDate"] as const;

/** Whether a verdict stands no longer: it was about something else, or a check that it rests on was taken back. */
function isShaken(before: PictureRow, after: PictureRow): boolean {
  return (
    originFields.some((field) => after[field] !== before[field]) ||
    verificationCheckNames.some((name) => before.checks[name]?.done && !after.checks[name]?.done)
  );
}

const unsettled = { provenance: "unverified", settledBy: null, settledAt: null } as const;

function changedFields(row: PictureRow, change: Partial<PictureRow>): string[] {
  return Object.entries(change)
    .filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(row[name as keyof PictureRow]),
    )
    .map(([name]) => name);
}

export const settling = z.strictObject({
  state: z.enum(provenanceStates),
  note: settledText(2000),
  verifiedAs: settledText(120),
});
export type Settling = z.infer<typeof settling>;

/** Says whether the picture is what it is said to be. `verifiedAs` is what readers are told, or "". */
export function settlePicture(
  settler: Person,
  id: string,
  revision: number,
  { state, note, verifiedAs }: Settling,
): Promise<Changed | Refusal> {
  return changing(settler, "settlePictures", id, revision, async (row, person, tx) => {
    if (state === "verified") {
      const missing = missingForVerified({
        ...rightsStateOf(row, await newsroomDay(tx)),
        checks: row.checks,
      });
      if (missing.length > 0) return refuse("picture-unproven", missing);
    }
    if (state === "disputed" && note === "") return refuse("note-missing");
    return {
      set: {
        provenance: state,
        settledBy: person.id,
        settledAt: sql`now()`,
        settledNote: note,
        verifiedAs: state === "verified" ? verifiedAs : "",
      },
      act: state,
      note,
    };
  });
}

export const focusing = z.strictObject({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
});

/** Says where the eye goes. The renditions around it are new files under a new key. */
export function setFocus(
  changer: Person,
  id: string,
  revision: number,
  { x, y }: z.infer<typeof focusing>,
): Promise<Changed | Refusal> {
  return changing(changer, "keepPictures", id, revision, async (row, _person, tx) => {
    if (row.state !== "ready") return refuse("picture-not-ready");
    const cut = cutKey();
    await tx.insert(pictureCut).values({ cut, pictureId: id, focusX: x, focusY: y });
    await askToMakeCut(tx, cut);
    return { set: { cut }, act: "focus", note: "" };
  });
}

type Change = {
  set: PgUpdateSetSource<typeof picture>;
  act: string;
  note: string;
};

function changing(
  changer: Person,
  right: NewsroomRight,
  id: string,
  revision: number,
  making: (row: PictureRow, person: Person, tx: Tx) => Change | Refusal | Promise<Change | Refusal>,
): Promise<Changed | Refusal> {
  const change = async (tx: Tx, person: Person): Promise<Changed | Refusal> => {
    if (!mayInNewsroom(person, right)) return refuse("not-your-move");
    const held = await holdPicture(tx, id);
    if (!held || held.row.state === "refused") return refuse("no-such-thing");
    const { row } = held;
    if (row.revision !== revision) return refuse("changed-meanwhile");
    const made = await making(row, person, tx);
    if (isRefusal(made)) return made;
    const [after] = await tx
      .update(picture)
      .set({ ...made.set, revision: revision + 1, updatedAt: sql`now()` })
      .where(eq(picture.id, id))
      .returning();
    if (!after) throw new Error("The picture was not changed.");
    await tx
      .insert(pictureEvent)
      .values({ pictureId: id, personId: person.id, act: made.act, note: made.note });
    if (await readersSeeAnother(row, after)) await refreshStories(tx, held, person.id);
    else await tellStoriesWith(tx, id);
    if ((await hashOf(creditsOf(row))) !== (await hashOf(creditsOf(after))))
      await askToStampCuts(tx, id);
    return { revision: revision + 1 };
  };
  return unlessOvertaken(() => acting(changer, change));
}

async function readersSeeAnother(before: PictureRow, after: PictureRow): Promise<boolean> {
  return (await hashOf(factsIn(before))) !== (await hashOf(factsIn(after)));
}

function withoutUndefined<T extends object>(patch: T) {
  return Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  ) as Partial<{ [K in keyof T]: Exclude<T[K], undefined> }>;
}
