import { z } from "zod";
import { callerOf } from "@/app/caller";
import { formRoute } from "@/app/form-route";
import { signInWith } from "@/app/next-auth";
import { isRefusal } from "@/newsroom/refusals";
import { wayBack } from "@/newsroom/way-back";

const fields = z.strictObject({
  code: z.string().max(40),
  with: z.enum(["app", "recovery"]).default("app"),
  next: z.string().optional(),
});

export function POST(request: Request): Promise<Response> {
  return formRoute(
    request,
    fields,
    async ({ code, next }) => {
      const entered = await signInWith("code", { code }, callerOf(request));
      return isRefusal(entered) ? entered : { to: wayBack(next), cookies: entered.cookies };
    },
    ({ refused }, { next, with: way }) =>
      refused === "code-late"
        ? `/signin?${new URLSearchParams({ refused, next: wayBack(next) })}`
        : `/signin/code?${new URLSearchParams({ refused, with: way, next: wayBack(next) })}`,
  );
}
