import { beforeAll, describe, expect, test, vi } from "vitest";

vi.stubEnv("SITE_URL", "https://news.example");

const { POST: signIn } = await import("@/app/api/sign-in/route");
const { POST: signOut } = await import("@/app/api/sign-out/route");
const { proxy } = await import("@/proxy");
const { NextRequest } = await import("next/server");
const { atDesk } = await import("@/db/client");
const { hashPassword } = await import("@/db/passwords");
const { personHolding } = await import("@/db/sessions");
const { testDatabase } = await import("@/db/test-database");
const { sql } = await import("drizzle-orm");

const origin = "https://news.example";

beforeAll(async () => {
  await testDatabase();
  const hash = await hashPassword("seven grey herons");
  await atDesk().execute(sql`
    insert into person (name, email, role, author_slug, password_hash)
    values ('Amina', 'amina@courier.example', 'reporter', 'amina', ${hash})`);
});

async function enter(): Promise<Response> {
  return signIn(
    new Request("http://127.0.0.1/api/sign-in", {
      method: "POST",
      headers: { origin, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ email: "amina@courier.example", password: "seven grey herons" }),
    }),
  );
}

describe("over https", () => {
  test("one cookie is set, bound to this host, out of the reach of scripts and other sites", async () => {
    const response = await enter();
    const [cookie = "", ...others] = response.headers.getSetCookie();
    expect(others).toEqual([]);
    const [pair = "", ...attributes] = cookie.split(/;\s*/);
    expect(pair).toMatch(/^__Host-stet-session=[\w-]{43}$/);
    expect(attributes.map((one) => one.toLowerCase())).toEqual(
      expect.arrayContaining(["path=/", "httponly", "secure", "samesite=lax"]),
    );
    expect(cookie).not.toMatch(/domain=/i);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("a cookie without the prefix, which a neighbour could set, is nobody's", async () => {
    const [cookie = ""] = (await enter()).headers.getSetCookie();
    const token = /=([\w-]{43})/.exec(cookie)?.[1] ?? "";
    expect(await personHolding(token)).toMatchObject({ name: "Amina" });
    const leave = (name: string) =>
      signOut(
        new Request("http://127.0.0.1/api/sign-out", {
          method: "POST",
          headers: { origin, cookie: `${name}=${token}` },
        }),
      );
    await leave("stet-session");
    expect(await personHolding(token)).not.toBeNull();
    const response = await leave("__Host-stet-session");
    expect(await personHolding(token)).toBeNull();
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-stet-session=; .*secure/i);
  });

  test("a page of the workspace asks for nothing over plain http", async () => {
    const answer = proxy(new NextRequest(`${origin}/signin`));
    expect(answer.headers.get("content-security-policy")).toMatch(/upgrade-insecure-requests$/);
    expect(answer.headers.get("content-security-policy")).toContain("wss://news.example");
  });

  test("plain http is no origin of ours", async () => {
    const response = await signIn(
      new Request("http://127.0.0.1/api/sign-in", {
        method: "POST",
        headers: { origin: "http://news.example" },
      }),
    );
    expect(response.status).toBe(403);
  });
});
