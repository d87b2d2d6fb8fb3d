import { randomBytes } from "node:crypto";
import { ownerPool } from "@/db/connect";
import { hashOfRecord, sealOf } from "@/newsroom/chain";
import { hashOf, type Json } from "@/newsroom/hash";

const batch = 1_000;

/** Gives every live story that has none a first version, sealed as publishing does it. */
export async function addVersions(): Promise<void> {
  for (;;) {
    const { rows } = await ownerPool().query<LiveStory>(
      `select id, language, section, kind, fields, body from story s
       where publication = 'live' and not exists (select from version v where v.story_id = s.id)
       limit ${batch}`,
    );
    if (rows.length === 0) return;
    const versions = await Promise.all(rows.map(firstVersionOf));
    await ownerPool().query(
      `with given as (
         select * from json_to_recordset($1::json) as g
           (story uuid, at timestamptz, seal text, hash text, salt text, content_hash text, content jsonb)
       ), made as (
         insert into version (story_id, number, at, kind, note, seal, hash)
         select story, 1, at, 'first', '', seal, hash from given returning id, story_id
       )
       insert into version_content (version_id, salt, content_hash, content)
       select made.id, salt, content_hash, content from made join given on story = story_id`,
      [JSON.stringify(versions)],
    );
  }
}

type LiveStory = {
  id: string;
  language: string;
  section: string;
  kind: string;
  fields: Json;
  body: Json;
};

async function firstVersionOf({ id, ...story }: LiveStory) {
  const content = { format: 1, slug: id, bylines: [], topics: [], change: noChange, ...story };
  const salt = randomBytes(32).toString("hex");
  const hash = await hashOf(content);
  const seal = await sealOf(salt, hash);
  const at = new Date().toISOString();
  const record = {
    story: id,
    number: 1,
    at,
    kind: "first",
    note: "",
    seal,
    previous: null,
  } as const;
  return {
    story: id,
    at,
    seal,
    salt,
    content,
    content_hash: hash,
    hash: await hashOfRecord(record),
  };
}

const noChange = { kind: "first", note: "" };
