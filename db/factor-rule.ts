import { sql } from "drizzle-orm";
import { noteInAudit } from "@/db/admin-right";
import { holdAct } from "@/db/person-acts";
import { newsroom } from "@/db/schema/newsroom";
import { inTransaction } from "@/db/transaction";
import type { Role, SignedIn } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import { changesBetween } from "@/newsroom/told-audit";

/** Sets which roles need a second factor. Whoever lacks it is let through to setting it up, and no further. */
export function setFactorRoles(
  person: SignedIn,
  given: readonly Role[],
): Promise<{ roles: Role[] } | Refusal> {
  return inTransaction(async (tx) => {
    const admin = await holdAct(tx, person, "set who needs a factor");
    if (isRefusal(admin)) return admin;
    const roles = [...new Set(given)];
    const [before] = await tx.select({ roles: newsroom.secondFactorRoles }).from(newsroom);
    await tx.update(newsroom).set({ secondFactorRoles: roles });
    // Open sockets of those whom it concerns ask again who is there.
    await tx.execute(sql`
      select pg_notify('people', id::text) from person
      where role = any (${sql.param(roles)}::text[]) and suspended_at is null`);
    await noteInAudit(tx, admin, "second-factor-rule-set", "newsroom", {
      changed: changesBetween({ roles: before?.roles ?? [] }, { roles }),
    });
    return { roles };
  });
}
