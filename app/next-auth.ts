import { createHash, randomBytes } from "node:crypto";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type AuthOptions, type User } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { beginByPassword, beginSession, endSession, longestSession } from "@/db/sessions";
import { signIn, signInAtDemo, signInWithCode } from "@/db/sign-in";
import { env } from "@/env";
import { log } from "@/log";
import type { PersonId } from "@/newsroom/people";
import { isRefusal, type Refusal, type RefusalReason, refuse } from "@/newsroom/refusals";
import { sessionCookieName } from "@/newsroom/session-cookie";

/** Who asks to come in, as the front saw them, with the session that they still have. */
export type Caller = { address: string; device: string; token: string | null };

/** How somebody comes in: the code follows a right password where there is a second factor. */
type Provider = "password" | "code" | "demo";

/**
 * Signs in through next-auth and gives the headers that set the session's cookie; `awaitsCode` when
 * nobody is signed in by it yet. next-auth is asked from our own routes alone: they check the
 * Origin, and none of its pages has an address.
 */
export async function signInWith(
  provider: Provider,
  credentials: Record<string, string>,
  caller: Caller,
): Promise<{ cookies: string[]; awaitsCode: boolean } | Refusal> {
  // next-auth takes a fault for a wrong password; the database being away must not look like one.
  const heard: { refused?: RefusalReason; fault?: unknown; awaitsCode?: boolean } = {};
  const letIn = async (asked: Promise<{ id: PersonId } | Refusal>): Promise<User | null> => {
    const answer = await asked.catch((fault: unknown) => {
      heard.fault = fault ?? new Error("Signing in failed.");
      return refuse("wrong-password");
    });
    if (!isRefusal(answer)) return { id: answer.id };
    heard.refused = answer.refused;
    return null;
  };
  const begin = async (person: PersonId) => {
    if (provider !== "password") return beginSession(person, caller.device, caller.address);
    const begun = await beginByPassword(person, caller.device, caller.address);
    heard.awaitsCode = begun.awaitsCode;
    return begun.token;
  };
  const options = optionsFor(caller, letIn, begin);
  const cookies = await ask(["callback", provider], credentials, {}, options);
  if (heard.fault) throw heard.fault;
  if (cookies.length === 0) return refuse(heard.refused ?? "wrong-password");
  // Coming in as somebody else ends being who one was.
  if (caller.token) await endSession(caller.token);
  return { cookies, awaitsCode: heard.awaitsCode ?? false };
}

/** Ends the session with this token and gives the headers that clear its cookie. */
export async function signOutWith(token: string): Promise<{ cookies: string[] }> {
  const nobody = { address: "", device: "", token };
  const options = optionsFor(
    nobody,
    async () => null,
    async () => "",
  );
  return { cookies: await ask(["signout"], {}, { [cookieName()]: token }, options) };
}

export const cookieName = () => sessionCookieName(env().siteUrl);

type LetIn = (asked: Promise<{ id: PersonId } | Refusal>) => Promise<User | null>;
type Begin = (person: PersonId) => Promise<string>;

function optionsFor(caller: Caller, letIn: LetIn, begin: Begin): AuthOptions {
  const isSecure = env().siteUrl.startsWith("https:");
  return {
    secret,
    providers: [
      CredentialsProvider({
        id: "password",
        credentials: { email: {}, password: {} },
        authorize: (given) =>
          letIn(signIn(given?.email ?? "", given?.password ?? "", caller.address)),
      }),
      CredentialsProvider({
        id: "code",
        credentials: { code: {} },
        authorize: (given) =>
          letIn(signInWithCode(caller.token, given?.code ?? "", caller.address)),
      }),
      CredentialsProvider({
        id: "demo",
        credentials: { person: {} },
        authorize: (given) => letIn(signInAtDemo(given?.person ?? "")),
      }),
      // next-auth wants one that has no credentials before it keeps sessions in a database.
      {
        id: "none",
        name: "none",
        type: "oauth",
        clientId: "",
        clientSecret: "",
        profile: ({ sub }: { sub: string }) => ({ id: sub }),
      },
    ],
    session: { strategy: "database", maxAge: longestSession },
    adapter: { deleteSession: endSession },
    callbacks: {
      // With credentials next-auth makes a token where the database should have a session: it is the row's.
      jwt: async ({ user }) => ({ session: await begin(user.id) }),
      redirect: ({ url }) => url,
    },
    jwt: {
      encode: ({ token }) => {
        if (typeof token?.session !== "string") throw new Error("Signed in without a session.");
        return token.session;
      },
      decode: () => null,
    },
    useSecureCookies: false,
    cookies: {
      sessionToken: {
        name: cookieName(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure },
      },
    },
    logger: {
      error: (code) => log().error({ code }, "next-auth failed"),
      warn: () => {},
      debug: () => {},
    },
  };
}

// It signs nothing but the token below, which lives for one call.
const secret = randomBytes(32).toString("hex");

/** One call of next-auth, with the double-submit token that it asks of forms of its own. */
async function ask(
  nextauth: string[],
  form: Record<string, string>,
  cookies: Record<string, string>,
  options: AuthOptions,
): Promise<string[]> {
  const csrfToken = randomBytes(32).toString("hex");
  const csrfHash = createHash("sha256").update(`${csrfToken}${secret}`).digest("hex");
  const request = {
    method: "POST",
    headers: {},
    query: { nextauth },
    body: { ...form, csrfToken, callbackUrl: "/desk" },
    cookies: { ...cookies, "next-auth.csrf-token": `${csrfToken}|${csrfHash}` },
  };
  const answer = new Answer();
  // The two halves of these types that next-auth reads are the halves given here.
  await NextAuth(
    request as unknown as NextApiRequest,
    answer as unknown as NextApiResponse,
    options,
  );
  if (answer.code >= 500) throw new Error("next-auth could not answer.");
  return answer.cookies.filter((cookie) => cookie.startsWith(cookieName()));
}

/** What next-auth writes its answer to. */
class Answer {
  code = 200;
  cookies: string[] = [];
  status(code: number) {
    this.code = code;
    return this;
  }
  getHeader(name: string) {
    return name === "Set-Cookie" ? this.cookies : undefined;
  }
  setHeader(name: string, value: string | string[]) {
    if (name === "Set-Cookie") this.cookies = [value].flat();
    return this;
  }
  json() {}
  send() {}
  end() {}
}
