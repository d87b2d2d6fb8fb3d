import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { openTo } from "@/db/open-to";
import { notice } from "@/db/schema/newsroom";
import { settledThroughout } from "@/newsroom/bidi";
import type { Person } from "@/newsroom/people";
import type { StoryId } from "@/newsroom/story";

/** Something that the desk tells one person. Times are ISO 8601. */
export type Notice = {
  id: number;
  kind: (typeof notice.$inferSelect)["kind"];
  story: StoryId;
  headline: string;
  language: string;
  by: string | null;
  note: string;
  at: string;
  read: boolean;
};

/** A person's latest notices of stories that are still open to them, newest first, and how many are unread. */
export async function noticesFor(person: Person): Promise<{ notices: Notice[]; unread: number }> {
  const { rows } = await atDesk().execute<NoticeRow>(sql`
    select n.id, n.kind, n.story_id as story, s.headline, s.language, p.name as by, n.note, n.at,
      n.read_at is not null as read
    from notice n join story s on s.id = n.story_id left join person p on p.id = n.by_person
    where n.person_id = ${person.id} and ${openTo(person)}
    order by n.id desc limit 40`);
  const notices = settledThroughout(rows).map((row) => ({
    ...row,
    id: Number(row.id),
    at: new Date(row.at).toISOString(),
  }));
  return { notices, unread: notices.filter(({ read }) => !read).length };
}

type NoticeRow = Omit<Notice, "id"> & { id: string };

/** Marks a person's own notices as read, up to and with one of them. */
export async function markNoticesRead(person: Person, upTo: number): Promise<void> {
  await atDesk()
    .update(notice)
    .set({ readAt: sql`now()` })
    .where(and(eq(notice.personId, person.id), lte(notice.id, upTo), isNull(notice.readAt)));
}
