import { isStorableThroughout } from "@/newsroom/storable";

/** Validators for attributes of nodes and marks. ProseMirror's `check()` calls them; a throw is a refusal. */
function demand(holds: boolean, what: string): void {
  if (!holds) throw new RangeError(what);
}

export function shortText(limit: number) {
  return (value: unknown) =>
    demand(
      typeof value === "string" && value.length <= limit,
      `a text of at most ${limit} characters`,
    );
}

export function oneOf(...values: readonly unknown[]) {
  return (value: unknown) => demand(values.includes(value), `one of ${values.join(", ")}`);
}

export function wholeNumber(from: number, to: number) {
  return (value: unknown) =>
    demand(
      typeof value === "number" && Number.isInteger(value) && value >= from && value <= to,
      `a whole number from ${from} to ${to}`,
    );
}

export function matching(shape: RegExp) {
  return (value: unknown) =>
    demand(typeof value === "string" && shape.test(value), `a text like ${shape.source}`);
}

/** Whether a value fits what the schema says of an attribute: a validator of these, or ProseMirror's names of types. */
export function attributeFits(validate: unknown, value: unknown): boolean {
  if (!isStorableThroughout(value)) return false;
  if (typeof validate === "string")
    return validate.split("|").includes(value === null ? "null" : typeof value);
  if (typeof validate !== "function") return false;
  try {
    validate(value);
    return true;
  } catch {
    return false;
  }
}
