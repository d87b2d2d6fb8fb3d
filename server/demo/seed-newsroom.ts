import { atDesk } from "@/db/client";
import { hashPassword } from "@/db/passwords";
import { desk, deskMember, deskSection, newsroom, person, section } from "@/db/schema/newsroom";
import type { Person, Role } from "@/newsroom/people";
import { slugOf } from "@/newsroom/slugs";

/** Demo people by their address. */
export type DemoPeople = ReadonlyMap<string, Person>;

export const demoPassword = "let-it-stand";

const sections = [
  { slug: "world", names: { en: "World", ar: "العالم" } },
  { slug: "politics", names: { en: "Politics", ar: "سياسة" } },
  { slug: "business", names: { en: "Business", ar: "اقتصاد" } },
  { slug: "science", names: { en: "Science", ar: "علوم" } },
  { slug: "culture", names: { en: "Culture", ar: "ثقافة" } },
  { slug: "sport", names: { en: "Sport", ar: "رياضة" } },
];

const staff: { email: string; name: string; role: Role }[] = [
  { email: "reporter@demo.local", name: "Amina Rahal", role: "reporter" },
  { email: "reporter2@demo.local", name: "Jonas Weber", role: "reporter" },
  { email: "editor@demo.local", name: "Ruth Calloway", role: "editor" },
  { email: "editor2@demo.local", name: "Tomás Ferreira", role: "editor" },
  { email: "chief@demo.local", name: "Ingrid Solheim", role: "chief" },
  { email: "admin@demo.local", name: "Dev Anand Pillai", role: "admin" },
];

/** Names the paper and brings its people in. Null if somebody works there already. */
export function seedNewsroom(): Promise<DemoPeople | null> {
  return atDesk().transaction(async (tx) => {
    const known = await tx.select({ id: person.id }).from(person).limit(1);
    if (known.length > 0) return null;

    await tx.update(newsroom).set({
      name: "The Meridian",
      tagline: "The world, on the record",
      zone: "Europe/Lisbon",
      languages: ["en", "ar"],
      contact: "desk@meridian.example",
      about:
        "The Meridian reports from five continents for readers who want to know what happened, who says so and what changed since. Every version of every story stays on the record.",
      translations: {
        ar: {
          tagline: "العالم كما هو موثّق",
          about:
            "تنقل «ذا ميريديان» أخبار خمس قارات إلى قرّاء يريدون أن يعرفوا ماذا حدث، ومن قاله، وما الذي تغيّر بعد ذلك. كل نسخة من كل مادة تبقى محفوظة ومتاحة للقرّاء.",
        },
      },
    });
    await tx.insert(section).values(sections.map((one, position) => ({ ...one, position })));
    const [newsdesk] = await tx.insert(desk).values({ name: "Newsdesk" }).returning();
    if (!newsdesk) throw new Error("The desk was not inserted.");
    await tx
      .insert(deskSection)
      .values(sections.map(({ slug }) => ({ deskId: newsdesk.id, section: slug })));

    const passwordHash = await hashPassword(demoPassword);
    const people = await tx
      .insert(person)
      .values(staff.map((one) => ({ ...one, authorSlug: slugOf(one.name), passwordHash })))
      .returning({ id: person.id, name: person.name, email: person.email, role: person.role });
    await tx
      .insert(deskMember)
      .values(people.map(({ id }) => ({ deskId: newsdesk.id, personId: id })));
    return new Map(
      people.map((one) => [one.email, { ...one, sections: sections.map(({ slug }) => slug) }]),
    );
  });
}
