import { headers } from "next/headers";

/** The nonce of this answer's policy, for a script of our own that must run before the framework's. */
export async function nonceOfAnswer(): Promise<string | undefined> {
  const policy = (await headers()).get("content-security-policy") ?? "";
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}
