import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { acting } from "@/db/acting";
import { atDesk } from "@/db/client";
import { picture, pictureEvent } from "@/db/schema/pictures";
import type { Tx } from "@/db/transaction";
import { keptFileName } from "@/newsroom/file-names";
import type { Person } from "@/newsroom/people";
import { mayInNewsroom } from "@/newsroom/permissions";
import { type Refusal, refuse } from "@/newsroom/refusals";

/** A file that has arrived whole and lies in the storage. `evidenceOf`: the picture whose permission it shows. */
export type ArrivedFile = {
  /** The upload that brought it. */
  upload: string;
  originalKey: string;
  sha256: string;
  bytes: number;
  fileName: string;
  evidenceOf: string | null;
};

/** What became of an upload. `isKnown`: the same picture was in the library already, under this id. */
export type Taken = { id: string; isKnown: boolean; originalKey: string };

/** Takes an uploaded file into the library and has it looked at. */
export function takePicture(uploader: Person, file: ArrivedFile): Promise<Taken | Refusal> {
  return acting(uploader, async (tx, person) => {
    if (!mayInNewsroom(person, "keepPictures")) return refuse("not-your-move");
    if (file.evidenceOf && !(await mayHaveEvidence(tx, file.evidenceOf)))
      return refuse("no-such-thing");
    const [inserted] = await tx
      .insert(picture)
      .values({ ...file, fileName: keptFileName(file.fileName), uploadedBy: person.id })
      .onConflictDoNothing()
      .returning({ id: picture.id });
    if (!inserted) return (await takenFrom(tx, file.upload)) ?? (await knownAs(tx, file.sha256));
    await tx
      .insert(pictureEvent)
      .values({ pictureId: inserted.id, personId: person.id, act: "upload" });
    await askToDevelop(tx, { id: inserted.id, originalKey: file.originalKey });
    return { id: inserted.id, isKnown: false, originalKey: file.originalKey };
  });
}

/** The picture that an upload has become already, for whoever asks again. */
export async function pictureOfUpload(uploader: Person, upload: string): Promise<Taken | null> {
  const [row] = await atDesk()
    .select({ id: picture.id, originalKey: picture.originalKey })
    .from(picture)
    .where(and(eq(picture.upload, upload), eq(picture.uploadedBy, uploader.id)));
  return row ? { ...row, isKnown: false } : null;
}

/** Asked twice at once, an upload is the same picture, and its file is not to be thrown away. */
async function takenFrom(tx: Tx, upload: string): Promise<Taken | null> {
  const [row] = await tx
    .select({ id: picture.id, originalKey: picture.originalKey })
    .from(picture)
    .where(eq(picture.upload, upload));
  return row ? { ...row, isKnown: false } : null;
}

/** What is evidence itself has none: it goes with the picture that it is for, and nothing goes with it. */
async function mayHaveEvidence(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: picture.id })
    .from(picture)
    .where(and(eq(picture.id, id), isNull(picture.evidenceOf)));
  return row !== undefined;
}

async function knownAs(tx: Tx, sha256: string): Promise<Taken> {
  const [known] = await tx
    .select({ id: picture.id, originalKey: picture.originalKey })
    .from(picture)
    .where(
      and(eq(picture.sha256, sha256), ne(picture.state, "refused"), isNull(picture.evidenceOf)),
    );
  if (!known) throw new Error("A picture was in the way and is not there.");
  return { ...known, isKnown: true };
}

/** One job for each picture, however often it is asked for. */
export async function askToDevelop(
  tx: Pick<Tx, "execute">,
  { id, originalKey }: { id: string; originalKey: string },
): Promise<void> {
  await tx.execute(
    sql`select graphile_worker.add_job('develop-picture', ${JSON.stringify({ id, originalKey })}::json,
      job_key => ${`develop-picture ${id}`}, queue_name => 'develop')`,
  );
}

/** One cut after another, and after everything that readers wait for. */
export async function askToMakeCut(tx: Pick<Tx, "execute">, cut: string): Promise<void> {
  await tx.execute(
    sql`select graphile_worker.add_job('make-cut', ${JSON.stringify({ cut })}::json,
      job_key => ${`make-cut ${cut}`}, queue_name => 'cuts', priority => 10)`,
  );
}

/** The files of a picture's cuts carry its credits: once nobody has changed those for a moment, they are written anew. */
export async function askToStampCuts(tx: Tx, pictureId: string): Promise<void> {
  await tx.execute(
    sql`select graphile_worker.add_job('make-cut', json_build_object('cut', cut),
      job_key => 'stamp-cut ' || cut, queue_name => 'cuts', priority => 20,
      run_at => now() + interval '5 seconds')
    from picture_cut where picture_id = ${pictureId}`,
  );
}
