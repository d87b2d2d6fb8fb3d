import { type SQL, sql } from "drizzle-orm";
import type { Person } from "@/newsroom/people";

/** That a person has a part in story `s`. */
export function partIn(person: Person): SQL {
  return sql`exists (select from story_part mine
    where mine.story_id = s.id and mine.person_id = ${person.id})`;
}

/**
 * That story `s` is open to a person, in SQL: the same answer as `may(person, "read", story)`, which
 * a test holds the two to. A role without a line here sees nothing.
 */
export function openTo(person: Person): SQL {
  if (person.role === "chief") return sql`true`;
  if (person.role === "editor") return sql`(${inSections(person)} or ${partIn(person)})`;
  if (person.role === "reporter") return partIn(person);
  return sql`false`;
}

export function inSections(person: Person): SQL {
  return sql`s.section = any (${sql.param([...person.sections])}::text[])`;
}
