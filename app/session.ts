import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { personHolding } from "@/db/sessions";
import { env } from "@/env";
import type { Person } from "@/newsroom/people";
import { isSessionToken, sessionCookieName, sessionTokenIn } from "@/newsroom/session-cookie";
import { wayBack } from "@/newsroom/way-back";

/** Who is there, for a page. Asked of the database once for every request, never remembered longer. */
export const whoIsThere = cache(async (): Promise<Person | null> => {
  const token = (await cookies()).get(sessionCookieName(env().siteUrl))?.value;
  return token && isSessionToken(token) ? personHolding(token) : null;
});

/** Who is there, for a page of the workspace: anybody else is led to the sign-in page and back. */
export async function mustBeThere(): Promise<Person> {
  const person = await whoIsThere();
  if (person) return person;
  const path = wayBack((await headers()).get("x-stet-path"));
  redirect(path === "/desk" ? "/signin" : `/signin?next=${encodeURIComponent(path)}`);
}

/** Who sent a request, for a route. */
export async function whoAsks(request: Request): Promise<Person | null> {
  const token = sessionTokenIn(request.headers.get("cookie"), env().siteUrl);
  return token ? personHolding(token) : null;
}
