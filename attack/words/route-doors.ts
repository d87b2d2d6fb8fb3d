import { ask, inAddress, inTurns, type Method, unfit } from "@/attack/ask";
import type { AttackedNewsroom } from "@/attack/newsroom";
import type { Tally } from "@/attack/outcome";
import { emptyDraft, isWhole, show } from "@/attack/words/socket-doors";
import { deskPool } from "@/db/connect";
import { openStory } from "@/db/story-view";
import type { Entrance } from "@/e2e/raw-writer";
import { settled } from "@/newsroom/bidi";
import { slugOf } from "@/newsroom/slugs";

/** One text through one route: sent, and read back where it was taken. */
type Sent = {
  door: string;
  text: string;
  as: Entrance;
  method: Method;
  path: string;
  body?: unknown;
  /** What came of it, where it can be read; undefined where nothing is to be read back. */
  readBack?: () => Promise<unknown>;
};

/** Sends a text, and says whether it was refused in words or kept as it was. */
export async function send(tally: Tally, { door, text, as, method, path, body, readBack }: Sent) {
  const answer = await ask(as, method, path, body);
  const wrong = unfit(answer);
  if (wrong) return tally.violated(door, `${wrong} to ${show(text)}`);
  if (answer.status >= 400) return tally.refused(door);
  const settledText = settled(text).trim();
  const kept = readBack ? await readBack() : settledText;
  if (kept === settledText) tally.survived(door);
  else tally.violated(door, `${show(text)} was kept as ${show(kept)}`);
}

/** Topics, bylines, the public note, the address and the section of a story; moves' notes; kept copies. */
export async function throughStoryRoutes(
  newsroom: AttackedNewsroom,
  tally: Tally,
  texts: readonly string[],
  addresses: readonly string[],
): Promise<string> {
  const reporter = await newsroom.person("reporter");
  const as = await newsroom.entranceOf("reporter");
  const editor = await newsroom.entranceOf("editor");
  const id = await emptyDraft(reporter, "Hostile details");
  const view = async () => {
    const found = await openStory(reporter, id);
    if (!found) throw new Error("The story is gone.");
    return found;
  };
  const path = `/api/stories/${id}/details`;
  const change = async (patch: object) => {
    const { detailsRevision } = await view();
    return ask(as, "PATCH", path, { revision: detailsRevision, ...patch });
  };

  /** Many at once, as long as all are taken; else each by itself. */
  const many = async (
    door: string,
    all: readonly string[],
    most: number,
    patch: (some: readonly string[]) => object,
    kept: (details: Awaited<ReturnType<typeof view>>["details"]) => readonly string[],
  ) => {
    const settle = async (some: readonly string[]): Promise<void> => {
      const answer = await change(patch(some));
      const wrong = unfit(answer);
      const [first = ""] = some;
      if (answer.status < 400) {
        const now = kept((await view()).details);
        some.forEach((text, at) => {
          if (now[at] === settled(text).trim()) tally.survived(door);
          else tally.violated(door, `${show(text)} was kept as ${show(now[at])}`);
        });
      } else if (some.length > 1) {
        const half = Math.ceil(some.length / 2);
        await settle(some.slice(0, half));
        await settle(some.slice(half));
      } else if (wrong) tally.violated(door, `${wrong} to ${show(first)}`);
      else tally.refused(door);
    };
    // What is likely to be refused goes alone, and less of it.
    const isName = (text: string) => text.trim() !== "" && text.length <= 120 && isWhole(text);
    const likely = all.filter(isName);
    for (let at = 0; at < likely.length; at += most) await settle(likely.slice(at, at + most));
    for (const text of all.filter((one) => !isName(one)).slice(0, 80)) await settle([text]);
  };
  await many(
    "route: topics",
    texts,
    40,
    (some) => ({ topics: some.map((name) => ({ kind: "subject", name })) }),
    (details) => details.topics.map(({ name }) => name),
  );
  await many(
    "route: bylines",
    texts,
    20,
    (some) => ({ bylines: some.map((name) => ({ name, role: "reported by", author: null })) }),
    (details) => details.bylines.map(({ name }) => name),
  );
  await many(
    "route: public note",
    texts.slice(0, 200),
    1,
    ([note = ""]) => ({ change: { kind: "first", note } }),
    (details) => [details.change.note.trim()],
  );
  for (const text of texts.slice(0, 150))
    await send(tally, {
      ...{ door: "route: address of a story", text, as, method: "PATCH", path },
      body: { revision: (await view()).detailsRevision, slug: text },
      readBack: async () => (await view()).details.slug,
    });
  for (const text of texts.slice(300, 380))
    await send(tally, {
      ...{ door: "route: section of a story", text, as, method: "PATCH", path },
      body: { revision: (await view()).detailsRevision, section: text },
      readBack: async () => (await view()).details.section,
    });
  await change({
    slug: null,
    section: "world",
    bylines: bylinesOf(texts),
    topics: topicsOf(texts),
  });

  const move = async (who: Entrance, name: string, note: string) => {
    const { state } = await view();
    await send(tally, {
      ...{ door: "route: note of a move", text: note, as: who, method: "POST" },
      path: `/api/stories/${id}/moves`,
      body: { move: name, hash: state.hash, note },
      readBack: async () =>
        (await view()).timeline
          .find(({ act, note: said }) => act === name && said.trim() === settled(note).trim())
          ?.note.trim(),
    });
  };
  for (const note of texts.slice(0, 60)) {
    const { stage } = (await view()).state;
    if (stage === "draft") await move(as, "submit", note);
    else await move(editor, "send-back", note);
  }

  const keep = (door: string, text: string, body: unknown, why = "x", fields = {}) =>
    send(tally, {
      ...{ door, text, as, method: "POST", path: `/api/stories/${id}/kept-copies` },
      body: { fields, body, why },
    });
  const said = (content: object) => ({
    type: "doc",
    content: [{ type: "paragraph", content: [content] }],
  });
  await inTurns(texts.slice(0, 150), 4, async (text) => {
    await keep("route: kept copy’s text", text, said({ type: "text", text }), text.slice(0, 300), {
      notes: text,
    });
  });
  await inTurns(addresses.slice(0, 200), 4, async (href) => {
    const answer = await ask(as, "POST", `/api/stories/${id}/kept-copies`, {
      fields: {},
      body: said({ type: "text", text: "x", marks: [{ type: "link", attrs: { href } }] }),
      why: "x",
    });
    const wrong = unfit(answer);
    if (wrong) tally.violated("route: kept copy’s link", `${wrong} to ${show(href)}`);
    else if (answer.status >= 400) tally.refused("route: kept copy’s link");
    else if (/^\s*(javascript|data|vbscript)/i.test(href))
      tally.violated("route: kept copy’s link", `took ${show(href)}`);
    else tally.survived("route: kept copy’s link");
  });

  const shut = async (door: string, method: Method, at: string, body: (text: string) => object) => {
    await inTurns(texts.slice(0, 100), 4, (text) =>
      send(tally, { door, text, as, method, path: `/api/stories/${id}/${at}`, body: body(text) }),
    );
  };
  await shut("route: share with", "POST", "shares", (person) => ({ person }));
  await shut("route: flag", "POST", "flags", (flag) => ({ flag, raised: true }));
  await shut("route: embargo", "PUT", "embargo", (until) => ({ until, seen: null }));
  await shut("route: embargo", "DELETE", "embargo", (note) => ({ note, seen: note }));
  return id;
}

const fitNames = (texts: readonly string[]) =>
  texts.filter((text) => /[\p{L}]/u.test(text) && text.trim().length <= 120 && isWhole(text));
const bylinesOf = (texts: readonly string[]) =>
  fitNames(texts)
    .slice(0, 18)
    .map((name) => ({ name, role: "written by", author: null }));
const topicsOf = (texts: readonly string[]) =>
  fitNames(texts)
    .filter((text) => slugOf(text) !== "")
    .slice(18, 50)
    .map((name) => ({ kind: "place", name }));

/** Names of people, desks and sections, and the paper's own settings. */
export async function throughOfficeRoutes(
  newsroom: AttackedNewsroom,
  tally: Tally,
  texts: readonly string[],
): Promise<void> {
  const as = await newsroom.entranceOf("admin");
  const post = (door: string, text: string, path: string, body: object, method: Method = "POST") =>
    send(tally, { door, text, as, method, path, body });
  await inTurns(texts.slice(0, 150), 4, (text, at) =>
    post("route: name of a person", text, "/api/people", {
      ...{ name: text, email: `hostile${at}@courier.example`, role: "reporter", desks: [] },
    }),
  );
  await inTurns(texts.slice(0, 60), 4, (text) =>
    post("route: email of a person", text, "/api/people", {
      ...{ name: "Hostile", email: `${text}@courier.example`, role: "reporter", desks: [] },
    }),
  );
  await inTurns(texts.slice(0, 60), 4, (text) =>
    post("route: name of a desk", text, "/api/settings/desks", { name: text, sections: [text] }),
  );
  await inTurns(texts.slice(0, 60), 4, (slug) =>
    post("route: address of a section", slug, "/api/settings/sections", {
      ...{ slug, names: { en: "Hostile" } },
    }),
  );
  for (const text of texts.slice(0, 30))
    await post(
      "route: name of a section",
      text,
      "/api/settings/sections/culture",
      { names: { en: text } },
      "PATCH",
    );
  for (const field of ["name", "tagline", "contact", "about", "zone"])
    for (const text of texts.slice(30, 42))
      await setPaper(newsroom, tally, { [field]: text }, text);
  for (const text of texts.slice(30, 42))
    await setPaper(newsroom, tally, { translations: { ar: { tagline: text, about: text } } }, text);
  await inTurns(texts.slice(0, 200), 4, (text) =>
    send(tally, {
      ...{ door: "route: unknown keys and ids", text, as, method: "PATCH" },
      path: `/api/people/${inAddress(text).slice(0, 500)}`,
      body: { [text]: text },
    }),
  );
}

/** Changes the paper's settings as they are now. */
export async function setPaper(
  newsroom: AttackedNewsroom,
  tally: Tally,
  patch: object,
  text: string,
): Promise<void> {
  const as = await newsroom.entranceOf("admin");
  const { rows } = await deskPool().query<{ revision: number }>("select revision from newsroom");
  const revision = rows[0]?.revision ?? 0;
  await send(tally, {
    ...{ door: "route: settings of the paper", text, as, method: "PATCH" },
    path: "/api/settings",
    body: { revision, ...patch },
  });
}
