import { and, desc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { copyIn, type SeenCopy } from "@/db/changes-since";
import { atDesk } from "@/db/client";
import { person as personTable } from "@/db/schema/newsroom";
import {
  givenUpCopy,
  type StoryRow,
  version,
  versionContent,
  versionErasure,
} from "@/db/schema/stories";
import { contentOfRow, lookAtStory } from "@/db/story-state";
import type { Tx } from "@/db/transaction";
import { settled, settledThroughout } from "@/newsroom/bidi";
import type { Language } from "@/newsroom/languages";
import type { Person } from "@/newsroom/people";
import { may } from "@/newsroom/permissions";
import type { ChangeKind, StoryId } from "@/newsroom/story";

/** A version as the newsroom lists it. `erased` says why its content is gone, if it is. */
export type VersionLine = {
  number: number;
  at: string;
  kind: ChangeKind;
  note: string;
  hash: string;
  erased: string | null;
};

/** A working copy that was given up: by whom and when, and who had opened it. */
export type GivenUpLine = {
  id: number;
  at: string;
  by: string;
  openedBy: string | null;
  hash: string;
};

export type StoryVersions = {
  headline: string;
  language: Language;
  workingHash: string;
  workingSince: string;
  liveHash: string | null;
  /** Latest first. */
  versions: VersionLine[];
  /** Latest first. */
  givenUp: GivenUpLine[];
  /** The two texts to compare; null where there is none or it was erased. */
  before: SeenCopy | null;
  after: SeenCopy | null;
};

/** A version's number, the working copy, or one that was given up. */
export type Compared = number | "working" | `given-${number}`;
const mostListed = 500;

/**
 * The versions of a story, and two of its texts side by side: unless others are named, the latest
 * version and the working copy. Null: no such story, or not open to this person.
 */
export function versionsOf(
  person: Person,
  id: StoryId,
  from?: Compared,
  to?: Compared,
): Promise<(StoryVersions & { from: Compared | null; to: Compared }) | null> {
  return atDesk().transaction(async (tx) => {
    const held = await lookAtStory(tx, id);
    if (!held || !may(person, "read", held.state)) return null;
    const { row } = held;
    const versions = await linesOf(tx, id);
    const chosen = { from: from ?? versions[0]?.number ?? null, to: to ?? "working" } as const;
    const copies = await copiesOf(tx, id, [chosen.from, chosen.to]);
    const textOf = (side: Compared | null) =>
      side === "working" ? publicCopyOf(row) : (side !== null && copies.get(side)) || null;
    return {
      headline: settled(row.headline),
      language: row.language,
      workingHash: row.hash,
      workingSince: row.updatedAt.toISOString(),
      liveHash: row.liveHash,
      versions: settledThroughout(versions),
      givenUp: settledThroughout(await givenUpOf(tx, id)),
      before: textOf(chosen.from),
      after: textOf(chosen.to),
      ...chosen,
    };
  });
}

/** Without what no version has, or every note would look like a change. */
function publicCopyOf(row: StoryRow): SeenCopy {
  return copyIn(contentOfRow(row));
}

async function linesOf(tx: Tx, id: StoryId): Promise<VersionLine[]> {
  const rows = await tx
    .select({ version, erased: versionErasure.reason })
    .from(version)
    .leftJoin(versionErasure, eq(versionErasure.versionId, version.id))
    .where(eq(version.storyId, id))
    .orderBy(desc(version.number))
    .limit(mostListed);
  return rows.map(({ version: { number, at, kind, note, hash }, erased }) => ({
    number,
    at: at.toISOString(),
    kind,
    note,
    hash,
    erased,
  }));
}

async function givenUpOf(tx: Tx, id: StoryId): Promise<GivenUpLine[]> {
  const opener = alias(personTable, "opener");
  const rows = await tx
    .select({ copy: givenUpCopy, by: personTable.name, openedBy: opener.name })
    .from(givenUpCopy)
    .innerJoin(personTable, eq(personTable.id, givenUpCopy.personId))
    .leftJoin(opener, eq(opener.id, givenUpCopy.openedBy))
    .where(eq(givenUpCopy.storyId, id))
    .orderBy(desc(givenUpCopy.id))
    .limit(mostListed);
  return rows.map(({ copy: { id: copyId, at, hash }, by, openedBy }) => ({
    ...{ id: copyId, at: at.toISOString(), hash, by, openedBy },
  }));
}

async function copiesOf(
  tx: Tx,
  id: StoryId,
  sides: readonly (Compared | null)[],
): Promise<Map<Compared, SeenCopy>> {
  const numbers = sides.filter((side) => typeof side === "number");
  const kept = sides.flatMap((side) => givenUpIn(side) ?? []);
  const versions =
    numbers.length === 0
      ? []
      : await tx
          .select({ number: version.number, content: versionContent.content })
          .from(versionContent)
          .innerJoin(version, eq(version.id, versionContent.versionId))
          .where(and(eq(version.storyId, id), inArray(version.number, numbers)));
  const givenUp =
    kept.length === 0
      ? []
      : await tx
          .select({ copy: givenUpCopy.id, content: givenUpCopy.content })
          .from(givenUpCopy)
          .where(and(eq(givenUpCopy.storyId, id), inArray(givenUpCopy.id, kept)));
  return new Map<Compared, SeenCopy>([
    ...versions.map(({ number, content }) => [number, copyIn(content)] as const),
    ...givenUp.map(({ copy, content }) => [`given-${copy}`, copyIn(content)] as const),
  ]);
}

function givenUpIn(side: Compared | null): number | null {
  return typeof side === "string" && side !== "working"
    ? Number(side.slice("given-".length))
    : null;
}
