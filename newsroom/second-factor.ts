import { plainDigits } from "./digits";

/** Somebody gets so many recovery codes at a time. */
export const recoveryCodes = 10;

/** Letters and digits that nobody mistakes for one another; 32 of them, so five bits each. */
const alphabet = "023456789abcdefghjkmnpqrstuvwxyz";

/** A recovery code of 60 random bits out of twelve random bytes: `k7mp-3xwq-9dha`. */
export function recoveryCodeOf(bytes: Uint8Array): string {
  const letters = [...bytes.slice(0, 12)].map((byte) => alphabet[byte % 32] ?? "");
  return [0, 4, 8].map((from) => letters.slice(from, from + 4).join("")).join("-");
}

/** What somebody typed where a code is asked for. */
export type TypedCode = { kind: "app" | "recovery"; code: string };

/**
 * Reads a code as people type and paste it: with blanks, hyphens and signs that cannot be seen, in
 * capitals, full width, and in the digits of any script; null for what cannot be one.
 */
export function readCode(typed: string): TypedCode | null {
  const plain = plainDigits(typed.normalize("NFKC").toLowerCase()).replace(
    /[\s\p{Pd}\p{Cf}]/gu,
    "",
  );
  if (/^\d{6}$/.test(plain)) return { kind: "app", code: plain };
  if (/^[0-9a-z]{12}$/.test(plain))
    return { kind: "recovery", code: plain.replace(/(.{4})(?=.)/g, "$1-") };
  return null;
}
