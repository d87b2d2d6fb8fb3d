import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { addressIn } from "@/app/caller";
import { type Holder, holderOf, personHolding } from "@/db/sessions";
import { env } from "@/env";
import type { SignedIn } from "@/newsroom/people";
import { isSessionToken, sessionCookieName, sessionTokenIn } from "@/newsroom/session-cookie";
import { wayBack } from "@/newsroom/way-back";

/** Whose session the page's browser has, and what is still in their way. Asked of the database once for every request. */
export const whoComesIn = cache(async (): Promise<Holder | null> => {
  const token = (await cookies()).get(sessionCookieName(env().siteUrl))?.value;
  return token && isSessionToken(token) ? holderOf(token, addressIn(await headers())) : null;
});

/** Who is there, for a page. */
export async function whoIsThere(): Promise<SignedIn | null> {
  const holder = await whoComesIn();
  return holder?.lacks === null ? holder.person : null;
}

/** Who is there, for a page of the workspace: anybody else is led through what they lack, and back. */
export async function mustBeThere(): Promise<SignedIn> {
  const holder = await whoComesIn();
  if (holder?.lacks === null) return holder.person;
  const path = wayBack((await headers()).get("x-stet-path"));
  const entrance = holder ? entranceFor[holder.lacks] : "/signin";
  redirect(path === "/desk" ? entrance : `${entrance}?next=${encodeURIComponent(path)}`);
}

const entranceFor = { code: "/signin/code", factor: "/signin/second-factor" } as const;

/** Who sent a request, for a route. */
export async function whoAsks(request: Request): Promise<SignedIn | null> {
  const token = sessionTokenIn(request.headers.get("cookie"), env().siteUrl);
  return token ? personHolding(token, addressIn(request.headers)) : null;
}

/** Who sent a request on their way in: signed in, but for the second factor that they are setting up. */
export async function whoIsComingIn(request: Request): Promise<SignedIn | null> {
  const token = sessionTokenIn(request.headers.get("cookie"), env().siteUrl);
  const holder = token ? await holderOf(token, addressIn(request.headers)) : null;
  return holder && holder.lacks !== "code" ? holder.person : null;
}
