import { chance, sentenceOf } from "@/bench/sample-copy";
import { ownerPool } from "@/db/connect";
import { indexText, searchCut } from "@/db/search-index";
import { renditionsEdition } from "@/newsroom/renditions";
import { ccLicenceNames, provenanceStates, rightsKindNames } from "@/newsroom/rights";

const batch = 2_000;

/** A word that stands in one caption of a thousand, and one that stands in every one. */
export const rareSight = "quillfeather";
export const commonSight = "harbour";

/**
 * Fills the library up to so many pictures as years of work would have left them: of every right and
 * state, a third of them used by stories, spread over five years. Rows alone, without files: what is
 * measured here reads none.
 */
export async function fillLibrary(total: number): Promise<void> {
  const draw = chance(total);
  const { rows } = await ownerPool().query("select count(*)::int as there from picture");
  for (let missing = total - rows[0].there; missing > 0; missing -= batch)
    await addPictures(Math.min(batch, missing), draw);
  await ownerPool().query(
    `insert into picture_use (story_id, picture_id)
     select s.id, p.id from (select id, row_number() over () as n from story) s
     join (select id, row_number() over () as n from picture where state = 'ready') p
       on p.n % 3 = 0 and p.n % (select count(*) from story) + 1 = s.n
     on conflict do nothing`,
  );
  for (const table of ["picture", "picture_cut", "picture_use"])
    await ownerPool().query(`analyze ${table}`);
}

async function addPictures(count: number, draw: () => number): Promise<void> {
  const one = <T>(all: readonly T[]) => all[Math.floor(draw() * all.length)];
  const pictures = Array.from({ length: count }, () =>
    searched({
      caption: `${sentenceOf(14, draw)} ${commonSight}${draw() < 0.001 ? ` ${rareSight}` : ""}`,
      credit: sentenceOf(2, draw).slice(0, -1),
      keywords: sentenceOf(5, draw).slice(0, -1).split(" "),
      rights: draw() < 0.9 ? one(rightsKindNames) : null,
      provenance: one(provenanceStates),
      licence: one(ccLicenceNames),
      address: `https://pictures.example/${Math.floor(draw() * 1e9)}`,
      days: draw() < 0.2 ? Math.floor(draw() * 400) - 200 : null,
    }),
  );
  await ownerPool().query(
    `with given as (
       select * from json_to_recordset($1::json) as g (caption text, credit text, keywords text[], search text,
         rights text, provenance text, licence text, address text, days int)
     ), people as (
       select array_agg(id order by email) as ids from person where role <> 'admin'
     ), made as (
       insert into picture (state, original_key, sha256, file_name, bytes, type, width, height,
         placeholder, cut, caption, alt, credit, keywords, rights, provenance, licence,
         source_address, expires_on, expiry_told, uploaded_by, created_at,
         search, search_cut)
       select 'ready', 'originals/' || key, md5(key) || md5(key), 'IMG_' || left(key, 4) || '.jpg',
         4000000, 'jpeg', 4032, 3024, repeat('x', 240), left(key, 22),
         caption, caption, credit, keywords, rights, provenance, licence, address,
         current_date + days, true, ids[1 + floor(random() * cardinality(ids))::int],
         now() - make_interval(secs => random() * 157e6 + 3600),
         search::tsvector, ${searchCut}
       from given, people,
         lateral (select md5(random()::text || caption) as key offset 0) as keys
       where caption is not null
       returning id, cut
     )
     insert into picture_cut (cut, picture_id, focus_x, focus_y, made)
     select cut, id, 0.5, 0.5, $2 from made`,
    [JSON.stringify(pictures), renditionsEdition],
  );
}

function searched<P extends { caption: string; credit: string; keywords: string[] }>(picture: P) {
  const search = indexText([
    { text: picture.caption, weight: "A" },
    { text: picture.credit, weight: "B" },
    { text: picture.keywords.join("\n"), weight: "D" },
  ]);
  return { ...picture, search };
}
