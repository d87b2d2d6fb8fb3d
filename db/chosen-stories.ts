import { type SQL, sql } from "drizzle-orm";
import { openTo, partIn } from "@/db/open-to";
import type { Person } from "@/newsroom/people";

/** The two orders of lists. Each has indexes that end in it, alone and by section (0004-desk.sql). */
export const orders = {
  newest: {
    by: sql`s.updated_at desc, s.id desc`,
    again: sql`at desc, id desc`,
    at: sql`s.updated_at`,
  },
  longestWaiting: { by: sql`s.stage_since, s.id`, again: sql`at, id`, at: sql`s.stage_since` },
} as const;
export type Order = (typeof orders)[keyof typeof orders];

/**
 * The first stories in an order that are open to a person and meet a condition on `s`, as rows of
 * `id` and `at`. An editor's come by their sections and by their parts, each from its own index, so
 * that the work is bounded by `limit` and not by how much the newsroom has.
 */
export function chooseOpenTo(person: Person, condition: SQL, order: Order, limit: number): SQL {
  if (person.role !== "editor")
    return choose(sql`${openTo(person)} and ${condition}`, order, limit);
  return sql`select id, at from (
    select bySection.id, bySection.at
    from unnest(${sql.param([...person.sections])}::text[]) as own (section)
    cross join lateral (${choose(sql`s.section = own.section and ${condition}`, order, limit)}) as bySection
    union
    (${choose(sql`${partIn(person)} and ${condition}`, order, limit)})
  ) as either order by ${order.again} limit ${limit}`;
}

/** The first written stories in an order that meet a condition on `s`, whoever asks: the condition must say who may. */
export function choose(condition: SQL, order: Order, limit: number): SQL {
  return sql`select s.id, ${order.at} as at from story s where ${condition} and ${written} order by ${order.by} limit ${limit}`;
}

/**
 * As `choose`, for a condition that few stories meet. The fence keeps the planner from reading all
 * stories in order until it has so many, which it never has: 200 ms at 100,000 stories.
 */
export function chooseFew(condition: SQL, order: Order, limit: number): SQL {
  return sql`select id, at from (
    select s.id, ${order.at} as at from story s where ${condition} and ${written} offset 0
  ) as few order by ${order.again} limit ${limit}`;
}

/**
 * A story that was begun and left without a word stands in no list. Whatever is written, chosen or
 * shared in it brings it there.
 */
const written = sql`not (
  s.headline = '' and s.words = 0 and s.updated_at = s.created_at and s.stage = 'draft'
  and not exists (
    select from story_part p where p.story_id = s.id and p.person_id <> s.created_by
  )
)`;
