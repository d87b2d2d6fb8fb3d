import { answering, isForeign } from "@/app/door";
import { seeOther } from "@/app/form-route";
import { signOutWith } from "@/app/next-auth";
import { problem } from "@/app/problem";
import { env } from "@/env";
import { refuse } from "@/newsroom/refusals";
import { sessionTokenIn } from "@/newsroom/session-cookie";

export function POST(request: Request): Promise<Response> {
  return answering(request, async () => {
    if (isForeign(request)) return problem(refuse("foreign-origin"));
    const token = sessionTokenIn(request.headers.get("cookie"), env().siteUrl);
    const { cookies } = token ? await signOutWith(token) : { cookies: [] };
    return seeOther("/signin", cookies);
  });
}
