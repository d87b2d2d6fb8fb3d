import { eq, sql } from "drizzle-orm";
import { holdRight, noteInAudit } from "@/db/admin-right";
import { holdAct } from "@/db/person-acts";
import { desk } from "@/db/schema/newsroom";
import { inTransaction } from "@/db/transaction";
import type { EditsInReview } from "@/newsroom/edits-in-review";
import type { Person, SignedIn } from "@/newsroom/people";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import { changesBetween } from "@/newsroom/told-audit";

/** A desk with the names of its sections, and how much its approvers may have changed in review. */
export type DeskRule = { id: string; name: string; sections: string[]; rule: EditsInReview };

export function deskRulesFor(person: Person): Promise<{ desks: DeskRule[] } | Refusal> {
  return inTransaction(async (tx) => {
    const chief = await holdRight(tx, person, "setReviewRule");
    if (isRefusal(chief)) return chief;
    const { rows } = await tx.execute<DeskRule>(sql`
      select d.id, d.name, d.edits_in_review as rule,
        array(select coalesce(s.names ->> n.languages[1], s.slug)
          from desk_section ds join section s on s.slug = ds.section
          where ds.desk_id = d.id order by s.position, s.slug) as sections
      from desk d cross join newsroom n order by lower(d.name)`);
    return { desks: rows };
  });
}

/** Sets how much of a text an approver of this desk may have changed in review. */
export function setEditsInReview(
  person: SignedIn,
  id: string,
  rule: EditsInReview,
): Promise<{ id: string } | Refusal> {
  return inTransaction(async (tx) => {
    const chief = await holdAct(tx, person, "set edits in review");
    if (isRefusal(chief)) return chief;
    const [before] = await tx.select().from(desk).where(eq(desk.id, id)).for("update");
    if (!before) return refuse("no-such-thing");
    await tx.update(desk).set({ editsInReview: rule }).where(eq(desk.id, id));
    await noteInAudit(tx, chief, "edits-in-review-set", before.name, {
      id,
      changed: changesBetween({ rule: before.editsInReview }, { rule }),
    });
    return { id };
  });
}
