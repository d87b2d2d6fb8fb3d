import { chance, sentenceOf } from "@/bench/sample-copy";
import { ownerPool } from "@/db/connect";
import { indexText, searchCut } from "@/db/search-index";

const batch = 1_000;
const wordsInStory = 240;
const sections = ["world", "politics", "business", "science", "culture", "sport"];

/** A word that stands in one story of a thousand, and one that stands in every one. */
export const rareWord = "quillfeather";
export const commonWord = "harbour";

/**
 * Fills the newsroom up to so many stories as years of work would have left them: nearly all live,
 * a few of each other stage, spread over five years, begun by the demo's people. Straight into the
 * tables, because nobody waits for a hundred thousand moves.
 */
export async function fillTo(total: number): Promise<void> {
  const draw = chance(total);
  const index = await takeAwaySearchIndex();
  for (let missing = total - (await storyCount()); missing > 0; missing -= batch)
    await addStories(Math.min(batch, missing), draw);
  await ownerPool().query(index);
  await ownerPool().query("analyze story");
  await ownerPool().query("analyze story_part");
}

/** Made anew in one go it takes a tenth of the time; answers how. */
async function takeAwaySearchIndex(): Promise<string> {
  const { rows } = await ownerPool().query<{ indexdef: string }>(
    "select indexdef from pg_indexes where schemaname = 'public' and indexname = 'story_search'",
  );
  const [index] = rows;
  if (!index) throw new Error("The index story_search is not there.");
  await ownerPool().query("drop index story_search");
  return index.indexdef;
}

async function storyCount(): Promise<number> {
  const { rows } = await ownerPool().query<{ count: string }>("select count(*) from story");
  return Number(rows[0]?.count);
}

async function addStories(count: number, draw: () => number): Promise<void> {
  const stories = Array.from({ length: count }, () => storyOf(draw));
  await ownerPool().query(
    `with given as (
       select * from json_to_recordset($1::json) as g
         (headline text, standfirst text, text text, section text, kind text, share float, search text)
     ), people as (
       select array_agg(id order by email) as ids from person where role <> 'admin'
     ), made as (
       insert into story (created_by, created_at, updated_at, stage_since, stage, publication,
         spiked, live_hash, language, section, slug, kind, bylines, fields, body, hash, headline, words,
         search, search_cut)
       select ids[1 + floor(random() * cardinality(ids))::int], at, at, at,
         case when share < 0.96 then 'standing' when share < 0.99 then 'draft' else 'in-review' end,
         case when share < 0.96 then 'live' else 'unpublished' end,
         share between 0.96 and 0.965,
         case when share < 0.96 then md5(headline) end,
         'en', section, null, kind,
         '[{"name": "Amina Rahal", "role": "reported by", "author": "amina-rahal"}]',
         jsonb_build_object('kicker', '', 'headline', headline, 'standfirst', standfirst,
           'dateline', '', 'sourceLine', '', 'searchTitle', '', 'shareTitle', '',
           'shareDescription', '', 'notes', '', 'leadCaption', '', 'leadAlt', '', 'leadCredit', ''),
         jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object(
           'type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object(
             'type', 'text', 'text', text))))),
         md5(text), headline, ${wordsInStory},
         search::tsvector, ${searchCut}
       from given, people,
         lateral (select now() - make_interval(secs => random() * 157e6 + 3600) as at offset 0) as times
       where at is not null and share is not null
       returning id, created_by
     )
     insert into story_part (story_id, person_id, part) select id, created_by, 'creator' from made`,
    [JSON.stringify(stories)],
  );
}

function storyOf(draw: () => number) {
  const rare = draw() < 0.001 ? ` ${rareWord}` : "";
  const headline = sentenceOf(9, draw).slice(0, -1) + rare;
  const standfirst = sentenceOf(22, draw);
  const text = `${commonWord} ${Array.from({ length: 4 }, () => sentenceOf(wordsInStory / 4, draw)).join(" ")}`;
  return {
    headline,
    standfirst,
    text,
    search: indexText([
      { text: headline, weight: "A" },
      { text: standfirst, weight: "B" },
      { text, weight: "D" },
    ]),
    section: sections[Math.floor(draw() * sections.length)],
    kind: "news",
    share: draw(),
  };
}
