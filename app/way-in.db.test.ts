import { sql } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { POST as confirm } from "@/app/api/account/confirmation/route";
import {
  POST as beginFactor,
  DELETE as removeFactor,
  PUT as settleFactor,
} from "@/app/api/account/factor/route";
import { PATCH as changePerson } from "@/app/api/people/[id]/route";
import { POST as giveCode } from "@/app/api/sign-in/code/route";
import { POST as askForPassword } from "@/app/api/sign-in/password-request/route";
import { POST as signIn } from "@/app/api/sign-in/route";
import { door } from "@/app/door";
import { atDesk } from "@/db/client";
import { hashPassword } from "@/db/passwords";
import { beginSession, holderOf, personHolding } from "@/db/sessions";
import { testDatabase } from "@/db/test-database";
import { env } from "@/env";

const origin = `http://localhost:${env().port}`;
const password = "seven grey herons";
const nowhere = { params: Promise.resolve({}) };
let amina: string;

beforeAll(async () => {
  await testDatabase();
  const hash = await hashPassword(password);
  const { rows } = await atDesk().execute<{ id: string }>(sql`
    insert into person (name, email, role, author_slug, password_hash)
    values ('Amina', 'amina@courier.example', 'admin', 'amina', ${hash}) returning id`);
  amina = rows[0]?.id ?? "";
});

beforeEach(async () => {
  await atDesk().execute(sql`
    delete from sign_in_try; delete from session; delete from second_factor;
    update newsroom set second_factor_roles = '{}'`);
});

const form = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  new Request("http://127.0.0.1/api", {
    method: "POST",
    headers: { origin, "x-forwarded-for": "192.0.2.7", "user-agent": "Firefox/140", ...headers },
    body: new URLSearchParams(fields),
  });

const json = (method: string, body: object, cookie: string, headers: Record<string, string> = {}) =>
  new Request("http://127.0.0.1/api", {
    method,
    headers: { origin, "content-type": "application/json", cookie, ...headers },
    body: JSON.stringify(body),
  });

const bySession = (token: string) => ({ cookie: `stet-session=${token}` });
const anything = door({ takes: z.strictObject({}) }, async () => ({ done: true }));

const tokenIn = (response: Response) =>
  /^stet-session=([\w-]{43})/.exec(response.headers.getSetCookie()[0] ?? "")?.[1] ?? "";

/** Sets up a factor through the routes, and gives the app. */
async function setUp(token: string) {
  const { cookie } = bySession(token);
  const begun = await (await beginFactor(json("POST", {}, cookie), nowhere)).json();
  const app = new TOTP({ secret: Secret.fromBase32(begun.key) });
  const settled = await settleFactor(json("PUT", { code: app.generate() }, cookie), nowhere);
  await atDesk().execute(sql`update second_factor set last_step = 0`);
  return { begun, settled, app };
}

const rightPassword = () => signIn(form({ email: "amina@courier.example", password }));

describe("the way in with a second factor", () => {
  test("goes from the password to the code and on, with another token", async () => {
    const { begun, settled, app } = await setUp(await beginSession(amina, ""));
    expect(begun.picture).toMatchObject({ size: expect.any(Number), path: expect.any(String) });
    expect((await settled.json()).codes).toHaveLength(10);

    const half = await signIn(
      form({ email: "amina@courier.example", password, next: "/desk/people" }),
    );
    expect(half.headers.get("location")).toBe("/signin/code?next=%2Fdesk%2Fpeople");
    const token = tokenIn(half);
    expect((await anything(json("POST", {}, `stet-session=${token}`), nowhere)).status).toBe(401);
    for (const route of [beginFactor, removeFactor, settleFactor, confirm])
      expect((await route(json("POST", {}, `stet-session=${token}`), nowhere)).status).toBe(401);

    const wrong = await giveCode(
      form({ code: "000000", next: "//evil.example" }, bySession(token)),
    );
    expect(wrong.headers.get("location")).toBe(
      "/signin/code?refused=wrong-code&with=app&next=%2Fdesk",
    );
    const whole = await giveCode(
      form({ code: app.generate(), next: "/desk/people" }, bySession(token)),
    );
    expect(whole.headers.get("location")).toBe("/desk/people");
    expect(tokenIn(whole)).not.toBe(token);
    expect((await personHolding(tokenIn(whole)))?.id).toBe(amina);
    expect(await holderOf(token)).toBeNull();
    const { rows } = await atDesk().execute(sql`
      select device, address from session order by created_at desc limit 1`);
    expect(rows[0]).toEqual({ device: "Firefox/140", address: "192.0.2.7" });
  });

  test("is closed to other sites, other fields and to who gave no password", async () => {
    const evil = { origin: "https://evil.example" };
    expect((await giveCode(form({ code: "1" }, evil))).status).toBe(403);
    expect((await giveCode(form({ code: "1", person: amina }))).status).toBe(400);
    const late = await giveCode(form({ code: "123456" }));
    expect(late.headers.get("location")).toBe("/signin?refused=code-late&next=%2Fdesk");
    const { cookie } = bySession(await beginSession(amina, ""));
    expect((await beginFactor(json("POST", {}, cookie, evil), nowhere)).status).toBe(403);
    expect((await confirm(json("POST", { password, isSure: true }, cookie), nowhere)).status).toBe(
      400,
    );
  });

  test("opens nothing but the set-up to who lacks what their role needs", async () => {
    const token = await beginSession(amina, "");
    await atDesk().execute(sql`update newsroom set second_factor_roles = '{admin}'`);
    const { cookie } = bySession(token);
    expect((await anything(json("POST", {}, cookie), nowhere)).status).toBe(401);
    expect((await removeFactor(json("DELETE", {}, cookie), nowhere)).status).toBe(401);
    expect((await setUp(token)).settled.status).toBe(200);
    expect((await anything(json("POST", {}, cookie), nowhere)).status).toBe(200);
  });
});

describe("a proof of who one is", () => {
  test("is asked for by the route of the change, and lets it through afterwards", async () => {
    const { cookie } = bySession(await beginSession(amina, ""));
    await atDesk().execute(sql`update session set confirmed_at = now() - interval '11 minutes'`);
    const place = { params: Promise.resolve({ id: amina }) };
    const rename = () => changePerson(json("PATCH", { name: "Amina Rahal" }, cookie), place);
    const refused = await rename();
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ reason: "confirm-first" });
    const wrong = await confirm(json("POST", { password: "no" }, cookie), nowhere);
    expect(await wrong.json()).toMatchObject({ reason: "wrong-confirmation" });
    expect((await rename()).status).toBe(403);
    expect((await confirm(json("POST", { password }, cookie), nowhere)).status).toBe(200);
    expect((await rename()).status).toBe(200);
  });
});

describe("asking for a new password", () => {
  test("answers alike whoever is asked for, by page and by script", async () => {
    const answers = [];
    for (const email of ["amina@courier.example", "nobody@courier.example", "no address"]) {
      const page = await askForPassword(form({ email }));
      const script = await askForPassword(form({ email }, { accept: "application/json" }));
      answers.push({
        page: [page.status, [...page.headers], await page.text()],
        script: [script.status, [...script.headers], await script.text()],
      });
    }
    expect(answers[0]?.page[0]).toBe(303);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test("is closed to other sites and other fields", async () => {
    const evil = { origin: "https://evil.example" };
    expect((await askForPassword(form({ email: "a@b.example" }, evil))).status).toBe(403);
    expect((await askForPassword(form({ email: "a@b.example", role: "admin" }))).status).toBe(400);
  });

  test("leaves the password as it is", async () => {
    await askForPassword(form({ email: "amina@courier.example" }));
    expect(tokenIn(await rightPassword())).toMatch(/^[\w-]{43}$/);
  });
});
