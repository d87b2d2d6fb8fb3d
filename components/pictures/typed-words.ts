import type { PictureView } from "@/newsroom/picture-view";
import type { PictureChange, PictureWords } from "./picture-doors";
import { faultIn } from "./picture-fields";

/**
 * A picture as this screen holds it: what the newsroom last said of it, and what was typed here and
 * is not known to be saved. Where somebody else said something else meanwhile, `clashes` names the
 * field; both sayings stay until a person chooses.
 */
export type HeldWords = {
  view: PictureView;
  typed: PictureChange;
  clashes: readonly Field[];
};
export type Field = keyof PictureWords;

export function holding(view: PictureView): HeldWords {
  return { view, typed: {}, clashes: [] };
}

export function shownIn<F extends Field>({ view, typed }: HeldWords, field: F): PictureWords[F] {
  const value = typed[field] as PictureWords[F] | undefined;
  return value === undefined ? view[field] : value;
}

/** After somebody typed here. What is again as the newsroom has it is no change. */
export function afterTyping(held: HeldWords, change: PictureChange): HeldWords {
  const typed = without({ ...held.typed, ...change }, (field, value) =>
    isSame(value, held.view[field]),
  );
  return { ...held, typed, clashes: held.clashes.filter((field) => field in typed) };
}

/** What can be saved now: all that was typed, but for what is not well formed or clashes. */
export function toSave({ typed, clashes }: HeldWords): PictureChange {
  return without(
    typed,
    (field, value) => clashes.includes(field) || faultIn(field, value) !== null,
  );
}

/** After the newsroom took a change. What was typed over meanwhile is still to be saved. */
export function afterSaving(held: HeldWords, saved: PictureChange, revision: number): HeldWords {
  return {
    ...held,
    view: { ...held.view, ...saved, revision },
    typed: without(held.typed, (field, value) => isSame(value, saved[field])),
  };
}

/** After the newsroom told anew what it has. An older telling says nothing. */
export function afterHearing(held: HeldWords, view: PictureView): HeldWords {
  if (view.revision < held.view.revision) return held;
  const typed = without(held.typed, (field, value) => isSame(value, view[field]));
  const clashes = fieldsOf(typed).filter(
    (field) => held.clashes.includes(field) || !isSame(held.view[field], view[field]),
  );
  return { view, typed, clashes };
}

/** One's own words stand, and are saved over the others. */
export function keptMine(held: HeldWords, field: Field): HeldWords {
  return { ...held, clashes: held.clashes.filter((one) => one !== field) };
}

/** The other's words stand. */
export function tookTheirs(held: HeldWords, field: Field): HeldWords {
  return { ...keptMine(held, field), typed: without(held.typed, (one) => one === field) };
}

export function fieldsOf(change: PictureChange): Field[] {
  return Object.keys(change) as Field[];
}

function without(
  change: PictureChange,
  isLeftOut: (field: Field, value: PictureWords[Field]) => boolean,
): PictureChange {
  const kept = fieldsOf(change).filter((field) => {
    const value = change[field];
    return value !== undefined && !isLeftOut(field, value);
  });
  return Object.fromEntries(kept.map((field) => [field, change[field]]));
}

/** Whether two values say the same, whatever the order of their keys; spaces around a text say nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "string" && typeof other === "string") return one.trim() === other.trim();
  if (!isObject(one) || !isObject(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => name in other && isSame(one[name], other[name]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
