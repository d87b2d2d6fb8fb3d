import { isolated } from "./bidi";
import { editsInReview, editsInReviewNames } from "./edits-in-review";
import { isLanguage, languages } from "./languages";
import { type Role, roles, roleWords } from "./people";
import { toldAt } from "./told-times";

/** What somebody did to people, to settings, to the front or with their own way in, as the audit notes it. */
export type AuditAct = keyof typeof acts;

/** A note of the audit. `about` is whom or what it was about, by name; `detail` says more, in the shape of its time. */
export type NotedAct = { act: string; about: string; detail: unknown };

/** The names that notes are told with: of people, desks and stories by id, of sections by slug. */
export type AuditNames = {
  ids: Readonly<Record<string, string>>;
  sections: Readonly<Record<string, string>>;
};

/** An act in words, after the name of whoever did it, and what it changed: from what to what. */
export type ToldAct = { did: string; changes: string[] };

/**
 * What a note of a change holds from now on: for each thing its value before and after, as they were
 * called then. Only what differs is noted.
 */
export function changesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, [unknown, unknown]> {
  const changed: Record<string, [unknown, unknown]> = {};
  for (const [key, value] of Object.entries(after))
    if (value !== undefined && JSON.stringify(before[key]) !== JSON.stringify(value))
      changed[key] = [before[key] ?? null, value];
  return changed;
}

/** Tells a note of the audit. One of an act that has no words is told by its name, and its detail all the same. */
export function tellAct(noted: NotedAct, names: AuditNames): ToldAct {
  const { act, about } = noted;
  const told: Words = isAct(act) ? acts[act] : { did: act.replaceAll("-", " ") };
  const detail = isRecord(noted.detail) ? noted.detail : {};
  const name = isolated(about) || told.nobody || "";
  const tell = teller(told.things ?? {}, names);
  const pairs = isRecord(detail.changed) ? detail.changed : {};
  const changes = inOrder(pairs, told.things ?? {}).flatMap(([key, pair]) =>
    Array.isArray(pair) ? tell(key, pair[0], pair[1]) : tell(key, undefined, ""),
  );
  const { changed: _, id: __, ...rest } = detail;
  // Before there were pairs a note held only what was asked for; beside pairs it holds what that is of.
  const alone = detail.changed && isAct(act) ? {} : rest;
  const asked = inOrder(alone, told.things ?? {}).flatMap(([key, value]) =>
    tell(key, undefined, value),
  );
  return {
    did: told.did.replace("{}", () => name).trim(),
    changes: told.things === null ? [] : [...changes, ...asked],
  };
}

/** The database keeps keys in an order of its own; people read them in that of the table. */
function inOrder(held: Record<string, unknown>, things: object): [string, unknown][] {
  const order = Object.keys(things);
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.entries(held).sort(([a], [b]) => place(a) - place(b));
}

type Words = {
  /** With the name of whom or what it was about at the braces. */
  did: string;
  /** Said for the name where there is none. */
  nobody?: string;
  /** What its detail is called; null where the detail says nothing that the sentence does not. */
  things?: Readonly<Record<string, string>> | null;
};

const ofPaper = {
  name: "Name of the paper",
  tagline: "Tagline",
  zone: "Time zone",
  languages: "Languages",
  contact: "Contact",
  about: "About the paper",
  translations: "Words about the paper",
};
const ofDesk = { name: "Name of the desk", sections: "Sections" };
const ofPerson = { name: "Name", email: "Email address", role: "Role", desks: "Desks" };
const ofSection = { names: "Name", ...languageNames() };

const acts = {
  "settings-changed": { did: "changed the settings", things: ofPaper },
  "second-factor-rule-set": {
    did: "set who needs a second factor",
    things: { roles: "Roles" },
  },
  "section-added": { did: "added the section {}", things: ofSection },
  "section-renamed": { did: "renamed the section {}", things: ofSection },
  "section-removed": { did: "removed the section {}", things: ofSection },
  "sections-ordered": {
    did: "changed the order of the sections",
    things: { slugs: "Order", order: "Order" },
  },
  "desk-added": { did: "added the desk {}", nobody: "that is gone", things: ofDesk },
  "desk-changed": { did: "changed the desk {}", nobody: "that is gone", things: ofDesk },
  "desk-removed": { did: "removed the desk {}", nobody: "that is gone", things: ofDesk },
  "edits-in-review-set": {
    did: "set how much the approvers of the desk {} may have changed in review",
    nobody: "that is gone",
    things: { rule: "Edits in review" },
  },
  "person-added": { did: "added {}", nobody: "somebody", things: ofPerson },
  "person-changed": { did: "changed {}", nobody: "their own entry", things: ofPerson },
  "person-suspended": { did: "suspended {}", nobody: "themselves" },
  "person-restored": { did: "restored {}", nobody: "themselves" },
  "sessions-ended": { did: "ended the sessions of {}", nobody: "their own account" },
  "link-made": {
    did: "made a link to set the password of {}",
    nobody: "their own account",
  },
  "password-request-put-away": { did: "put a request for a password away", things: null },
  "admin-made-at-console": { did: "made {} an administrator, at the console", things: null },
  "first-admin-made": { did: "made {} the first administrator, by the welcome link" },
  "password-set": { did: "took the password that {} set by a link" },
  "recovery-code-used": { did: "took a recovery code of {}" },
  "factor-set-up": { did: "set up a second factor" },
  "recovery-codes-made": { did: "made new recovery codes" },
  "factor-removed": { did: "removed the second factor of {}", nobody: "their own account" },
  "identity-confirmed": { did: "said again who they are" },
  "signed-in": { did: "signed in" },
  "signed-out": { did: "signed out" },
  "own-session-ended": { did: "ended one of their own sessions", things: null },
  "other-sessions-ended": {
    did: "ended their other sessions",
    things: { ended: "Sessions ended" },
  },
  "own-password-changed": { did: "changed their password" },
  "set-front": { did: "set the front page in {}", things: { slots: "Front page" } },
} satisfies Record<string, Words>;

function isAct(act: string): act is AuditAct {
  return Object.hasOwn(acts, act);
}

type Tell = (key: string, before: unknown, after: unknown) => string[];

/** `before` is undefined where only what came after is known. */
function teller(things: Readonly<Record<string, string>>, names: AuditNames): Tell {
  const one = (key: string, value: unknown): string => {
    if (value === null || value === undefined || value === "") return "nothing";
    if (Array.isArray(value)) return value.length === 0 ? "none" : list(key, value).join(", ");
    if (isRecord(value))
      return Object.entries(value)
        .map(([inner, held]) => `${labelOf(inner, {})} ${one(inner, held)}`)
        .join(", ");
    const text = String(value);
    const named = isNamedAsSection(key) ? names.sections[text] : undefined;
    return shortened(named ?? names.ids[text] ?? ownWords(key, text));
  };
  const list = (key: string, values: readonly unknown[]) => values.map((value) => one(key, value));

  return (key, before, after) => {
    const label = labelOf(key, things);
    if (Array.isArray(before) && Array.isArray(after) && key !== "slots") {
      const was = list(key, before);
      const is = list(key, after);
      const steps = [
        ...is.filter((value) => !was.includes(value)).map((value) => `+ ${value}`),
        ...was.filter((value) => !is.includes(value)).map((value) => `− ${value}`),
      ];
      return [`${label}: ${steps.length > 0 ? steps.join(", ") : `now ${is.join(", ")}`}`];
    }
    if (key === "slots" && Array.isArray(after)) {
      const was = Array.isArray(before) ? before : [];
      return Array.from({ length: Math.max(was.length, after.length) }, (_, n) => n).flatMap((n) =>
        (was[n] ?? null) === (after[n] ?? null)
          ? []
          : [
              `Place ${n + 1}: ${before === undefined ? "" : `${slot(was[n])} → `}${slot(after[n])}`,
            ],
      );
    }
    if (isRecord(before) && isRecord(after))
      return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter((inner) => JSON.stringify(before[inner]) !== JSON.stringify(after[inner]))
        .map(
          (inner) =>
            `${label}, ${labelOf(inner, {})}: ${one(inner, before[inner])} → ${one(inner, after[inner])}`,
        );
    if (before === undefined && after === "") return [label];
    return [`${label}: ${before === undefined ? "" : `${one(key, before)} → `}${one(key, after)}`];
  };

  function slot(value: unknown): string {
    if (typeof value !== "string") return "by itself";
    return names.ids[value] ? `“${shortened(names.ids[value])}”` : "a story";
  }
}

function labelOf(key: string, things: Readonly<Record<string, string>>): string {
  if (Object.hasOwn(things, key)) return things[key] ?? key;
  if (isLanguage(key)) return languages[key].name;
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const isNamedAsSection = (key: string) => ["sections", "slugs", "order"].includes(key);

/** Roles and languages go by the names that people have for them; an id that nothing has any more by none. */
function ownWords(key: string, text: string): string {
  if ((key === "role" || key === "roles") && isRole(text)) return roleWords[text];
  if (key === "languages" && isLanguage(text)) return languages[text].name;
  const rule = editsInReviewNames.find((name) => key === "rule" && name === text);
  if (rule) return editsInReview[rule].words;
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text))
    return "one that is gone";
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return `${toldAt(text, "UTC")} (UTC)`;
  return text;
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > 120 ? `${letters.slice(0, 119).join("")}…` : text;
}

function languageNames(): Record<string, string> {
  return Object.fromEntries(Object.entries(languages).map(([code, { name }]) => [code, name]));
}

function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
