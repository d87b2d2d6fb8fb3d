import type { PictureView } from "@/newsroom/picture-view";
import { fieldLabels } from "./picture-fields";
import { faultWords } from "./upload-words";

type Event = PictureView["history"][number];
/** Something that happened to a picture, in words behind the person's name; `note` is what they said. */
export type ToldEvent = {
  id: number;
  at: string;
  person: string | null;
  told: string;
  note: string;
};

const acts: Readonly<Record<string, string>> = {
  upload: "brought it in",
  verified: "called it verified",
  disputed: "disputed it",
  unverified: "reopened the verification",
  focus: "moved the focal point",
  "rights-ended": "noted that the right to it has ended",
};

/** How close together changes of one person are one change. */
const together = 10 * 60_000;

/** A picture's life, newest first. What one person changed in one go is told once. */
export function toldPictureEvents(history: readonly Event[]): ToldEvent[] {
  const told: (ToldEvent & { act: string; fields: string[] })[] = [];
  for (const event of history) {
    const fields = event.act === "change" ? fieldsIn(event.note) : [];
    const newer = told.at(-1);
    if (newer && isOneGo(newer, event)) {
      newer.fields = [...new Set([...newer.fields, ...fields])];
      newer.told = toldAct(event, newer.fields);
    } else {
      told.push({
        id: event.id,
        at: event.at,
        person: event.person,
        act: event.act,
        fields,
        told: toldAct(event, fields),
        note: /^(change|confirm|refused)$/.test(event.act) ? "" : event.note,
      });
    }
  }
  return told.map(({ act: _, fields: __, ...rest }) => rest);
}

function isOneGo(newer: ToldEvent & { act: string }, older: Event): boolean {
  return (
    newer.act === older.act &&
    /^(change|focus)$/.test(older.act) &&
    newer.person === older.person &&
    Date.parse(newer.at) - Date.parse(older.at) < together
  );
}

function toldAct({ act, note }: Event, fields: readonly string[]): string {
  if (act === "change") return fields.length > 0 ? `changed ${listed(fields)}` : "changed it";
  if (act === "confirm") return `said that ${listed(fieldsIn(note))} is read right`;
  if (act === "refused") return `did not take it: ${faultWords(note)}`;
  return acts[act] ?? act.replaceAll("-", " ");
}

function fieldsIn(note: string): string[] {
  return note
    .split(", ")
    .filter((name) => name !== "")
    .map((name) => (isField(name) ? fieldLabels[name].toLowerCase() : name));
}

function isField(name: string): name is keyof typeof fieldLabels {
  return Object.hasOwn(fieldLabels, name);
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
