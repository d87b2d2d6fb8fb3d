import { sql } from "drizzle-orm";
import type { Tx } from "@/db/transaction";
import type { Person, PersonId, Role } from "@/newsroom/people";

/** A person as the rules see them, held so that a suspension waits for this transaction or it for the suspension. Null if unknown or suspended. */
export async function holdKnownPerson(tx: Tx, id: PersonId): Promise<Person | null> {
  const { rows } = await tx.execute<{
    id: string;
    name: string;
    email: string;
    role: Role;
    sections: string[];
  }>(sql`
    select p.id, p.name, p.email, p.role,
      array(select distinct s.section from desk_member m join desk_section s using (desk_id)
            where m.person_id = p.id order by 1) as sections
    from person p where p.id = ${id} and p.suspended_at is null for share of p`);
  return rows[0] ?? null;
}
