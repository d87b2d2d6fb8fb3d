import { hash, verify } from "@node-rs/argon2";

// argon2id with the figures that OWASP asks for: 19 MiB, two passes, one lane.
const figures = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), figures);
}

/**
 * One verification whether or not there is a hash to verify against, so that an unknown address
 * takes as long as a wrong password.
 */
export async function passwordFits(kept: string | null, password: string): Promise<boolean> {
  const fits = await verify(kept ?? nobodysHash, password.normalize("NFC"));
  return kept !== null && fits;
}

// Of a random password that nobody kept, made with the figures above.
const nobodysHash =
  "$argon2id$v=19$m=19456,t=2,p=1$h9J+6tdrPofI1lwa/ZKeUg$m2MK+YtaKZQ61kQTM8aCVztKjip+ueivGgKP0YwoRX0";
