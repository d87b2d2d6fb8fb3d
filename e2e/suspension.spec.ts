import { setTimeout as wait } from "node:timers/promises";
import * as Y from "yjs";
import { suspendPerson } from "@/db/people";
import { personHolding } from "@/db/sessions";
import { openStory } from "@/db/story-view";
import { arrangeStory } from "./arrange";
import { newColleague, pageOf, theAdmin } from "./colleague";
import { expect, test } from "./newsroom";
import { origin } from "./product";
import { joinRaw } from "./raw-writer";

test("suspension holds within a second over HTTP and five on an open socket, and nothing is applied after", async ({
  browser,
  personOf,
}) => {
  const chief = await personOf("chief");
  const lee = await newColleague("reporter");
  const { page, token, cookie, leave } = await pageOf(browser, lee);
  const me = await personHolding(token);
  if (!me) throw new Error("Nobody is there.");
  const { id } = await arrangeStory(me, { state: "draft" });
  const writer = await joinRaw({ origin: origin(), cookie }, id);
  const type = (words: string) =>
    writer.change((doc) => {
      const line = doc.getXmlFragment("kicker").get(0);
      if (!(line instanceof Y.XmlElement)) throw new Error("A field has no line.");
      line.insert(0, [new Y.XmlText(words)]);
    });
  type("before ");
  expect(await writer.saved()).toBe(true);

  // Somebody who goes on typing and asking as if nothing had happened.
  let isOver = false;
  const answers: { at: number; status: number }[] = [];
  const typing = (async () => {
    for (let n = 0; !isOver; n++) {
      type(`${n} `);
      await wait(100);
    }
  })();
  const asking = (async () => {
    while (!isOver) {
      const at = Date.now();
      const answer = await page.request.post("/api/notices/read", {
        data: { upTo: 1 },
        headers: { origin: origin() },
      });
      answers.push({ at, status: answer.status() });
      await wait(50);
    }
  })();
  await expect.poll(() => answers.map(({ status }) => status)).toContain(204);
  const admin = await theAdmin();
  expect(await suspendPerson(admin, lee.id)).toEqual({ id: lee.id });
  const suspended = Date.now();
  const kickerThen = (await openStory(chief, id))?.fields.kicker;

  await expect.poll(() => writer.ended(), { timeout: 5_000, intervals: [50] }).not.toBeNull();
  expect(Date.now() - suspended).toBeLessThan(5_000);
  await wait(3_000);
  isOver = true;
  await Promise.all([typing, asking]);

  for (const { at, status } of answers) if (at > suspended + 1_000) expect(status).toBe(401);
  expect(answers.filter(({ at }) => at < suspended).some(({ status }) => status === 204)).toBe(
    true,
  );
  expect(answers.at(-1)?.status).toBe(401);
  expect((await openStory(chief, id))?.fields.kicker).toBe(kickerThen);
  await expect(joinRaw({ origin: origin(), cookie }, id)).rejects.toThrow("not-signed-in");
  writer.leave();
  await leave();
});
