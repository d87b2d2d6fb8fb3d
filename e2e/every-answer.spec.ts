import { type Answered, type Asked, ask } from "./ask";
import { expect, sessionOf, test } from "./newsroom";
import { origin, running } from "./product";

const own = () => ({ origin: origin(), "content-type": "application/json" });
const unknown = "0b8f6b1e-4a51-4c5e-9a57-3f6f2f6f0a01";

type Kind = Asked & {
  name: string;
  status: number;
  /** Nobody may keep it. */
  isPrivate?: true;
  /** Web leaves it to the front. */
  frontOnly?: true;
};

const kinds = (cookie: string): Kind[] => {
  const spent = { cookie: cookie.replace(/=.*/, `=${"x".repeat(43)}`) };
  return [
    { name: "a front page", path: "/", status: 200 },
    { name: "a section", path: "/world", status: 200 },
    { name: "a feed", path: "/feed.xml", status: 200 },
    { name: "robots.txt", path: "/robots.txt", status: 200 },
    { name: "a search", path: "/search?q=ferry", status: 200 },
    { name: "a file", path: "/early-clicks.js", status: 200 },
    { name: "the icon", path: "/favicon.ico", status: 200 },
    { name: "a share card", path: "/world/card.png", status: 200 },
    { name: "a page that is not there", path: "/no/such", status: 404 },
    { name: "a moved spelling", path: "/world/", status: 301, frontOnly: true },
    {
      name: "a write to a page",
      path: "/world",
      method: "POST",
      headers: own(),
      status: 405,
      frontOnly: true,
    },
    { name: "the picture optimiser", path: "/_next/image?url=%2Fx.png&w=64&q=75", status: 404 },
    { name: "a file of the framework that is not there", path: "/_next/static/x.js", status: 404 },
    { name: "the way in", path: "/signin", status: 200, isPrivate: true },
    { name: "a spent way in", path: `/welcome/${"x".repeat(43)}`, status: 200, isPrivate: true },
    { name: "the desk, asked by nobody", path: "/desk", status: 307, isPrivate: true },
    {
      name: "the desk, with a spent session",
      path: "/desk",
      headers: spent,
      status: 307,
      isPrivate: true,
    },
    { name: "the desk", path: "/desk", headers: { cookie }, status: 200, isPrivate: true },
    {
      name: "the desk as data, sent to the address of that form",
      path: "/desk",
      headers: { cookie, rsc: "1" },
      status: 307,
      isPrivate: true,
    },
    {
      name: "the desk, looked at beforehand, the same",
      path: "/desk",
      headers: { cookie, rsc: "1", "next-router-prefetch": "1" },
      status: 307,
      isPrivate: true,
    },
    {
      name: "a HEAD of the desk",
      path: "/desk",
      method: "HEAD",
      headers: { cookie },
      status: 200,
      isPrivate: true,
    },
    {
      name: "a story that is not there",
      path: `/desk/stories/${unknown}`,
      headers: { cookie },
      status: 404,
      isPrivate: true,
    },
    {
      name: "an address of the desk that is not there",
      path: "/desk/nowhere",
      headers: { cookie },
      status: 404,
      isPrivate: true,
    },
    {
      name: "an address of the API that is not there",
      path: "/api/nosuch",
      status: 404,
      isPrivate: true,
    },
    {
      name: "a write to it",
      path: "/api/nosuch/at/all",
      method: "PUT",
      headers: own(),
      status: 404,
      isPrivate: true,
    },
    {
      name: "a search at the desk",
      path: "/api/desk/stories?q=ferry",
      headers: { cookie },
      status: 200,
      isPrivate: true,
    },
    {
      name: "events of the desk",
      path: "/api/desk/events",
      headers: { cookie },
      status: 200,
      isPrivate: true,
    },
    { name: "events, asked by nobody", path: "/api/desk/events", status: 401, isPrivate: true },
    {
      name: "a method that a route has not",
      path: "/api/stories",
      method: "PUT",
      headers: own(),
      status: 405,
      isPrivate: true,
    },
    {
      name: "a question what a route allows",
      path: "/api/stories",
      method: "OPTIONS",
      status: 403,
      isPrivate: true,
    },
    { name: "a foreign write", path: "/api/stories", method: "POST", status: 403, isPrivate: true },
    {
      name: "a foreign write to a page",
      path: "/desk",
      method: "POST",
      headers: { cookie },
      status: 403,
      isPrivate: true,
    },
    {
      name: "what is no JSON",
      path: "/api/stories",
      method: "POST",
      headers: { ...own(), cookie },
      body: "{",
      status: 400,
      isPrivate: true,
    },
    {
      name: "what is no form",
      path: "/api/sign-in",
      method: "POST",
      headers: own(),
      body: "{}",
      status: 415,
      isPrivate: true,
    },
    {
      name: "a wrong password",
      path: "/api/sign-in",
      method: "POST",
      headers: { ...own(), "content-type": "application/x-www-form-urlencoded" },
      body: "email=nobody%40every.example&password=x",
      status: 303,
      isPrivate: true,
    },
    {
      name: "too much for a route",
      path: "/api/stories",
      method: "POST",
      headers: { ...own(), cookie },
      body: Buffer.alloc(1_100_000, " "),
      status: 413,
      isPrivate: true,
    },
    {
      name: "too much",
      path: "/api/stories",
      method: "POST",
      headers: { ...own(), cookie },
      body: Buffer.alloc(2_200_000, " "),
      status: 413,
      isPrivate: true,
    },
    { name: "health", path: "/api/health/live", status: 200, frontOnly: true },
    { name: "readiness", path: "/api/health/ready", status: 200, frontOnly: true },
  ];
};

for (const way of ["through the front", "directly from web"] as const)
  test(`every kind of answer is protected, ${way}`, async () => {
    const { environment } = running();
    const isFront = way === "through the front";
    const port = (isFront ? environment.PORT : environment.STET_WEB_PORT) ?? "";
    const { name, value } = await sessionOf("editor");
    const breaches: string[] = [];
    for (const kind of kinds(`${name}=${value}`)) {
      if (kind.frontOnly && !isFront) continue;
      const headers = { host: new URL(origin()).host, ...kind.headers };
      const answer = await ask(port, { ...kind, headers });
      breaches.push(...lacking(kind, answer, isFront).map((what) => `${kind.name}: ${what}`));
    }
    expect(breaches).toEqual([]);
  });

/** What an answer should have and has not. */
function lacking(kind: Kind, { status, headers, body }: Answered, isFront: boolean): string[] {
  const policy = String(headers["content-security-policy"] ?? "");
  const caching = String(headers["cache-control"] ?? "");
  const type = headers["content-type"] ?? "";
  const isRedirect = status >= 300 && status < 400;
  const wrong = {
    [`answers ${status}, not ${kind.status}`]: status !== kind.status,
    "lets its type be guessed": headers["x-content-type-options"] !== "nosniff",
    "lets itself be framed":
      !policy.includes("frame-ancestors 'none'") || headers["x-frame-options"] !== "DENY",
    "has no policy on referrers": !headers["referrer-policy"],
    "has no policy on permissions": !headers["permissions-policy"],
    "shares its window": headers["cross-origin-opener-policy"] !== "same-origin",
    "names what made it": "x-powered-by" in headers || "server" in headers,
    [`may be kept: ${caching}`]: kind.isPrivate && !caching.includes("no-store"),
    "says nothing on keeping": isFront && caching === "",
    "has no type": (body !== "" || (isFront && isRedirect)) && type === "",
    [`is no problem in words: ${type}`]:
      kind.path.startsWith("/api/") &&
      status >= 400 &&
      body !== "" &&
      !(type.startsWith("application/problem+json") && "detail" in JSON.parse(body)),
    "sends a password on to a cache": "set-cookie" in headers && !caching.includes("no-store"),
  };
  return Object.entries(wrong).flatMap(([what, is]) => (is ? [what] : []));
}
