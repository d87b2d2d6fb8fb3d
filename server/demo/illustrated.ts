import type { BodyNode } from "@/article/body";
import type { DemoStory } from "@/server/demo/demo-story";
import { pictureOfStory } from "@/server/demo/pictures";

/** What the pictures of a demo story are in its fields, its details and its text. */
export type Illustrated = {
  lead: { picture: string; isDecorative: boolean } | null;
  words: { leadCaption: string; leadAlt: string; leadCredit: string };
  body: (text: readonly BodyNode[]) => BodyNode[];
};

/** Puts a story's pictures where its makers want them. `ids`: of the library, by the drawing's name. */
export function illustrated(one: DemoStory, ids: ReadonlyMap<string, string>): Illustrated {
  const wanted = pictureOfStory[one.slug];
  const idOf = (name: string) => {
    const id = ids.get(name);
    if (!id) throw new Error(`There is no drawing ${name}.`);
    return id;
  };
  if (!wanted)
    return {
      lead: null,
      words: { leadCaption: "", leadAlt: "", leadCredit: "" },
      body: (text) => [...text],
    };
  return {
    lead: { picture: idOf(wanted.lead), isDecorative: false },
    words: {
      leadCaption: wanted.caption ?? "",
      leadAlt: wanted.alt ?? "",
      leadCredit: wanted.credit ?? "",
    },
    body: (text) => {
      const blocks = [...text];
      const shown = [...(wanted.body ?? [])].sort((a, b) => b.afterParagraph - a.afterParagraph);
      for (const { name, afterParagraph, width, caption = "", alt = "", credit = "" } of shown)
        blocks.splice(placeAfter(blocks, afterParagraph), 0, {
          type: "picture",
          attrs: { picture: idOf(name), width, alt, credit, isDecorative: false },
          ...(caption ? { content: [{ type: "text", text: caption }] } : {}),
        });
      if (wanted.gallery)
        blocks.push({
          type: "gallery",
          content: wanted.gallery.map((name) => ({
            type: "picture",
            attrs: { picture: idOf(name) },
          })),
        });
      return blocks;
    },
  };
}

function placeAfter(blocks: readonly BodyNode[], count: number): number {
  let seen = 0;
  for (const [place, { type }] of blocks.entries()) {
    if (type === "paragraph") seen++;
    if (seen === count) return place + 1;
  }
  return blocks.length;
}
