import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { ask, unfit } from "@/attack/ask";
import type { AttackedNewsroom } from "@/attack/newsroom";
import type { Tally } from "@/attack/outcome";
import { send } from "@/attack/words/route-doors";
import { isWhole, show } from "@/attack/words/socket-doors";
import { createStory } from "@/db/create-story";
import { openPicture } from "@/db/picture-view";
import type { Entrance } from "@/e2e/raw-writer";
import { bringPicture, untilLookedAt } from "@/e2e/upload";
import { keptFileName } from "@/newsroom/file-names";
import type { Person } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";

const lines = [
  ...(["caption", "alt", "credit", "headline", "creator", "copyright", "permission"] as const),
  ...(["restrictions", "reason", "originPerson", "sourceAddress", "usageTerms"] as const),
  "instructions",
] as const;
const lists = ["people", "places", "keywords"] as const;

/**
 * Everything that is said of a picture, the names of files and what is said in verifying one. Gives
 * a story that shows pictures whose captions, credits and alternative texts are hostile.
 */
export async function throughPictureRoutes(
  newsroom: AttackedNewsroom,
  tally: Tally,
  texts: readonly string[],
  addresses: readonly string[],
): Promise<string> {
  const reporter = await newsroom.person("reporter");
  const as = await newsroom.entranceOf("reporter");
  const id = await bringOne(as, "hostile.jpg");
  const view = () => viewOf(reporter, id);
  const change = async (door: string, text: string, patch: object, readBack: () => unknown) =>
    send(tally, {
      ...{ door, text, as, method: "PATCH", path: `/api/pictures/${id}` },
      body: { revision: (await view()).revision, ...patch },
      readBack: async () => readBack(),
    });

  for (const [at, field] of lines.entries())
    for (const text of texts.slice(at * 40, at * 40 + 40))
      await change("route: words of a picture", text, { [field]: text }, async () =>
        String((await view())[field]),
      );
  for (const [at, field] of lists.entries())
    for (const text of texts.slice(600 + at * 40, 640 + at * 40))
      await change("route: names in a picture", text, { [field]: [text] }, async () =>
        (await view())[field].join(),
      );
  for (const address of addresses.slice(0, 120)) {
    const { revision } = await view();
    const answer = await ask(as, "PATCH", `/api/pictures/${id}`, {
      ...{ revision, webStatement: address },
    });
    const wrong = unfit(answer);
    const door = "route: licence of a picture";
    if (wrong) tally.violated(door, `${wrong} to ${show(address)}`);
    else if (answer.status >= 400) tally.refused(door);
    else if (/^\s*(javascript|data|vbscript)/i.test(address))
      tally.violated(door, `took ${show(address)}`);
    else tally.survived(door);
  }
  await throughSettling(newsroom, tally, id, texts.slice(720, 760), view);
  await throughFileNames(tally, as, reporter, texts.slice(760, 790));
  return storyOfPictures(as, reporter, texts);
}

async function throughSettling(
  newsroom: AttackedNewsroom,
  tally: Tally,
  id: string,
  texts: readonly string[],
  view: () => ReturnType<typeof viewOf>,
): Promise<void> {
  const editor = await newsroom.entranceOf("editor");
  for (const text of texts)
    await send(tally, {
      ...{ door: "route: note on where a picture is from", text, as: editor, method: "PUT" },
      path: `/api/pictures/${id}/provenance`,
      body: {
        ...{ revision: (await view()).revision, state: "disputed", note: `x${text}` },
        verifiedAs: text.slice(0, 100),
      },
      readBack: async () => (await view()).settledNote.slice(1).trim(),
    });
}

async function throughFileNames(
  tally: Tally,
  as: Entrance,
  reporter: Person,
  texts: readonly string[],
): Promise<void> {
  const door = "route: name of a file";
  for (const text of texts) {
    const id = await bringOne(as, text).catch((error: Error) => error);
    if (id instanceof Error) {
      if (/Not taken: 4\d\d /.test(id.message)) tally.refused(door);
      else tally.violated(door, `${id.message} to ${show(text)}`);
      continue;
    }
    const { fileName } = await viewOf(reporter, id);
    if (/[/\\]/.test(fileName)) tally.violated(door, `kept a path in ${show(text)}`);
    else if (fileName === keptFileName(text)) tally.survived(door);
    else tally.violated(door, `${show(text)} was kept as ${show(fileName)}`);
  }
}

async function storyOfPictures(
  as: Entrance,
  reporter: Person,
  texts: readonly string[],
): Promise<string> {
  const fit = texts.filter((text) => isWhole(text) && text.trim() !== "" && text.length < 180);
  const blocks: object[] = [];
  for (let n = 0; n < 8; n++) {
    const [caption = "", alt = "", credit = ""] = fit.slice(n * 3, n * 3 + 3);
    const id = await bringOne(as, `shown-${n}.jpg`);
    const { revision } = await untilLookedAt(as, id);
    const said = { rights: "own-staff", caption, alt, credit };
    await ask(as, "PATCH", `/api/pictures/${id}`, { revision, ...said });
    const attrs = { picture: id, width: "text", alt: "", credit: "", isDecorative: false };
    blocks.push({ type: "picture", attrs });
  }
  const made = await createStory(reporter, {
    details: { section: "world" },
    fields: { headline: "Hostile pictures", standfirst: "What is said of them." },
    body: {
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "text", text: "Pictures:" }] },
        ...blocks.map((block) => ({ type: "picture", ...block })),
      ],
    },
  });
  if (isRefusal(made)) throw new Error(made.refused);
  return made.id;
}

async function bringOne(as: Entrance, name: string): Promise<string> {
  const file = await sharp(randomBytes(24 * 16 * 3), {
    raw: { width: 24, height: 16, channels: 3 },
  })
    .png()
    .toBuffer();
  return bringPicture(as, file, name);
}

async function viewOf(person: Person, id: string) {
  const view = await openPicture(person, id);
  if (!view) throw new Error("The picture is gone.");
  return view;
}
