import { expect, test } from "./newsroom";

test("the workspace runs only what carries its nonce, and each page has a nonce of its own", async ({
  as,
}) => {
  const page = await as("editor");
  const nonces = new Set<string>();
  for (const address of ["/desk", "/desk/stories", "/desk", "/signin"]) {
    const answer = await page.goto(address);
    const policy = answer?.headers()["content-security-policy"] ?? "";
    const script = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
    expect(script).toMatch(/^'nonce-[\w+/=]{40,}' 'strict-dynamic'$/);
    nonces.add(script);
    for (const name of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(name);
  }
  expect(nonces.size).toBe(4);
});

test("a reader's page has one policy for everybody: no nonce, nothing inline", async ({
  stranger,
}) => {
  for (const address of ["/", "/world", "/no-such-page", "/search?q=ferry"]) {
    const policies = [];
    for (let times = 0; times < 2; times++)
      policies.push((await stranger.goto(address))?.headers()["content-security-policy"] ?? "");
    expect(policies[0]).toBe(policies[1]);
    expect(policies[0]).toMatch(/(default|script)-src 'none'|script-src 'self'/);
    expect(policies[0]).not.toMatch(/nonce|unsafe-inline|unsafe-eval/);
    expect(policies[0]).toContain("frame-ancestors 'none'");
  }
});

test.describe("a page that breaks its policy", () => {
  test.fail();
  for (const [who, address] of [
    ["a reader's", "/"],
    ["the sign-in", "/signin"],
  ])
    test(`fails the test that opened it: ${who}`, async ({ stranger }) => {
      await stranger.goto(address ?? "/");
      await stranger.evaluate(() => {
        document.body.insertAdjacentHTML("beforeend", "<a href='#' onclick='void 0'>x</a>");
        document.querySelector<HTMLElement>("a[onclick]")?.click();
      });
      await expect(stranger.locator("a[onclick]")).toHaveCount(1);
    });
});
