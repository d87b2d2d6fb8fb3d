import { hashOf, sha256 } from "./hash";
import type { ChangeKind } from "./story";

/**
 * A link of a story's version chain. `seal` is SHA-256 over a random salt and the hash of the
 * content, so that the record says nothing about a content whose salt has been erased. `at` is
 * ISO 8601 in UTC with milliseconds.
 */
export type VersionRecord = {
  story: string;
  number: number;
  at: string;
  kind: ChangeKind;
  note: string;
  seal: string;
  previous: string | null;
};

/** The link's own hash, over everything in it and so over the whole chain before it. */
export function hashOfRecord(record: VersionRecord): Promise<string> {
  return hashOf({ format: 1, ...record });
}

export function sealOf(salt: string, contentHash: string): Promise<string> {
  return sha256(`${salt}:${contentHash}`);
}
