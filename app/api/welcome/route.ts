import { z } from "zod";
import { formRoute } from "@/app/form-route";
import { settleWelcome } from "@/db/one-time-links";
import { isRefusal } from "@/newsroom/refusals";
import { isSessionToken } from "@/newsroom/session-cookie";

const fields = z.strictObject({
  token: z.string().refine(isSessionToken),
  name: z.string().max(120).default(""),
  email: z.string().max(320).default(""),
  password: z.string().max(1_000),
});

export function POST(request: Request): Promise<Response> {
  return formRoute(
    request,
    fields,
    async ({ token, ...introduction }) => {
      const settled = await settleWelcome(token, introduction);
      return isRefusal(settled) ? settled : { to: "/signin?welcome=1" };
    },
    ({ refused }, { token }) => `/welcome/${token}?${new URLSearchParams({ refused })}`,
  );
}
