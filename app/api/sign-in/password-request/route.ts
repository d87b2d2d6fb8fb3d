import { z } from "zod";
import { callerOf } from "@/app/caller";
import { formRoute } from "@/app/form-route";
import { askForPassword } from "@/db/password-requests";
import { isRefusal } from "@/newsroom/refusals";

const fields = z.strictObject({ email: z.string().max(320) });

export function POST(request: Request): Promise<Response> {
  return formRoute(
    request,
    fields,
    async ({ email }) => {
      const asked = await askForPassword(email, callerOf(request).address);
      return isRefusal(asked) ? asked : { to: "/signin/password?asked=1" };
    },
    ({ refused }) => `/signin/password?${new URLSearchParams({ refused })}`,
  );
}
