import { personByEmail } from "@/bench/people";
import { copyOfWords } from "@/bench/sample-copy";
import { createStory } from "@/db/create-story";
import { isRefusal } from "@/newsroom/refusals";

/** A new draft of the demo's reporter with a text of so many words. */
export async function draftOfWords(
  words: number,
): Promise<{ id: string; paragraphs: readonly string[] }> {
  const body = copyOfWords(words);
  const made = await createStory(await personByEmail("reporter@demo.local"), {
    details: { section: "world" },
    fields: { headline: `A draft of ${words} words`, standfirst: "For measuring." },
    body,
  });
  if (isRefusal(made)) throw new Error(made.refused);
  const paragraphs = body.content.map((block) => block.content?.[0]?.text ?? "");
  return { id: made.id, paragraphs };
}
