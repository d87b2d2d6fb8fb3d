import type { APIRequestContext } from "@playwright/test";
import { arrangeStory } from "./arrange";
import { expect, test } from "./newsroom";
import { origin } from "./product";

type Write = { method: "POST" | "PUT" | "PATCH" | "DELETE"; path: string; data?: unknown };

async function send(request: APIRequestContext, { method, path, data }: Write, from?: string) {
  return request.fetch(path, {
    method,
    headers: { "content-type": "application/json", ...(from ? { origin: from } : {}) },
    ...(data === undefined ? {} : { data: typeof data === "string" ? data : JSON.stringify(data) }),
  });
}

test("a write with a foreign or a missing Origin is refused before anything else", async ({
  as,
  personOf,
}) => {
  const { id, hash } = await arrangeStory(await personOf("reporter"), { state: "draft" });
  const page = await as("reporter");
  const writes: Write[] = [
    { method: "POST", path: "/api/stories", data: {} },
    { method: "POST", path: `/api/stories/${id}/moves`, data: { move: "submit", hash, note: "" } },
    { method: "PATCH", path: `/api/stories/${id}/details`, data: { revision: 1, urgency: 1 } },
    { method: "POST", path: "/api/sign-out", data: {} },
    { method: "POST", path: "/signin", data: {} },
    { method: "POST", path: "/desk", data: {} },
    { method: "POST", path: "/no-such-page", data: {} },
  ];
  for (const write of writes)
    for (const from of [undefined, "https://evil.example", "null", "http://localhost:1"]) {
      const answer = await send(page.request, write, from);
      expect(answer.status(), `${write.path} from ${from}`).toBe(403);
      expect(answer.headers()["content-type"]).toContain("application/problem+json");
    }
  const view = await page.request.get(`/api/stories/${id}`);
  expect((await view.json()).state.stage).toBe("draft");
});

test("what is not well formed, too large, unknown or not one's own is refused in words, and nothing changes", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const own = await arrangeStory(reporter, { state: "draft" });
  const foreign = await arrangeStory(await personOf("reporter2"), { state: "draft" });
  const page = await as("reporter");
  const moves = (id: string) => `/api/stories/${id}/moves`;
  const details = `/api/stories/${own.id}/details`;
  const kept = `/api/stories/${own.id}/kept-copies`;
  const link = (href: string) => ({
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href } }] }],
      },
    ],
  });
  const deep = `${'{"type":"doc","content":['.repeat(5000)}${"]}".repeat(5000)}`;
  const bad: [Write, number[]][] = [
    [{ method: "POST", path: moves(own.id), data: "{" }, [400]],
    [{ method: "POST", path: moves(own.id), data: { move: "submit" } }, [400]],
    [
      { method: "POST", path: moves(own.id), data: { move: "publish", hash: own.hash, note: "" } },
      [403, 409],
    ],
    [
      {
        method: "POST",
        path: moves(own.id),
        data: { move: "withdraw-all", hash: own.hash, note: "" },
      },
      [400],
    ],
    [
      {
        method: "POST",
        path: moves(own.id),
        data: { move: "submit", hash: own.hash, note: "", stage: "approved" },
      },
      [400],
    ],
    [
      { method: "POST", path: moves(own.id), data: { move: "submit", hash: ["a"], note: {} } },
      [400],
    ],
    [
      {
        method: "POST",
        path: moves(own.id),
        data: { move: "submit", hash: "0".repeat(64), note: "" },
      },
      [409],
    ],
    [
      {
        method: "POST",
        path: moves(own.id),
        data: { move: "submit", hash: own.hash, note: "x".repeat(1_500_000) },
      },
      [413],
    ],
    [
      {
        method: "POST",
        path: moves(foreign.id),
        data: { move: "submit", hash: foreign.hash, note: "" },
      },
      [404],
    ],
    [
      {
        method: "POST",
        path: moves("not-an-id"),
        data: { move: "submit", hash: own.hash, note: "" },
      },
      [404],
    ],
    [
      {
        method: "POST",
        path: moves(crypto.randomUUID()),
        data: { move: "submit", hash: own.hash, note: "" },
      },
      [404],
    ],
    [{ method: "PATCH", path: details, data: { revision: 1, stage: "approved" } }, [400]],
    [{ method: "PATCH", path: details, data: { revision: 1, urgency: "high" } }, [400]],
    [{ method: "PATCH", path: details, data: { revision: 1, section: "../../etc" } }, [400, 422]],
    [{ method: "PATCH", path: details, data: { revision: 1, slug: "<script>" } }, [400, 422]],
    [
      {
        method: "PATCH",
        path: details,
        data: {
          revision: 1,
          bylines: Array(500).fill({ name: "x", role: "reported by", author: null }),
        },
      },
      [400],
    ],
    [
      {
        method: "POST",
        path: kept,
        data: { fields: {}, body: link("javascript:alert(1)"), why: "x" },
      },
      [400, 422],
    ],
    [
      {
        method: "POST",
        path: kept,
        data: { fields: {}, body: link("data:text/html,<script>1</script>"), why: "x" },
      },
      [400, 422],
    ],
    [
      {
        method: "POST",
        path: kept,
        data: { fields: {}, body: { type: "doc", content: [{ type: "script" }] }, why: "x" },
      },
      [400, 422],
    ],
    [{ method: "POST", path: kept, data: { fields: { headline: 7 }, body: {}, why: "x" } }, [400]],
    [{ method: "POST", path: kept, data: deep }, [400, 422]],
  ];
  for (const [write, statuses] of bad) {
    const answer = await send(page.request, write, origin());
    const text = await answer.text();
    const what = `${write.method} ${write.path} ${JSON.stringify(write.data).slice(0, 120)}`;
    expect(statuses, `${what}: ${answer.status()} ${text.slice(0, 200)}`).toContain(
      answer.status(),
    );
    expect(answer.headers()["content-type"], what).toContain("application/problem+json");
    const problem = JSON.parse(text);
    expect(problem.title || problem.detail, what).toMatch(/\w+ \w+/);
  }
  const after = await (await page.request.get(`/api/stories/${own.id}`)).json();
  expect(after.state).toMatchObject({ stage: "draft", hash: own.hash });
  expect(after.detailsRevision).toBe(1);
  expect(after.keptCopies).toEqual([]);
});

test("script in every field is words, on the desk and on the page, and nothing runs", async ({
  as,
  stranger,
  personOf,
}) => {
  const nasty = `<script>window.ran=1</script><img src=x onerror="window.ran=1">"'&{{7*7}}${Date.now()}`;
  const story = await arrangeStory(await personOf("reporter"), {
    state: "live",
    headline: nasty,
    text: nasty,
  });
  const editor = await as("editor");
  const ran = (page: typeof editor) => page.evaluate(() => Reflect.get(window, "ran"));
  for (const where of [
    "/desk",
    "/desk/stories",
    `/desk/stories/${story.id}`,
    `/desk/stories/${story.id}/versions`,
    `/desk/stories/${story.id}/preview`,
  ]) {
    await editor.goto(where);
    await expect(editor.getByText("<script>").first()).toBeAttached();
    expect(await ran(editor), where).toBeUndefined();
  }
  for (const where of [story.path ?? "", "/", "/world"]) {
    await expect(async () => {
      await stranger.goto(where);
      await expect(stranger.getByText("<script>").first()).toBeAttached({ timeout: 500 });
    }).toPass();
    expect(await ran(stranger), where).toBeUndefined();
  }
});

test("a headline of a megabyte is refused at the socket and in the field, and the story stays", async ({
  as,
  personOf,
}) => {
  const { id, headline } = await arrangeStory(await personOf("reporter"), { state: "draft" });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  const box = page.getByRole("textbox", { name: "Headline", exact: true });
  await expect(box).toHaveText(headline);
  await box.fill("x".repeat(1_000_000));
  await expect(page.getByRole("alert").filter({ hasText: /at most 300 characters/ })).toBeVisible();
  await expect(box).toHaveText(headline);
  const view = await (await page.request.get(`/api/stories/${id}`)).json();
  expect(view.headline.length).toBeLessThanOrEqual(300);
});
