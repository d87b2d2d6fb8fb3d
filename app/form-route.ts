import type { z } from "zod";
import { answering, isForeign } from "@/app/door";
import { closed, problem } from "@/app/problem";
import { readBody } from "@/app/read-body";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import { isStorableThroughout } from "@/newsroom/storable";

/** What a form leads to: a path of this site, and the cookies to take along. */
export type Onward = { to: string; cookies?: readonly string[] };

/**
 * A route that a plain form posts to, before anybody is signed in. A page with scripts asks for JSON
 * and is told the same: where to go, or the problem. Without, a refusal leads back to the form.
 */
export async function formRoute<Fields extends z.ZodType>(
  request: Request,
  fields: Fields,
  act: (input: z.infer<Fields>) => Promise<Onward | Refusal>,
  backTo: (refusal: Refusal, input: z.infer<Fields>) => string,
): Promise<Response> {
  return answering(request, async () => {
    if (isForeign(request)) return problem(refuse("foreign-origin"));
    if (
      !/^application\/x-www-form-urlencoded\s*(;|$)/i.test(
        request.headers.get("content-type") ?? "",
      )
    )
      return problem(refuse("not-well-formed", ["Send it as a form."]), 415);
    const body = await readBody(request, 16_000);
    if (isRefusal(body)) return problem(body);
    const given = Object.fromEntries(new URLSearchParams(body.text));
    const input = fields.safeParse(given);
    if (!input.success || !isStorableThroughout(given)) return problem(refuse("not-well-formed"));
    const outcome = await act(input.data);
    const wantsJson = request.headers.get("accept")?.includes("application/json") ?? false;
    if (isRefusal(outcome))
      return wantsJson ? problem(outcome) : seeOther(backTo(outcome, input.data), []);
    return wantsJson
      ? withCookies(Response.json({ to: outcome.to }, { headers: closed }), outcome.cookies ?? [])
      : seeOther(outcome.to, outcome.cookies ?? []);
  });
}

export function seeOther(to: string, cookies: readonly string[]): Response {
  return withCookies(
    new Response(null, {
      status: 303,
      headers: { ...closed, "content-type": "text/plain", location: to },
    }),
    cookies,
  );
}

function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
}
