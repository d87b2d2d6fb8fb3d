import { leadFieldNames, type TextFieldName, textFieldNames, textFields } from "@/newsroom/fields";
import type { Body, BodyNode } from "./body";
import type { StoryContent } from "./content";
import { type LeadPicture, picturesInWords } from "./pictures";
import { bodyText } from "./to-text";

/** A content as texts that can be compared, each under the name that a person knows it by. */
export type ComparedText = { label: string; text: string }[];

/** What of a story may be known of an earlier text: always its words, and its details where those were kept. */
export type KnownContent = Pick<StoryContent, "fields" | "body"> &
  Partial<Omit<StoryContent, "lead">> & { lead?: LeadPicture | null };

/** Everything that readers see of a content in words; of an earlier one, what is known of it. */
export function comparedText(content: KnownContent): ComparedText {
  const {
    fields,
    body,
    lead = null,
    pictures = [],
    bylines,
    topics,
    kind,
    section,
    change,
  } = content;
  // Words of a lead picture that is not there are kept, and no reader has them.
  const isTold = (name: TextFieldName) => lead !== null || !leadFieldNames.includes(name);
  const all = Object.fromEntries(
    textFieldNames.map((name) => [name, isTold(name) ? (fields[name] ?? "") : ""]),
  ) as Record<TextFieldName, string>;
  const told = (label: string, text: string | undefined) =>
    text === undefined ? [] : [{ label, text }];
  return [
    ...textFieldNames
      .filter((name) => textFields[name].public)
      .map((name) => ({ label: textFields[name].label, text: all[name] })),
    { label: "Text", text: bodyText(body) },
    { label: "Who said it", text: attributionsIn(body).join("\n\n") },
    { label: "Links", text: linksIn(body).join("\n\n") },
    { label: "Pictures", text: picturesInWords({ fields: all, body, lead, pictures }) },
    ...told("Bylines", bylines?.map(({ name, role }) => `${name}, ${role}`).join("\n\n")),
    ...told("Topics", topics?.map(({ name, kind: one }) => `${name}, ${one}`).join("\n\n")),
    ...told("Kind of story", kind),
    ...told("Section", section === null ? "" : section),
    ...told("Kind of change", change?.kind),
    ...told("Note to readers", change?.note),
  ];
}

function attributionsIn(body: Body): string[] {
  return nodesOf(body.content).flatMap(({ attrs }) =>
    typeof attrs?.attribution === "string" && attrs.attribution !== "" ? [attrs.attribution] : [],
  );
}

/** Each link once, with its words: a link runs on over a change of emphasis. */
function linksIn(body: Body): string[] {
  const links: { href: string; words: string }[] = [];
  let before: string | null = null;
  for (const node of nodesOf(body.content)) {
    const mark = node.marks?.find(({ type }) => type === "link");
    const href = mark ? String(mark.attrs?.href ?? "") : null;
    const open = href === before ? links.at(-1) : undefined;
    if (href !== null && open) open.words += node.text ?? "";
    else if (href !== null) links.push({ href, words: node.text ?? "" });
    before = href;
  }
  return links.map(({ href, words }) => `${words} → ${href}`);
}

function nodesOf(nodes: readonly BodyNode[]): BodyNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.content ?? [])]);
}
