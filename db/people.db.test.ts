import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { auditFor } from "@/db/audit";
import { atDesk } from "@/db/client";
import { firstAdminLink, openWelcome, settleWelcome } from "@/db/one-time-links";
import {
  addPerson,
  changePerson,
  createAdmin,
  restorePerson,
  signOutPerson,
  staffFor,
  suspendPerson,
  welcomeAgain,
} from "@/db/people";
import { beginSession, personHolding } from "@/db/sessions";
import { signIn } from "@/db/sign-in";
import { testDatabase } from "@/db/test-database";
import type { Role, SignedIn } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";

beforeAll(async () => {
  await testDatabase();
});

let admin: SignedIn;
let reporter: SignedIn;

beforeEach(async () => {
  await atDesk().execute(sql`delete from session; delete from desk`);
  // The desk may not delete people; each test has its own, and the others can no longer sign in.
  await atDesk().execute(sql`update person set suspended_at = now()`);
  admin = await somebody("admin");
  reporter = await somebody("reporter");
});

let count = 0;
async function somebody(role: Role, password: string | null = "kept elsewhere"): Promise<SignedIn> {
  const name = `${role} ${++count}`;
  const email = `${role}${count}@courier.example`;
  const { rows } = await atDesk().execute<{ id: string }>(sql`
    insert into person (name, email, role, author_slug, password_hash)
    values (${name}, ${email}, ${role}, ${`${role}-${count}`}, ${password}) returning id`);
  const person = await personHolding(await beginSession(rows[0]?.id ?? "", ""));
  if (!person) throw new Error(`${name} is not there.`);
  return person;
}

function tokenIn(made: { link: string } | Refusal): string {
  if (isRefusal(made)) throw new Error(made.refused);
  return made.link.split("/").at(-1) ?? "";
}

const jonas = { name: "Jonas Weber", role: "reporter", desks: [] } as const;
const good = { name: "", email: "", password: "nine slow tortoises" };

describe("managing people", () => {
  test("is for administrators as the database has them now, and for nobody else", async () => {
    const others = [reporter, await somebody("editor"), await somebody("chief")];
    const formerAdmin: SignedIn = { ...reporter, role: "admin" };
    for (const person of [...others, formerAdmin]) {
      const answers = [
        await staffFor(person),
        await addPerson(person, { ...jonas, email: "x@courier.example" }),
        await changePerson(person, admin.id, { role: "reporter" }),
        await suspendPerson(person, admin.id),
        await restorePerson(person, admin.id),
        await signOutPerson(person, admin.id),
        await welcomeAgain(person, admin.id),
      ];
      for (const answer of answers) expect(answer).toEqual({ refused: "not-your-move" });
    }
  });

  test("adds a person with desks, once per address, and says so in the audit", async () => {
    const { rows } = await atDesk().execute<{ id: string }>(
      sql`insert into desk (name) values ('Foreign') returning id`,
    );
    const desk = rows[0]?.id ?? "";
    const email = `jonas${count}@courier.example`;
    const made = await addPerson(admin, { ...jonas, email, desks: [desk] });
    if (isRefusal(made)) throw new Error(made.refused);
    expect(await addPerson(admin, { ...jonas, email: email.toUpperCase() })).toEqual({
      refused: "email-taken",
    });
    const staff = await staffFor(admin);
    if (isRefusal(staff)) throw new Error(staff.refused);
    expect(staff.staff.find(({ id }) => id === made.id)).toMatchObject({
      name: "Jonas Weber",
      desks: [desk],
      canSignIn: false,
      isSuspended: false,
      lastSeen: null,
    });
    const { rows: audit } = await atDesk().execute(
      sql`select act, person_id, about from audit order by id desc limit 1`,
    );
    expect(audit[0]).toEqual({ act: "person-added", person_id: admin.id, about: made.id });
  });

  test("ends a suspended person's sessions in the same moment", async () => {
    const token = await beginSession(reporter.id, "");
    await suspendPerson(admin, reporter.id);
    expect(await personHolding(token)).toBeNull();
    await restorePerson(admin, reporter.id);
    expect(await personHolding(token)).toBeNull();
  });

  test("changes what a person may do with their next request", async () => {
    const token = await beginSession(reporter.id, "");
    await changePerson(admin, reporter.id, { role: "editor" });
    expect((await personHolding(token))?.role).toBe("editor");
  });

  test("refuses an unknown person", async () => {
    expect(await suspendPerson(admin, "00000000-0000-4000-8000-000000000000")).toEqual({
      refused: "no-such-thing",
    });
  });
});

describe("the audit", () => {
  test("names whom an act was about, and nobody twice", async () => {
    await changePerson(admin, reporter.id, { role: "editor" });
    const trail = await auditFor(admin, null, 3);
    if (isRefusal(trail)) throw new Error(trail.refused);
    expect(trail.lines.map(({ person, did, changes }) => [person, did, changes])).toEqual([
      [admin.name, `changed ${reporter.name}`, ["Role: Reporter → Editor"]],
      [reporter.name, "signed in", []],
      [admin.name, "signed in", []],
    ]);
    await renameSelf();
    const [latest] = (await trailOf(admin)) ?? [];
    expect(latest).toMatchObject({ person: "Ada Moor", did: "changed their own entry" });
  });

  const renameSelf = () => changePerson(admin, admin.id, { name: "Ada Moor" });
  const trailOf = async (person: SignedIn) => {
    const trail = await auditFor(person, null, 1);
    return isRefusal(trail) ? null : trail.lines;
  };
});

describe("the last administrator", () => {
  test("is neither suspended nor given another role", async () => {
    expect(await suspendPerson(admin, admin.id)).toEqual({ refused: "last-admin" });
    expect(await changePerson(admin, admin.id, { role: "chief" })).toEqual({
      refused: "last-admin",
    });
    const token = await beginSession(admin.id, "");
    expect((await personHolding(token))?.role).toBe("admin");
  });

  test("is not somebody who never set a password", async () => {
    await somebody("admin", null);
    expect(await suspendPerson(admin, admin.id)).toEqual({ refused: "last-admin" });
  });

  test("stays when two administrators suspend and demote each other at once", async () => {
    for (let round = 0; round < 50; round++) {
      await atDesk().execute(sql`update person set suspended_at = now()`);
      const [one, other] = [await somebody("admin"), await somebody("admin")];
      await Promise.all([
        suspendPerson(one, other.id),
        changePerson(other, one.id, { role: "reporter" }),
      ]);
      const { rows } = await atDesk().execute(sql`
        select from person where role = 'admin' and suspended_at is null`);
      expect(rows).toHaveLength(1);
    }
  });
});

describe("a one-time link", () => {
  test("sets a password once, also when it is used ten times at once", async () => {
    const made = await addPerson(admin, { ...jonas, email: `j${count}@courier.example` });
    const token = tokenIn(made);
    expect(await openWelcome(token)).toMatchObject({
      purpose: "set-password",
      name: "Jonas Weber",
    });
    const answers = await Promise.all(Array.from({ length: 10 }, () => settleWelcome(token, good)));
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
    expect(answers.filter(isRefusal).every(({ refused }) => refused === "link-spent")).toBe(true);
    expect(await signIn(`j${count}@courier.example`, good.password, "192.0.2.1")).toHaveProperty(
      "id",
    );
    expect(await openWelcome(token)).toEqual({ refused: "link-spent" });
  });

  test("refuses a weak password and stays good", async () => {
    const token = tokenIn(await welcomeAgain(admin, reporter.id));
    expect(await settleWelcome(token, { ...good, password: "password1234" })).toEqual({
      refused: "password-weak",
    });
    expect(await settleWelcome(token, good)).toEqual({ email: reporter.email });
  });

  test("ends the person's sessions and spends their other links", async () => {
    const earlier = tokenIn(await welcomeAgain(admin, reporter.id));
    const token = tokenIn(await welcomeAgain(admin, reporter.id));
    expect(await openWelcome(earlier)).toEqual({ refused: "link-spent" });
    const session = await beginSession(reporter.id, "");
    await settleWelcome(token, good);
    expect(await personHolding(session)).toBeNull();
  });

  test("runs out, and is nothing for the suspended and the unknown", async () => {
    const late = tokenIn(await welcomeAgain(admin, reporter.id));
    await atDesk().execute(sql`update one_time_link set expires_at = now()`);
    expect(await openWelcome(late)).toEqual({ refused: "link-spent" });
    const suspended = tokenIn(await welcomeAgain(admin, reporter.id));
    await suspendPerson(admin, reporter.id);
    expect(await settleWelcome(suspended, good)).toEqual({ refused: "link-spent" });
    expect(await openWelcome("x".repeat(43))).toEqual({ refused: "link-spent" });
  });
});

describe("the first administrator", () => {
  const ines = { name: "Inés Ibarra", email: "ines@courier.example", password: good.password };

  test("has a link only while nobody can sign in as one, and is made once", async () => {
    expect(await firstAdminLink()).toBeNull();
    await atDesk().execute(sql`update person set suspended_at = now()`);
    const [stale, link] = [await firstAdminLink(), await firstAdminLink()];
    expect(await openWelcome(stale?.split("/").at(-1) ?? "")).toEqual({ refused: "link-spent" });
    const token = link?.split("/").at(-1) ?? "";
    expect(await settleWelcome(token, { ...ines, email: "no address" })).toEqual({
      refused: "email-unfit",
    });
    const answers = await Promise.all([1, 2, 3].map(() => settleWelcome(token, ines)));
    expect(answers.filter((answer) => !isRefusal(answer))).toEqual([{ email: ines.email }]);
    expect(await firstAdminLink()).toBeNull();
    expect(await signIn(ines.email, ines.password, "192.0.2.2")).toHaveProperty("id");
  });

  test("can be made at the console, and there get another link", async () => {
    const email = `console${count}@courier.example`;
    const first = tokenIn(await createAdmin(email, "Console"));
    const second = tokenIn(await createAdmin(email, "Console"));
    expect(await openWelcome(first)).toEqual({ refused: "link-spent" });
    expect(await settleWelcome(second, good)).toEqual({ email });
    expect(await createAdmin(reporter.email, "Reporter")).toEqual({ refused: "email-taken" });
  });
});
