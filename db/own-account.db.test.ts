import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { atDesk } from "@/db/client";
import { changeOwnPassword, endOtherSessions, endOwnSession, ownAccount } from "@/db/own-account";
import { askForPassword, putRequestAway } from "@/db/password-requests";
import { hashPassword } from "@/db/passwords";
import { changePerson, staffFor, suspendPerson, welcomeAgain } from "@/db/people";
import { beginSession, personHolding } from "@/db/sessions";
import { signIn } from "@/db/sign-in";
import { testDatabase } from "@/db/test-database";
import type { Role, SignedIn } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";

let passwordHash: string;
let admin: SignedIn;
let amina: SignedIn;

beforeAll(async () => {
  await testDatabase();
  passwordHash = await hashPassword("seven grey herons");
});

beforeEach(async () => {
  await atDesk().execute(sql`
    delete from session; delete from sign_in_try; delete from password_request;
    update person set suspended_at = now()`);
  admin = await somebody("admin");
  amina = await somebody("reporter");
});

let count = 0;
async function somebody(role: Role): Promise<SignedIn> {
  const slug = `${role}-${++count}`;
  const { rows } = await atDesk().execute<{ id: string }>(sql`
    insert into person (name, email, role, author_slug, password_hash)
    values (${slug}, ${`${slug}@courier.example`}, ${role}, ${slug}, ${passwordHash}) returning id`);
  const token = await beginSession(rows[0]?.id ?? "", "Firefox", "192.0.2.1");
  const person = await personHolding(token);
  if (!person) throw new Error("Nobody is there.");
  return person;
}

function done<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`Refused: ${answer.refused}`);
  return answer;
}

describe("one's own sessions", () => {
  test("are listed with device and place of last use, this one first", async () => {
    const token = await beginSession(amina.id, "Safari", "198.51.100.7");
    const { sessions } = done(await ownAccount(amina));
    expect(sessions.map(({ device, address, isThis }) => [device, address, isThis])).toEqual([
      ["Firefox", "192.0.2.1", true],
      ["Safari", "198.51.100.7", false],
    ]);
    await atDesk().execute(sql`update session set seen_at = now() - interval '2 minutes'`);
    await personHolding(token, "2001:db8::1");
    const [, second] = done(await ownAccount(amina)).sessions;
    expect(second?.address).toBe("2001:db8::1");
  });

  test("say no more than once a minute where they are", async () => {
    const token = await beginSession(amina.id, "Safari", "198.51.100.7");
    await personHolding(token, "2001:db8::1");
    expect(done(await ownAccount(amina)).sessions[1]?.address).toBe("198.51.100.7");
  });

  test("end one by one and all others at once; those of others are no such thing", async () => {
    const [one, two] = [await beginSession(amina.id, ""), await beginSession(amina.id, "")];
    const other = await personHolding(one);
    done(await endOwnSession(amina, other?.session ?? ""));
    expect(await personHolding(one)).toBeNull();
    expect(await endOwnSession(amina, admin.session)).toEqual({ refused: "no-such-thing" });
    expect(await endOtherSessions(amina)).toEqual({ ended: 1 });
    expect(await personHolding(two)).toBeNull();
    expect(done(await ownAccount(amina)).sessions).toHaveLength(1);
    expect(done(await ownAccount(admin)).sessions).toHaveLength(1);
  });

  test("other than this end with the old password", async () => {
    const other = await beginSession(amina.id, "");
    expect(await changeOwnPassword(amina, "password1234")).toEqual({ refused: "password-weak" });
    done(await changeOwnPassword(amina, "nine slow tortoises"));
    expect(await personHolding(other)).toBeNull();
    expect(done(await ownAccount(amina)).sessions).toHaveLength(1);
    expect(await signIn(amina.email, "nine slow tortoises", "192.0.2.1")).toEqual({ id: amina.id });
    expect(await signIn(amina.email, "seven grey herons", "192.0.2.1")).toHaveProperty("refused");
  });
});

describe("a request for a new password", () => {
  const requests = async () => done(await staffFor(admin)).requests;

  test("is shown to who manages people, once for each person, until it is answered", async () => {
    expect(await askForPassword(amina.email.toUpperCase(), "192.0.2.9")).toEqual({});
    expect(await askForPassword(amina.email, "192.0.2.10")).toEqual({});
    expect(await requests()).toMatchObject([{ person: amina.id, address: "192.0.2.10" }]);
    done(await welcomeAgain(admin, amina.id));
    expect(await requests()).toEqual([]);
    await askForPassword(amina.email, "192.0.2.9");
    done(await putRequestAway(admin, amina.id));
    expect(await requests()).toEqual([]);
    expect(await putRequestAway(amina, amina.id)).toEqual({ refused: "not-your-move" });
  });

  test("has one answer and leaves one row, whoever is asked for", async () => {
    const suspended = await somebody("editor");
    done(await suspendPerson(admin, suspended.id));
    for (const email of [amina.email, "nobody@courier.example", suspended.email, ""]) {
      const before = await rowsOf();
      expect(await askForPassword(email, "192.0.2.9")).toEqual({});
      expect(await rowsOf()).toBe(before + 1);
    }
    expect(await requests()).toHaveLength(1);
  });

  test("takes as long for a known address as for an unknown one", async () => {
    const times = new Map<string, number[]>([
      [amina.email, []],
      ["nobody@courier.example", []],
    ]);
    // By turns, so that a busy machine is as busy for both.
    for (let n = 0; n < 80; n++)
      for (const [email, taken] of times) {
        await atDesk().execute(sql`delete from sign_in_try`);
        const began = performance.now();
        await askForPassword(email, "192.0.2.9");
        taken.push(performance.now() - began);
      }
    const middle = (taken: number[]) => taken.sort((a, b) => a - b)[40] ?? 0;
    const [known = 0, unknown = 0] = [...times.values()].map(middle);
    expect(Math.abs(known - unknown)).toBeLessThan(0.5 * Math.max(known, unknown) + 2);
  });

  test("is limited by account, known or not, and by address", async () => {
    const many = { refused: "too-many-tries" };
    for (const email of [amina.email, "nobody@courier.example"]) {
      for (let n = 0; n < 3; n++) expect(await askForPassword(email, `192.0.2.${n}`)).toEqual({});
      expect(await askForPassword(email, "192.0.2.77")).toEqual(many);
    }
    for (let n = 0; n < 10; n++)
      expect(await askForPassword(`n${n}@courier.example`, "198.51.100.1")).toEqual({});
    expect(await askForPassword("n11@courier.example", "198.51.100.1")).toEqual(many);
    // Signing in is another matter.
    expect(await signIn(amina.email, "seven grey herons", "198.51.100.1")).toEqual({
      id: amina.id,
    });
  });

  const rowsOf = async () => {
    const { rows } = await atDesk().execute<{ count: number }>(
      sql`select count(*)::int from password_request`,
    );
    return rows[0]?.count ?? 0;
  };
});

describe("a person's name and address", () => {
  test("are changed by an administrator, each address once; the author page stays where it is", async () => {
    done(
      await changePerson(admin, amina.id, { name: " Amina Rahal ", email: "a.rahal@x.example" }),
    );
    const { rows } = await atDesk().execute(sql`
      select name, email, author_slug as slug from person where id = ${amina.id}`);
    expect(rows[0]).toEqual({
      name: "Amina Rahal",
      email: "a.rahal@x.example",
      slug: `reporter-${count}`,
    });
    const change = { email: admin.email.toUpperCase() };
    expect(await changePerson(admin, amina.id, change)).toEqual({ refused: "email-taken" });
    expect(await changePerson(admin, amina.id, { name: "  " })).toEqual({
      refused: "name-missing",
    });
    done(await changePerson(admin, amina.id, { email: "A.Rahal@x.example" }));
    expect(await signIn("a.rahal@X.example", "seven grey herons", "192.0.2.1")).toEqual({
      id: amina.id,
    });
  });
});
