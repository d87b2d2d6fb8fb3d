import fc from "fast-check";
import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { changeDetails, type DetailsPatch } from "@/db/change-details";
import { mendAddresses } from "@/db/mend-addresses";
import { publishedStory } from "@/db/published-story";
import { done, draftOf, make, retype, seen, smallNewsroom } from "@/db/small-newsroom";
import { testDatabase } from "@/db/test-database";
import { verifyVersions } from "@/db/verify-versions";
import type { Person } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";
import { isStorySlug } from "@/newsroom/slugs";

let us: Awaited<ReturnType<typeof smallNewsroom>>;
let owner: pg.Pool;

beforeAll(async () => {
  ({ owner } = await testDatabase());
  us = await smallNewsroom(owner);
});

const addressOf = async (id: string) => {
  const { rows } = await owner.query(
    "select s.slug, r.slug as reserved from story s left join reserved_address r on r.story_id = s.id where s.id = $1",
    [id],
  );
  expect(rows).toHaveLength(1);
  return rows[0] as { slug: string | null; reserved: string | null };
};

const change = async (person: Person, id: string, patch: DetailsPatch) =>
  changeDetails(person, id, (await seen(person, id)).detailsRevision, patch);

async function publishedAs(headline: string, person = us.reporter) {
  const id = await draftOf(person, headline);
  done(await make(person, id, "submit"));
  done(await make(us.editor, id, "approve"));
  done(await make(us.editor2, id, "publish"));
  return id;
}

describe("two stories with one headline", () => {
  test("get two addresses when they are sent for review, and both go live as approved", async () => {
    const first = await draftOf(us.reporter, "The bridge opens");
    const second = await draftOf(us.colleague, "The bridge opens");
    done(await make(us.reporter, first, "submit"));
    done(await make(us.colleague, second, "submit"));
    for (const id of [first, second]) done(await make(us.editor, id, "approve"));
    const moves = [first, second].map((id) => make(us.editor2, id, "publish"));
    for (const moved of await Promise.all(moves)) done(moved);
    expect((await publishedStory("/world/the-bridge-opens"))?.id).toBe(first);
    expect((await publishedStory("/world/the-bridge-opens-2"))?.id).toBe(second);
  });

  test("get as many as there are, sent, approved and published all at once", async () => {
    const headlines = [
      "Barrage gates opened as delta braces for a second crest of the flood this winter",
      `${"𐐨".repeat(90)}`,
      "नदी का पानी बढ़ा",
      "Search",
    ];
    for (const headline of headlines) {
      const ids = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          draftOf(n % 2 === 0 ? us.reporter : us.colleague, headline),
        ),
      );
      const all = async (person: (n: number) => Person, move: "submit" | "approve" | "publish") => {
        for (const moved of await Promise.all(ids.map((id, n) => make(person(n), id, move))))
          done(moved);
      };
      await all((n) => (n % 2 === 0 ? us.reporter : us.colleague), "submit");
      await all(() => us.editor, "approve");
      await all(() => us.editor2, "publish");
      const slugs = await Promise.all(ids.map(async (id) => (await addressOf(id)).slug ?? ""));
      expect(new Set(slugs).size).toBe(ids.length);
      for (const [n, slug] of slugs.entries()) {
        expect(isStorySlug(slug)).toBe(true);
        expect((await publishedStory(`/world/${slug}`))?.id).toBe(ids[n]);
      }
    }
    expect((await verifyVersions()).bad).toEqual([]);
  });
});

test("two and twenty of one headline keep apart while all of them are sent, moved, renamed and taken back", async () => {
  const ids = await Promise.all(
    Array.from({ length: 22 }, () => draftOf(us.reporter, "Two and twenty 2026")),
  );
  for (const sent of await Promise.all(ids.map((id) => make(us.reporter, id, "submit"))))
    done(sent);
  const held = async () => {
    const { rows } = await owner.query(
      `select s.section, s.slug from story s join reserved_address r
         on r.story_id = s.id and r.slug = s.slug and r.section = s.section
       where s.id = any($1) order by s.section, length(s.slug), s.slug`,
      [ids],
    );
    return rows.map(({ section, slug }) => `${section}/${slug}`);
  };
  const numbered = (slug: string, most: number) =>
    Array.from({ length: most }, (_, n) => (n === 0 ? slug : `${slug}-${n + 1}`));
  expect(await held()).toEqual(numbered("world/two-and-twenty-2026", 22));

  const acts: ((id: string) => Promise<object | null>)[] = [
    (id) => change(us.chief, id, { section: "sport" }),
    (id) => retype(us.editor, id, "New words.", "Other words"),
    (id) => make(us.reporter, id, "take-back"),
  ];
  const answers = await Promise.all(ids.map((id, n) => acts[n % 3]?.(id)));
  for (const answer of answers) done(answer ?? {});
  const now = await held();
  expect(new Set(now).size).toBe(22);
  expect(now.filter((one) => one.startsWith("sport/")).toSorted()).toEqual(
    numbered("sport/two-and-twenty-2026", 8).toSorted(),
  );
  expect(now.filter((one) => one.includes("other-words"))).toEqual(
    numbered("world/other-words", 7),
  );
});

describe("an address that follows the headline", () => {
  test("is made anew with it in review, and is held by the approval", async () => {
    const id = await draftOf(us.reporter, "A first headline");
    expect(await addressOf(id)).toEqual({ slug: null, reserved: null });
    done(await make(us.reporter, id, "submit"));
    expect(await addressOf(id)).toEqual({ slug: "a-first-headline", reserved: "a-first-headline" });
    done(await retype(us.editor, id, "New words.", "A second headline"));
    expect(await addressOf(id)).toEqual({
      slug: "a-second-headline",
      reserved: "a-second-headline",
    });
    expect((await seen(us.editor, id)).details.slug).toBeNull();
    done(await make(us.editor2, id, "approve"));
    const other = await draftOf(us.reporter, "A second headline");
    done(await make(us.reporter, other, "submit"));
    expect((await addressOf(other)).slug).toBe("a-second-headline-2");
    done(await make(us.editor2, id, "publish"));
    expect((await publishedStory("/world/a-second-headline"))?.id).toBe(id);
  });

  test("stays the story’s when it is taken back, and follows it to another section", async () => {
    const id = await draftOf(us.reporter, "Taken back");
    done(await make(us.reporter, id, "submit"));
    done(await make(us.reporter, id, "take-back"));
    expect((await addressOf(id)).reserved).toBe("taken-back");
    done(await change(us.chief, id, { section: "sport" }));
    const { rows } = await owner.query("select section from reserved_address where story_id = $1", [
      id,
    ]);
    expect(rows).toEqual([{ section: "sport" }]);
  });

  test("is left to others when the story is spiked, and asked for anew after its return", async () => {
    const id = await draftOf(us.reporter, "Spiked and back");
    done(await make(us.reporter, id, "submit"));
    done(await make(us.reporter, id, "spike"));
    expect(await addressOf(id)).toEqual({ slug: null, reserved: null });
    const other = await draftOf(us.colleague, "Spiked and back");
    done(await make(us.colleague, other, "submit"));
    expect((await addressOf(other)).slug).toBe("spiked-and-back");
    done(await make(us.reporter, id, "revive"));
    done(await make(us.reporter, id, "submit"));
    expect((await addressOf(id)).slug).toBe("spiked-and-back-2");
  });

  test("waits for a headline that one can be made of, which the checklist says", async () => {
    const id = await draftOf(us.reporter, "🤔");
    done(await make(us.reporter, id, "submit"));
    expect(await addressOf(id)).toEqual({ slug: null, reserved: null });
    const refused = await make(us.editor, id, "approve");
    expect(refused).toMatchObject({ refused: "checks-fail" });
    expect(JSON.stringify(refused)).toContain("no letter or digit to make an address of");
    done(await change(us.editor, id, { slug: "a-thought" }));
    done(await make(us.editor2, id, "approve"));
  });
});

describe("an address that is chosen", () => {
  test("is the story’s from that moment, in words to whoever comes second", async () => {
    const first = await draftOf(us.reporter, "Chosen one");
    const second = await draftOf(us.colleague, "Chosen two");
    done(await change(us.reporter, first, { slug: "the-choice" }));
    expect(await change(us.colleague, second, { slug: "the-choice" })).toMatchObject({
      refused: "slug-taken",
    });
    done(await change(us.reporter, first, { slug: null }));
    done(await change(us.colleague, second, { slug: "the-choice" }));
  });

  test("is one story’s when two choose it in the same moment", async () => {
    const ids = await Promise.all(
      ["One", "Two", "Three", "Four"].map((h) => draftOf(us.reporter, h)),
    );
    const answers = await Promise.all(
      ids.map((id) => change(us.reporter, id, { slug: "same-moment" })),
    );
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
    expect(answers.filter((answer) => isRefusal(answer))).toEqual(
      Array(3).fill(expect.objectContaining({ refused: "slug-taken" })),
    );
  });

  test("is refused in a section where it is another’s, and where the site needs it", async () => {
    const here = await draftOf(us.reporter, "Here");
    done(await change(us.reporter, here, { slug: "in-both" }));
    const there = await draftOf(us.chief, "There");
    done(await change(us.chief, there, { section: "sport", slug: "in-both" }));
    expect(await change(us.chief, there, { section: "world" })).toMatchObject({
      refused: "slug-taken",
    });
    expect(await change(us.reporter, here, { slug: "search" })).toMatchObject({
      refused: "slug-reserved",
    });
  });

  test("stays when the headline changes", async () => {
    const id = await draftOf(us.reporter, "Old words");
    done(await change(us.reporter, id, { slug: "kept" }));
    done(await make(us.reporter, id, "submit"));
    done(await retype(us.editor, id, "New words.", "Quite another headline"));
    expect(await addressOf(id)).toEqual({ slug: "kept", reserved: "kept" });
  });
});

test("a public path that a change of languages left behind is nobody else’s", async () => {
  await publishedAs("Left behind");
  await owner.query("update newsroom set languages = '{ar,en}'");
  try {
    const id = await draftOf(us.reporter, "Left behind");
    done(await change(us.reporter, id, { language: "ar" }));
    done(await make(us.reporter, id, "submit"));
    expect((await addressOf(id)).slug).toBe("left-behind-2");
  } finally {
    await owner.query("update newsroom set languages = '{en,ar}'");
  }
});

test("what an earlier Stet left in review without an address, or with one that cannot be, gets one", async () => {
  const none = await draftOf(us.reporter, "From before");
  const unfit = await draftOf(us.reporter, "From before with a fault");
  for (const id of [none, unfit]) done(await make(us.reporter, id, "submit"));
  done(await make(us.editor, unfit, "approve"));
  await owner.query("delete from reserved_address where story_id = $1", [none]);
  await owner.query("update story set slug = null where id = $1", [none]);
  await owner.query("update story set slug = 'from-before--2' where id = $1", [unfit]);
  expect(await mendAddresses()).toBe(2);
  expect(await addressOf(none)).toEqual({ slug: "from-before", reserved: "from-before" });
  expect((await addressOf(unfit)).slug).toBe("from-before-with-a-fault");
  expect(await mendAddresses()).toBe(0);
});

test("whatever the headlines are and whoever is first, no two stories share an address", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.constantFrom("Same words", "Same words 2", "same, words!", "Sâme wörds", "🤔"),
          fc.constantFrom("submit", "retype", "spike", "take-back"),
        ),
        { minLength: 2, maxLength: 6 },
      ),
      async (stories) => {
        await Promise.all(
          stories.map(async ([headline, then]) => {
            const id = await draftOf(us.reporter, headline);
            done(await make(us.reporter, id, "submit"));
            if (then === "retype") done(await retype(us.editor, id, "Words.", "Same words"));
            else if (then !== "submit") done(await make(us.reporter, id, then));
          }),
        );
        const { rows } = await owner.query(
          `select s.id from story s left join reserved_address r
             on r.story_id = s.id and r.slug = s.slug and r.section = s.section and r.language = s.language
           where s.slug is not null and s.section is not null and r.slug is null`,
        );
        expect(rows).toEqual([]);
      },
    ),
    { numRuns: 8 },
  );
});
