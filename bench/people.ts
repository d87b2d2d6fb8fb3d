import { deskPool } from "@/db/connect";
import type { Person, Role } from "@/newsroom/people";

/** A person of the demo, as the rules see them. */
export async function personByEmail(email: string): Promise<Person> {
  const { rows } = await deskPool().query<{
    id: string;
    name: string;
    email: string;
    role: Role;
    sections: string[];
  }>(
    `select p.id, p.name, p.email, p.role,
       array(select distinct s.section from desk_member m join desk_section s using (desk_id)
             where m.person_id = p.id order by 1) as sections
     from person p where p.email = $1`,
    [email],
  );
  const [person] = rows;
  if (!person) throw new Error(`Nobody is called ${email}.`);
  return person;
}
