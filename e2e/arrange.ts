import type { BodyNode } from "@/article/body";
import { createStory } from "@/db/create-story";
import { moveStory } from "@/db/move-story";
import { openStory } from "@/db/story-view";
import type { Person } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import type { StoryId } from "@/newsroom/story";
import type { Move } from "@/newsroom/workflow";
import { findPerson } from "./newsroom";

const ways = {
  draft: [],
  "in-review": ["submit"],
  approved: ["submit", "approve"],
  live: ["submit", "approve", "publish"],
} satisfies Record<string, Move[]>;

type Wish = {
  state: keyof typeof ways;
  headline?: string;
  text?: string;
  section?: string;
  /** What stands under the first paragraph. */
  blocks?: BodyNode[];
};
export type Arranged = { id: StoryId; hash: string; headline: string; path: string | null };

let made = 0;

/** Brings a story into a state through `db`, as the person and, for what they may not do, an editor who did not write it. */
export async function arrangeStory(person: Person, wish: Wish): Promise<Arranged> {
  made += 1;
  const headline = wish.headline ?? `Arranged story ${process.pid} ${Date.now()} ${made}`;
  const { id } = done(
    await createStory(person, {
      details: { section: wish.section ?? "world" },
      fields: { headline, standfirst: "A standfirst that says enough." },
      body: {
        type: "doc",
        content: [
          paragraph(wish.text ?? "A first paragraph of some words."),
          ...(wish.blocks ?? []),
        ],
      },
    }),
  );
  const approver = await findPerson(person.email.startsWith("editor2") ? "editor" : "editor2");
  for (const move of ways[wish.state]) await make(move === "submit" ? person : approver, id, move);
  const view = await openStory(person, id);
  return { id, headline, hash: view?.state.hash ?? "", path: view?.path ?? null };
}

export async function make(person: Person, id: StoryId, move: Move, note = ""): Promise<void> {
  const view = await openStory(person, id);
  done(await moveStory(person, id, move, { hash: view?.state.hash ?? "", note }));
}

/** The text of a story as committed, blocks by blank lines. */
export async function committedText(person: Person, id: StoryId): Promise<string> {
  const view = await openStory(person, id);
  return (view?.body.content ?? [])
    .map((block) => (block.content ?? []).map(({ text }) => text ?? "").join(""))
    .join("\n\n");
}

export function paragraph(text: string) {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

function done<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`Refused: ${answer.refused} ${answer.detail ?? ""}`);
  return answer;
}
