import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { acting } from "@/db/acting";
import { picture, pictureEvent } from "@/db/schema/pictures";
import type { Tx } from "@/db/transaction";
import type { Person } from "@/newsroom/people";
import { mayInNewsroom } from "@/newsroom/permissions";
import { type Refusal, refuse } from "@/newsroom/refusals";

/** A file that has arrived whole and lies in the storage. `evidenceOf`: the picture whose permission it shows. */
export type ArrivedFile = {
  originalKey: string;
  sha256: string;
  bytes: number;
  fileName: string;
  evidenceOf: string | null;
};

/** What became of an upload. `isKnown`: the same picture was in the library already, under this id. */
export type Taken = { id: string; isKnown: boolean };

/** Takes an uploaded file into the library and has it looked at. */
export function takePicture(uploader: Person, file: ArrivedFile): Promise<Taken | Refusal> {
  return acting(uploader, async (tx, person) => {
    if (!mayInNewsroom(person, "keepPictures")) return refuse("not-your-move");
    if (file.evidenceOf && !(await isThere(tx, file.evidenceOf))) return refuse("no-such-thing");
    const [inserted] = await tx
      .insert(picture)
      .values({ ...file, fileName: file.fileName.slice(0, 200), uploadedBy: person.id })
      .onConflictDoNothing()
      .returning({ id: picture.id });
    if (!inserted) return { id: await knownAs(tx, file.sha256), isKnown: true };
    await tx
      .insert(pictureEvent)
      .values({ pictureId: inserted.id, personId: person.id, act: "upload" });
    await askToDevelop(tx, inserted.id);
    return { id: inserted.id, isKnown: false };
  });
}

async function isThere(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.select({ id: picture.id }).from(picture).where(eq(picture.id, id));
  return row !== undefined;
}

async function knownAs(tx: Tx, sha256: string): Promise<string> {
  const [known] = await tx
    .select({ id: picture.id })
    .from(picture)
    .where(
      and(eq(picture.sha256, sha256), ne(picture.state, "refused"), isNull(picture.evidenceOf)),
    );
  if (!known) throw new Error("A picture was in the way and is not there.");
  return known.id;
}

/** One job for each picture, however often it is asked for. */
export async function askToDevelop(tx: Pick<Tx, "execute">, id: string): Promise<void> {
  await tx.execute(
    sql`select graphile_worker.add_job('develop-picture', ${JSON.stringify({ id })}::json,
      job_key => ${`develop-picture ${id}`})`,
  );
}

export async function askToMakeCut(tx: Pick<Tx, "execute">, cut: string): Promise<void> {
  await tx.execute(
    sql`select graphile_worker.add_job('make-cut', ${JSON.stringify({ cut })}::json,
      job_key => ${`make-cut ${cut}`})`,
  );
}
