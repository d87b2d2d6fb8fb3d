import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { atDesk } from "@/db/client";
import * as passwords from "@/db/passwords";
import { hashPassword } from "@/db/passwords";
import { person, session, signInTry } from "@/db/schema/newsroom";
import { beginSession, endSession, endSessionsOf, personHolding } from "@/db/sessions";
import { signIn, signInAtDemo, triesAllowed } from "@/db/sign-in";
import { testDatabase } from "@/db/test-database";
import { isRefusal } from "@/newsroom/refusals";

let amina: string;

beforeAll(async () => {
  await testDatabase();
  const hash = await hashPassword("seven grey herons");
  const [row] = await atDesk()
    .insert(person)
    .values([
      {
        name: "Amina Rahal",
        email: "Amina@courier.example",
        role: "reporter",
        authorSlug: "amina-rahal",
        passwordHash: hash,
      },
      {
        name: "Invited Only",
        email: "invited@courier.example",
        role: "reporter",
        authorSlug: "invited-only",
      },
    ])
    .returning();
  amina = row?.id ?? "";
  await atDesk().execute(sql`
    insert into section (slug, names) values ('world', '{}'), ('sport', '{}');
    insert into desk (name) values ('Foreign'), ('All');
    insert into desk_section select id, 'world' from desk;
    insert into desk_section select id, 'sport' from desk where name = 'All'`);
});

beforeEach(async () => {
  await atDesk().delete(signInTry);
  await atDesk().update(person).set({ suspendedAt: null });
});

describe("signing in", () => {
  test("takes the right password, however the address is written", async () => {
    expect(await signIn(" amina@COURIER.example", "seven grey herons", "192.0.2.1")).toEqual({
      id: amina,
    });
  });

  test.each([
    ["a wrong password", "amina@courier.example", "seven grey geese"],
    ["an unknown address", "nobody@courier.example", "seven grey herons"],
    ["somebody without a password", "invited@courier.example", "seven grey herons"],
    ["nothing at all", "", ""],
  ])("gives one answer after one verification to %s", async (_, email, password) => {
    const verify = vi.spyOn(passwords, "passwordFits");
    expect(await signIn(email, password, "192.0.2.1")).toEqual({ refused: "wrong-password" });
    expect(verify).toHaveBeenCalledTimes(1);
    verify.mockRestore();
  });

  test("refuses a suspended person like a wrong password", async () => {
    await atDesk().update(person).set({ suspendedAt: new Date() }).where(eq(person.id, amina));
    expect(await signIn("amina@courier.example", "seven grey herons", "192.0.2.1")).toEqual({
      refused: "wrong-password",
    });
  });

  test("stops after ten tries of an account, the right password included, also when all come at once", async () => {
    const tries = await Promise.all(
      Array.from({ length: 15 }, (_, n) => signIn("amina@courier.example", "no", `192.0.2.${n}`)),
    );
    const refused = tries.map((answer) => isRefusal(answer) && answer.refused);
    expect(refused.filter((reason) => reason === "wrong-password")).toHaveLength(
      triesAllowed.perAccount,
    );
    expect(await signIn("amina@courier.example", "seven grey herons", "192.0.2.99")).toEqual({
      refused: "too-many-tries",
    });
    await atDesk()
      .execute(sql`update sign_in_try set at = at - interval '16 minutes'`)
      .catch(() => atDesk().delete(signInTry));
    expect(await signIn("amina@courier.example", "seven grey herons", "192.0.2.99")).toEqual({
      id: amina,
    });
  });

  test("stops an address after thirty tries on any accounts, known or not", async () => {
    for (let n = 0; n < triesAllowed.perAddress; n++)
      await atDesk().insert(signInTry).values({ key: "address 2001:db8:0:1" });
    expect(await signIn("new@courier.example", "x", "2001:db8:0:1:ffff::9")).toEqual({
      refused: "too-many-tries",
    });
    expect(await signIn("new@courier.example", "x", "2001:db8:0:2::9")).toEqual({
      refused: "wrong-password",
    });
  });

  test("forgets the account's failures after a success", async () => {
    for (let n = 0; n < 4; n++) await signIn("amina@courier.example", "no", "192.0.2.1");
    await signIn("amina@courier.example", "seven grey herons", "192.0.2.1");
    const { rows } = await atDesk().execute(sql`select key from sign_in_try`);
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(["address 192.0.2.1"]));
  });

  test("knows no demo people outside a demo", async () => {
    await atDesk()
      .insert(person)
      .values({ name: "D", email: "admin@demo.local", role: "admin", authorSlug: "d" });
    await atDesk().execute(sql`update newsroom set demo = false`);
    expect(await signInAtDemo("admin")).toEqual({ refused: "wrong-password" });
    await atDesk().execute(sql`update newsroom set demo = true`);
    expect(await signInAtDemo("admin")).toHaveProperty("id");
  });
});

describe("a session", () => {
  test("names its person and the sections of their desks, each once; no desk is no section", async () => {
    const token = await beginSession(amina, "a browser");
    expect(await personHolding(token)).toEqual({
      session: expect.any(String),
      id: amina,
      name: "Amina Rahal",
      email: "Amina@courier.example",
      role: "reporter",
      sections: [],
    });
    await atDesk().execute(sql`insert into desk_member select id, ${amina} from desk`);
    expect((await personHolding(token))?.sections).toEqual(["sport", "world"]);
  });

  test("is kept only as a hash of its token", async () => {
    const token = await beginSession(amina, "a browser");
    const rows = await atDesk().select().from(session);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(token).toMatch(/^[\w-]{43}$/);
  });

  test("ends at once by signing out, by suspension and by its time", async () => {
    const gone = await beginSession(amina, "");
    await endSession(gone);
    expect(await personHolding(gone)).toBeNull();
    await endSession(gone);

    const suspended = await beginSession(amina, "");
    await atDesk().update(person).set({ suspendedAt: new Date() }).where(eq(person.id, amina));
    expect(await personHolding(suspended)).toBeNull();
    await atDesk().update(person).set({ suspendedAt: null });

    const late = await beginSession(amina, "");
    await atDesk().execute(sql`update session set expires_at = now() - interval '1 second'`);
    expect(await personHolding(late)).toBeNull();
    expect(await personHolding("x".repeat(43))).toBeNull();
  });

  test("ends with all others of its person, within a transaction", async () => {
    const tokens = await Promise.all([beginSession(amina, ""), beginSession(amina, "")]);
    await atDesk().transaction((tx) => endSessionsOf(tx, amina));
    for (const token of tokens) expect(await personHolding(token)).toBeNull();
  });

  test("is prolonged by use, at most once an hour and never past ninety days", async () => {
    await atDesk().delete(session);
    const token = await beginSession(amina, "");
    const day = 24 * 60;
    const minutesLeft = async () => {
      const { rows } = await atDesk().execute<{ left: number }>(
        sql`select round(extract(epoch from expires_at - now()) / 60)::int as left from session`,
      );
      return rows[0]?.left;
    };
    await atDesk().execute(sql`update session set expires_at = expires_at - interval '30 minutes'`);
    await personHolding(token);
    expect(await minutesLeft()).toBe(14 * day - 30);
    await atDesk().execute(sql`update session set expires_at = expires_at - interval '31 minutes'`);
    await personHolding(token);
    expect(await minutesLeft()).toBe(14 * day);
    await atDesk().execute(sql`
      update session set created_at = now() - interval '89 days', expires_at = now() + interval '2 hours'`);
    await personHolding(token);
    expect(await minutesLeft()).toBe(day);
  });
});
