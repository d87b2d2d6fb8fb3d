import { sql } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { atDesk } from "@/db/client";
import { confirmPerson } from "@/db/confirmation";
import { addDesk } from "@/db/desks";
import { setEditsInReview } from "@/db/edits-in-review";
import { setFactorRoles } from "@/db/factor-rule";
import { changeOwnPassword, endOtherSessions, endOwnSession, ownAccount } from "@/db/own-account";
import { putRequestAway } from "@/db/password-requests";
import { hashPassword } from "@/db/passwords";
import {
  addPerson,
  changePerson,
  createAdmin,
  removeFactorOf,
  restorePerson,
  signOutPerson,
  staffFor,
  suspendPerson,
  welcomeAgain,
} from "@/db/people";
import { beginFactor, removeOwnFactor, renewRecoveryCodes, settleFactor } from "@/db/second-factor";
import { beginByPassword, beginSession, holderOf, personHolding } from "@/db/sessions";
import { signInWithCode, triesAllowed } from "@/db/sign-in";
import { testDatabase } from "@/db/test-database";
import { unreadableFactors } from "@/db/unreadable-factors";
import type { Role, SignedIn } from "@/newsroom/people";
import { type PersonAct, personActs } from "@/newsroom/person-acts";
import { isRefusal, type Refusal } from "@/newsroom/refusals";

const password = "seven grey herons";
let passwordHash: string;
let admin: SignedIn;
let amina: SignedIn;

beforeAll(async () => {
  await testDatabase();
  passwordHash = await hashPassword(password);
});

beforeEach(async () => {
  await atDesk().execute(sql`
    delete from sign_in_try; delete from session; update newsroom set second_factor_roles = '{}';
    update person set suspended_at = now()`);
  admin = await somebody("admin");
  amina = await somebody("editor");
});

let count = 0;
async function somebody(role: Role): Promise<SignedIn> {
  const slug = `${role}-${++count}`;
  const { rows } = await atDesk().execute<{ id: string }>(sql`
    insert into person (name, email, role, author_slug, password_hash)
    values (${slug}, ${`${slug}@courier.example`}, ${role}, ${slug}, ${passwordHash}) returning id`);
  return signedIn(rows[0]?.id ?? "");
}

async function signedIn(id: string): Promise<SignedIn> {
  const person = await personHolding(await beginSession(id, "a browser", "192.0.2.1"));
  if (!person) throw new Error("Nobody is there.");
  return person;
}

function done<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`Refused: ${answer.refused}`);
  return answer;
}

/** An authenticator app: its code of now, or of so many steps before or after. */
type App = (steps?: number) => string;

function appWith(key: string): App {
  const app = new TOTP({ secret: Secret.fromBase32(key) });
  return (steps = 0) => app.generate({ timestamp: Date.now() + steps * 30_000 });
}

async function setUp(person: SignedIn): Promise<{ app: App; codes: string[] }> {
  const app = appWith(done(await beginFactor(person)).key);
  const { codes } = done(await settleFactor(person, app()));
  await forgetSteps();
  return { app, codes };
}

/** As if the last code had been taken long ago. */
const forgetSteps = () => atDesk().execute(sql`update second_factor set last_step = 0`);

const afterPassword = (person: SignedIn) => beginByPassword(person.id, "a browser", "192.0.2.1");
const giveCode = (token: string, code: string) => signInWithCode(token, code, "192.0.2.1");

describe("setting up a second factor", () => {
  test("counts only once a code of the app was typed, and gives ten recovery codes once", async () => {
    const begun = done(await beginFactor(amina));
    expect(begun.address).toMatch(/^otpauth:\/\/totp\/Newsroom:editor-\d+%40courier\.example\?/);
    expect((await afterPassword(amina)).awaitsCode).toBe(false);
    expect(await settleFactor(amina, "000000")).toEqual({ refused: "wrong-code" });
    const { codes } = done(await settleFactor(amina, appWith(begun.key)()));
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$/);
    expect((await afterPassword(amina)).awaitsCode).toBe(true);
    expect(await beginFactor(amina)).toEqual({ refused: "factor-settled" });
    expect(await settleFactor(amina, appWith(begun.key)(1))).toEqual({ refused: "factor-settled" });
  });

  test("begun again, another key takes the place of the first", async () => {
    const first = done(await beginFactor(amina));
    const second = done(await beginFactor(amina));
    expect(await settleFactor(amina, appWith(first.key)())).toEqual({ refused: "wrong-code" });
    expect(await settleFactor(amina, appWith(second.key)())).toHaveProperty("codes");
  });

  test("keeps neither the key nor the codes as they are", async () => {
    const begun = done(await beginFactor(amina));
    const { codes } = done(await settleFactor(amina, appWith(begun.key)()));
    const { rows } = await atDesk().execute(sql`
      select f::text, array(select code_hash from recovery_code r where r.person_id = f.person_id) as codes
      from second_factor f where person_id = ${amina.id}`);
    const kept = JSON.stringify(rows).toLowerCase();
    const secret = Secret.fromBase32(begun.key);
    for (const form of [begun.key.toLowerCase(), secret.hex, ...codes])
      expect(kept).not.toContain(form);
    const hidden = Buffer.from(secret.buffer).toString("base64url").toLowerCase();
    expect(kept).not.toContain(hidden);
  });

  test("of one person is no use in the row of another", async () => {
    const { app } = await setUp(amina);
    const other = await somebody("editor");
    await setUp(other);
    await atDesk().execute(sql`
      update second_factor set sealed = (select sealed from second_factor where person_id = ${amina.id})
      where person_id = ${other.id}`);
    const { token } = await afterPassword(other);
    expect(await giveCode(token, app())).toEqual({ refused: "wrong-code" });
  });

  test("that was sealed with another secret is told to the operator, with what to do", async () => {
    await atDesk().execute(sql`delete from second_factor`);
    await setUp(amina);
    expect(await unreadableFactors()).toBeNull();
    await atDesk().execute(sql`update second_factor set sealed = 'c2VhbGVkIGVsc2V3aGVyZQ'`);
    expect(await unreadableFactors()).toMatch(
      /^The second factor of one person cannot be read: .*AUTH_SECRET.*recovery code/,
    );
    await setUp(await somebody("editor"));
    await atDesk().execute(sql`update second_factor set sealed = 'c2VhbGVkIGVsc2V3aGVyZQ'`);
    expect(await unreadableFactors()).toMatch(/^The second factors of 2 people cannot be read/);
  });
});

describe("signing in with a second factor", () => {
  test("signs nobody in before the code", async () => {
    const { app } = await setUp(amina);
    const { token } = await afterPassword(amina);
    expect(await personHolding(token)).toBeNull();
    expect((await holderOf(token))?.lacks).toBe("code");
    expect(await giveCode(token, app())).toEqual({ id: amina.id });
  });

  test("takes a code once, and none from before it, also when all come at once", async () => {
    const { app } = await setUp(amina);
    const { token } = await afterPassword(amina);
    const answers = await Promise.all([1, 2, 3, 4].map(() => giveCode(token, app())));
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
    expect(await giveCode(token, app(-1))).toEqual({ refused: "wrong-code" });
    expect(await giveCode(token, app(1))).toEqual({ id: amina.id });
  });

  test("bears a clock that is half a minute off, and not two", async () => {
    const { app } = await setUp(amina);
    const { token } = await afterPassword(amina);
    expect(await giveCode(token, app(-4))).toEqual({ refused: "wrong-code" });
    expect(await giveCode(token, app(4))).toEqual({ refused: "wrong-code" });
    expect(await giveCode(token, app(-1))).toEqual({ id: amina.id });
  });

  test("takes each recovery code once, however it is typed, and says so in the audit", async () => {
    const { codes } = await setUp(amina);
    const { token } = await afterPassword(amina);
    const [first = "", second = ""] = codes;
    expect(await giveCode(token, ` ${first.toUpperCase().replaceAll("-", " ")} `)).toEqual({
      id: amina.id,
    });
    expect(await giveCode(token, first)).toEqual({ refused: "wrong-code" });
    const answers = await Promise.all([1, 2, 3].map(() => giveCode(token, second)));
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
    expect(done(await ownAccount(amina)).codesLeft).toBe(8);
    const { rows } = await atDesk().execute(sql`
      select from audit where act = 'recovery-code-used' and about = ${amina.id}`);
    expect(rows).toHaveLength(2);
    const renewed = done(await renewRecoveryCodes(amina)).codes;
    expect(await giveCode(token, codes[2] ?? "")).toEqual({ refused: "wrong-code" });
    expect(await giveCode(token, renewed[0] ?? "")).toEqual({ id: amina.id });
  });

  test("refuses another person's code, and whoever gave no password", async () => {
    const { app, codes } = await setUp(amina);
    const other = await somebody("editor");
    await setUp(other);
    const { token } = await afterPassword(other);
    expect(await giveCode(token, app())).toEqual({ refused: "wrong-code" });
    expect(await giveCode(token, codes[0] ?? "")).toEqual({ refused: "wrong-code" });
    for (const none of [null, "x".repeat(43), await beginSession(amina.id, "")])
      expect(await signInWithCode(none, app(), "192.0.2.1")).toEqual({ refused: "code-late" });
  });

  test("stops after five wrong codes, a right one included, also when all come at once", async () => {
    const { app } = await setUp(amina);
    const tokens = [(await afterPassword(amina)).token, (await afterPassword(amina)).token];
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => giveCode(tokens[n % 2] ?? "", "000000")),
    );
    const wrong = answers.filter((answer) => isRefusal(answer) && answer.refused === "wrong-code");
    expect(wrong).toHaveLength(triesAllowed.codesPerAccount);
    expect(await giveCode(tokens[0] ?? "", app())).toEqual({ refused: "too-many-tries" });
  });

  test("waits ten minutes for the code, and not for somebody suspended", async () => {
    const { app } = await setUp(amina);
    const { token } = await afterPassword(amina);
    const { rows } = await atDesk().execute<{ minutes: number }>(sql`
      select round(extract(epoch from expires_at - now()) / 60)::int as minutes
      from session where awaits_code`);
    expect(rows).toEqual([{ minutes: 10 }]);
    await suspendPerson(admin, amina.id);
    expect(await giveCode(token, app())).toEqual({ refused: "code-late" });
  });

  test("is no session that its person sees", async () => {
    await setUp(amina);
    await afterPassword(amina);
    expect(done(await ownAccount(amina)).sessions).toHaveLength(1);
    const { staff } = done(await staffFor(admin));
    expect(staff.find(({ id }) => id === amina.id)).toMatchObject({ sessions: 1, hasFactor: true });
  });
});

describe("a factor that a role must have", () => {
  test("is asked of those who lack it before they are anybody, and of nobody else", async () => {
    const token = await beginSession(amina.id, "");
    const ofAdmin = await beginSession(admin.id, "");
    done(await setFactorRoles(admin, ["editor", "editor", "chief"]));
    expect(await personHolding(token)).toBeNull();
    expect((await holderOf(token))?.lacks).toBe("factor");
    expect((await personHolding(ofAdmin))?.id).toBe(admin.id);

    const begun = done(await beginFactor(amina));
    expect(await personHolding(token)).toBeNull();
    done(await settleFactor(amina, appWith(begun.key)()));
    expect((await personHolding(token))?.id).toBe(amina.id);
  });

  test("when it is removed, by oneself or an administrator, is set up anew before anything else", async () => {
    await setUp(amina);
    done(await setFactorRoles(admin, ["editor"]));
    expect((await holderOf(await beginSession(amina.id, "")))?.lacks).toBeNull();
    done(await removeOwnFactor(amina));
    expect((await holderOf(await beginSession(amina.id, "")))?.lacks).toBe("factor");
    await setUp(amina);
    done(await removeFactorOf(admin, amina.id));
    expect((await holderOf(await beginSession(amina.id, "")))?.lacks).toBe("factor");
    expect(await removeFactorOf(admin, amina.id)).toEqual({ refused: "factor-missing" });
    done(await setFactorRoles(admin, []));
    expect(await removeOwnFactor(amina)).toEqual({ refused: "factor-missing" });
  });

  test("is let go of at the console for an administrator who lost everything", async () => {
    await setUp(admin);
    done(await createAdmin(admin.email, "Admin"));
    expect((await beginByPassword(admin.id, "", "")).awaitsCode).toBe(false);
  });
});

describe("who has not proved lately who they are", () => {
  /** Every act of the table, tried by an administrator on others and themselves. */
  const acts = {
    "see people": () => staffFor(admin),
    "add a person": () =>
      addPerson(admin, { name: "N", email: `n${count}@x.example`, role: "reporter", desks: [] }),
    "change a person": () => changePerson(admin, amina.id, { role: "chief" }),
    "suspend a person": () => suspendPerson(admin, amina.id),
    "restore a person": () => restorePerson(admin, amina.id),
    "make a link": () => welcomeAgain(admin, amina.id),
    "remove another's factor": () => removeFactorOf(admin, amina.id),
    "end another's sessions": () => signOutPerson(admin, amina.id),
    "put a request away": () => putRequestAway(admin, amina.id),
    "set who needs a factor": () => setFactorRoles(admin, ["editor"]),
    "change desks": () => addDesk(admin, { name: `Desk ${count}`, sections: [] }),
    "set edits in review": () => asChief(() => setEditsInReview(admin, nowhere, "any")),
    "set up a factor": () => beginFactor(admin),
    "remove the own factor": () => removeOwnFactor(admin),
    "make recovery codes": () => renewRecoveryCodes(admin),
    "change the own password": () => changeOwnPassword(admin, "nine slow tortoises"),
    "end own sessions": () => endOtherSessions(admin),
  } satisfies Record<PersonAct, () => Promise<object | Refusal>>;

  /** A chief's act, tried as everything else by the same person. */
  async function asChief<Answer>(act: () => Promise<Answer>): Promise<Answer> {
    const be = (role: string) =>
      atDesk().execute(sql`update person set role = ${role} where id = ${admin.id}`);
    await be("chief");
    try {
      return await act();
    } finally {
      await be("admin");
    }
  }
  const nowhere = "00000000-0000-4000-8000-000000000000";

  const all = Object.entries(personActs);
  test.each(all)("%s", async (act, { confirmed }) => {
    const run = Object.entries(acts).find(([name]) => name === act)?.[1];
    if (!run) throw new Error(`${act} is not tried.`);
    await setUp(amina);
    await ago("11 minutes");
    const before = await everything();
    const answer = await run();
    if (!confirmed) return expect(isRefusal(answer)).toBe(false);
    expect(answer).toEqual({ refused: "confirm-first" });
    expect(await everything()).toEqual(before);
    expect(await confirmPerson(admin, { password, code: "" })).toEqual({});
    expect(await run()).not.toEqual({ refused: "confirm-first" });
  });

  const ago = (time: string) =>
    atDesk().execute(
      sql`update session set confirmed_at = now() - ${time}::interval where id = ${admin.session}`,
    );

  async function everything() {
    const { rows } = await atDesk().execute(sql`
      select (select json_agg(p order by id) from person p) as people,
        (select json_agg(f order by person_id) from second_factor f) as factors,
        (select count(*) from session) as sessions, (select count(*) from one_time_link) as links,
        (select second_factor_roles from newsroom) as rule, (select count(*) from desk) as desks, (select count(*) from audit) as audit`);
    return rows;
  }

  test("is told the same by a wrong password and a wrong code, five times", async () => {
    const { app } = await setUp(admin);
    await ago("11 minutes");
    const wrong = { refused: "wrong-confirmation" };
    expect(await confirmPerson(admin, { password: "no", code: app() })).toEqual(wrong);
    expect(await confirmPerson(admin, { password, code: "" })).toEqual(wrong);
    expect(await confirmPerson(admin, { password, code: "123456" })).toEqual(wrong);
    expect(await suspendPerson(admin, amina.id)).toEqual({ refused: "confirm-first" });
    expect(await confirmPerson(admin, { password, code: app() })).toEqual({});
    expect(await confirmPerson(admin, { password, code: app() })).toEqual(wrong);
    for (let n = 0; n < 4; n++) await confirmPerson(admin, { password: "no", code: "" });
    expect(await confirmPerson(admin, { password, code: app(1) })).toEqual({
      refused: "too-many-tries",
    });
    expect(await suspendPerson(admin, amina.id)).toEqual({ id: amina.id });
  });

  test("proves it for this session alone", async () => {
    const elsewhere = await signedIn(admin.id);
    await atDesk().execute(sql`update session set confirmed_at = null`);
    expect(await confirmPerson(elsewhere, { password, code: "" })).toEqual({});
    expect(await suspendPerson(admin, amina.id)).toEqual({ refused: "confirm-first" });
    expect(await suspendPerson(elsewhere, amina.id)).toEqual({ id: amina.id });
  });

  test("does nothing through a session that has ended", async () => {
    const elsewhere = await signedIn(admin.id);
    done(await endOwnSession(admin, elsewhere.session));
    expect(await suspendPerson(elsewhere, amina.id)).toEqual({ refused: "not-signed-in" });
    expect(await confirmPerson(elsewhere, { password, code: "" })).toEqual({
      refused: "not-signed-in",
    });
  });
});
