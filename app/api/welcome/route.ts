import { z } from "zod";
import { addressIn } from "@/app/caller";
import { formRoute } from "@/app/form-route";
import { settleWelcome } from "@/db/one-time-links";
import { takeTurnFrom } from "@/db/turns";
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
      const taken = await takeTurnFrom(addressIn(request.headers), "wayIn");
      if (isRefusal(taken)) return taken;
      const settled = await settleWelcome(token, introduction);
      return isRefusal(settled) ? settled : { to: "/signin?welcome=1" };
    },
    ({ refused }, { token }) => `/welcome/${token}?${new URLSearchParams({ refused })}`,
  );
}
