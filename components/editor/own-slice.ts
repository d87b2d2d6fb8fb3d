import { bodySchema } from "@/article/schema";

/**
 * Whether HTML was copied from an editor of ours: it says so in a mark with the blocks around what
 * was copied, and any page can write such a mark. One that the schema cannot make is not ours.
 */
export function isOwnSlice(mark: string): boolean {
  const context = /^\d+ \d+(?: -\d+)? (\[.*\])$/.exec(mark)?.[1];
  if (context === undefined) return false;
  try {
    const around: unknown[] = JSON.parse(context);
    for (let at = 0; at < around.length; at += 2) {
      const type = bodySchema.nodes[String(around[at])];
      if (!type) return false;
      type.create(attributesIn(around[at + 1]));
    }
    return true;
  } catch {
    return false;
  }
}

function attributesIn(value: unknown): Record<string, unknown> | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object" || Array.isArray(value)) throw new RangeError("no attributes");
  return { ...value };
}
