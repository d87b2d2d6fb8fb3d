import { eq, sql } from "drizzle-orm";
import { holdRight, noteInAudit } from "@/db/admin-right";
import { holdAct } from "@/db/person-acts";
import { desk, deskSection } from "@/db/schema/newsroom";
import { desksIn, type Settings } from "@/db/settings";
import { inTransaction, type Tx } from "@/db/transaction";
import type { Person, SignedIn } from "@/newsroom/people";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import { type AuditAct, changesBetween } from "@/newsroom/told-audit";

/** The desks that a person may be put on. */
export function desksFor(person: Person): Promise<{ desks: Settings["desks"] } | Refusal> {
  return inTransaction(async (tx) => {
    const admin = await holdRight(tx, person, "managePeople");
    return isRefusal(admin) ? admin : { desks: await desksIn(tx) };
  });
}

export type DeskPlan = { name: string; sections: readonly string[] };

export function addDesk(person: SignedIn, plan: DeskPlan): Promise<{ id: string } | Refusal> {
  return changing(person, "desk-added", null, async (tx) => {
    if (plan.name.trim() === "") return refuse("name-missing");
    const [made] = await tx
      .insert(desk)
      .values({ name: plan.name.trim() })
      .onConflictDoNothing()
      .returning({ id: desk.id });
    if (!made) return refuse("desk-taken");
    await setSections(tx, made.id, plan.sections);
    return made;
  });
}

/** Changes a desk's name and sections. What its people may do changes with their next request. */
export function changeDesk(
  person: SignedIn,
  id: string,
  plan: DeskPlan,
): Promise<{ id: string } | Refusal> {
  return changing(person, "desk-changed", id, async (tx) => {
    const name = plan.name.trim();
    if (name === "") return refuse("name-missing");
    const { rows } = await tx.execute(sql`select from desk where name = ${name} and id <> ${id}`);
    if (rows.length > 0) return refuse("desk-taken");
    const [changed] = await tx
      .update(desk)
      .set({ name })
      .where(eq(desk.id, id))
      .returning({ id: desk.id });
    if (!changed) return refuse("no-such-thing");
    await setSections(tx, id, plan.sections);
    return changed;
  });
}

/** Takes a desk away; its people keep their other desks. */
export function removeDesk(person: SignedIn, id: string): Promise<{ id: string } | Refusal> {
  return changing(person, "desk-removed", id, async (tx) => {
    const [gone] = await tx.delete(desk).where(eq(desk.id, id)).returning({ id: desk.id });
    return gone ?? refuse("no-such-thing");
  });
}

/** A desk is what its people may do. */
function changing(
  person: SignedIn,
  act: AuditAct,
  id: string | null,
  change: (tx: Tx) => Promise<{ id: string } | Refusal>,
): Promise<{ id: string } | Refusal> {
  return inTransaction(async (tx) => {
    const admin = await holdAct(tx, person, "change desks");
    if (isRefusal(admin)) return admin;
    const before = id === null ? null : await planOf(tx, id);
    const done = await change(tx);
    if (isRefusal(done)) return done;
    const after = await planOf(tx, done.id);
    const detail = {
      ...(after ?? before),
      ...(before && after ? { changed: changesBetween(before, after) } : {}),
    };
    await noteInAudit(tx, admin, act, done.id, detail);
    return done;
  });
}

async function planOf(tx: Tx, id: string): Promise<DeskPlan | null> {
  const [found] = (await desksIn(tx)).filter((one) => one.id === id);
  return found ? { name: found.name, sections: found.sections } : null;
}

async function setSections(tx: Tx, id: string, sections: readonly string[]) {
  await tx.delete(deskSection).where(eq(deskSection.deskId, id));
  await tx.execute(sql`
    insert into desk_section (desk_id, section)
    select ${id}, slug from section where slug = any (${sql.param([...sections])}::text[])`);
}
