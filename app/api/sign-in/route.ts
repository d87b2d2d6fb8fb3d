import { z } from "zod";
import { callerOf } from "@/app/caller";
import { formRoute } from "@/app/form-route";
import { signInWith } from "@/app/next-auth";
import { isRefusal } from "@/newsroom/refusals";
import { wayBack } from "@/newsroom/way-back";

const fields = z.strictObject({
  email: z.string().max(320),
  password: z.string().max(1_000),
  next: z.string().optional(),
});

export function POST(request: Request): Promise<Response> {
  return formRoute(
    request,
    fields,
    async ({ email, password, next }) => {
      const entered = await signInWith("password", { email, password }, callerOf(request));
      if (isRefusal(entered)) return entered;
      const { cookies, awaitsCode } = entered;
      const way = wayBack(next);
      return {
        to: awaitsCode ? `/signin/code?${new URLSearchParams({ next: way })}` : way,
        cookies,
      };
    },
    ({ refused }, { next }) => `/signin?${new URLSearchParams({ refused, next: wayBack(next) })}`,
  );
}
