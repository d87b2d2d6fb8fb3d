import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/env";

/**
 * Secrets that we must be able to read again are kept sealed with AUTH_SECRET (AES-256-GCM), so
 * that a copy of the table is no use without it. `owner` is bound in: a seal fits nobody else's row.
 */
export function seal(secret: Uint8Array, owner: string): string {
  const start = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key(), start).setAAD(Buffer.from(owner));
  const kept = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([start, cipher.getAuthTag(), kept]).toString("base64url");
}

/** Null when it was sealed with another AUTH_SECRET, or for somebody else. */
export function unseal(sealed: string, owner: string): Uint8Array<ArrayBuffer> | null {
  const bytes = Buffer.from(sealed, "base64url");
  try {
    const cipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, 12))
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(12, 28));
    return Uint8Array.from(Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]));
  } catch {
    return null;
  }
}

/** A demo that no supervisor started has no secret, and no people but the demo's. */
const key = () =>
  Buffer.from(hkdfSync("sha256", env().authSecret ?? "demo", "", "second factor", 32));
