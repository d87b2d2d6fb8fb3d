import { z } from "zod";
import { callerOf } from "@/app/caller";
import { formRoute } from "@/app/form-route";
import { signInWith } from "@/app/next-auth";
import { problem } from "@/app/problem";
import { env } from "@/env";
import { demoPeople } from "@/newsroom/demo-people";
import { isRefusal, refuse } from "@/newsroom/refusals";
import { wayBack } from "@/newsroom/way-back";

const fields = z.strictObject({ person: z.enum(demoPeople), next: z.string().optional() });

/** One click in a demo; anywhere else there is no such address. */
export async function POST(request: Request): Promise<Response> {
  if (!env().isDemo) return problem(refuse("no-such-thing"));
  return formRoute(
    request,
    fields,
    async ({ person, next }) => {
      const entered = await signInWith("demo", { person }, callerOf(request));
      return isRefusal(entered) ? entered : { to: wayBack(next), cookies: entered.cookies };
    },
    ({ refused }, { next }) => `/signin?${new URLSearchParams({ refused, next: wayBack(next) })}`,
  );
}
