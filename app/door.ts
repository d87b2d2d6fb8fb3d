import type { z } from "zod";
import { addressIn } from "@/app/caller";
import { closed, fault, problem } from "@/app/problem";
import { readBody } from "@/app/read-body";
import { whoAsks, whoIsComingIn } from "@/app/session";
import { isStuck } from "@/db/stuck";
import { takeTurn } from "@/db/turns";
import { env } from "@/env";
import { log } from "@/log";
import { isOwnOrigin } from "@/newsroom/own-origins";
import type { SignedIn } from "@/newsroom/people";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import { isStorableThroughout } from "@/newsroom/storable";
import type { PersonsTurn } from "@/newsroom/turns";
import { duringRequest } from "@/request";

/** What a route takes: its body (of a GET: its query), what stands in its address, and how many bytes. */
export type Takes<Input extends z.ZodType, Place extends z.ZodType> = {
  takes: Input;
  place?: Place;
  limit?: number;
  /** Of which allowance a request is one; without it, a write is one of those to save. */
  turn?: PersonsTurn;
};

type Context = { params: Promise<Record<string, string | string[] | undefined>> };
type Answer = object | null | undefined;

/**
 * The one door of all JSON routes of the workspace: origin, session, size and shape are settled
 * here, in this order, before the handler is asked. A handler answers with a value (200), nothing
 * (204), null (404), a Refusal (problem details) or a Response of its own.
 */
export const door = doorFor(whoAsks);

/** The same door for what people do on their way in: it opens to who still lacks a second factor, too. */
export const entranceDoor = doorFor(whoIsComingIn);

function doorFor(whoIsThere: (request: Request) => Promise<SignedIn | null>) {
  return <Input extends z.ZodType, Place extends z.ZodType = z.ZodType<unknown>>(
    { takes, place, limit = 1_000_000, turn }: Takes<Input, Place>,
    handler: (
      person: SignedIn,
      input: z.infer<Input>,
      place: z.infer<Place>,
      request: Request,
    ) => Promise<Answer>,
  ): ((request: Request, context: Context) => Promise<Response>) => {
    return (request, context) =>
      answering(request, async () => {
        if (isForeign(request)) return problem(refuse("foreign-origin"));
        const person = await whoIsThere(request);
        if (!person) return problem(refuse("not-signed-in"));
        const kind = turn ?? (isRead(request) ? null : "save");
        const taken = kind ? await takeTurn(person, kind, addressIn(request.headers)) : {};
        if (isRefusal(taken)) return problem(taken);

        const at = place?.safeParse(await context.params);
        if (at && !at.success) return problem(refuse("no-such-thing"));

        const given = await inputOf(request, limit);
        if (given instanceof Response) return given;
        if (!isStorableThroughout(given.value))
          return problem(refuse("not-well-formed", ["It has a character that cannot be kept."]));
        const input = takes.safeParse(given.value);
        if (!input.success) return problem(refuse("not-well-formed", whatIsWrong(input.error)));

        return answerOf(await handler(person, input.data, at?.data as z.infer<Place>, request));
      });
  };
}

/** Runs a route so that logs and database know its request, and a fault tells nothing of the inside. */
export async function answering(
  request: Request,
  answer: () => Promise<Response>,
): Promise<Response> {
  const id = requestIdOf(request.headers);
  return duringRequest(id, async () => {
    try {
      return await answer();
    } catch (error) {
      const { pathname } = new URL(request.url);
      log().error({ request: id, method: request.method, pathname, err: error }, "a route failed");
      if (isStuck(error)) return problem(refuse("busy"));
      return fault(id, !isRead(request));
    }
  });
}

/** True for a write from another site, or from one that does not say. */
export function isForeign(request: Request): boolean {
  return !isRead(request) && !isOwnOrigin(request.headers.get("origin"), env());
}

function isRead(request: Request): boolean {
  return request.method === "GET" || request.method === "HEAD";
}

async function inputOf(request: Request, limit: number): Promise<{ value: unknown } | Response> {
  if (isRead(request)) return { value: Object.fromEntries(new URL(request.url).searchParams) };
  const body = await readBody(request, limit);
  if (isRefusal(body)) return problem(body);
  if (body.text === "") return { value: {} };
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? ""))
    return problem(refuse("not-well-formed", ["Send it as application/json."]), 415);
  const value = parse(body.text);
  if (value === undefined || isTooDeep(value))
    return problem(refuse("not-well-formed", ["It is not JSON, or nested too deep."]));
  return { value };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Nothing of ours is nested nearly as deep; schemas that recurse are spared what is. */
function isTooDeep(value: unknown, deepest = 100): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((part) => (part && typeof part === "object" ? Object.values(part) : []));
  }
  return false;
}

function whatIsWrong(error: z.ZodError): string[] {
  return error.issues
    .slice(0, 5)
    .map(({ path, message }) =>
      path.length > 0 ? `${path.join(".")}: ${message}.` : `${message}.`,
    );
}

function answerOf(answer: Answer | Refusal): Response {
  if (answer === undefined) return new Response(null, { status: 204, headers: closed });
  if (answer === null) return problem(refuse("no-such-thing"));
  if (answer instanceof Response) return answer;
  if (isRefusal(answer)) return problem(answer);
  return Response.json(answer, { headers: closed });
}

/** The id that the front gave the request, or a new one for a request that went around it. */
function requestIdOf(headers: Headers): string {
  const given = headers.get("x-request-id");
  return given && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}
