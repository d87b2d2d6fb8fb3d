import type { Caller } from "@/app/next-auth";
import { env } from "@/env";
import { sessionTokenIn } from "@/newsroom/session-cookie";

/** The address that our own front saw (it says so last), the browser as it calls itself, and its session. */
export function callerOf(request: Request): Caller {
  const seen = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return {
    address: seen && /^[0-9a-fA-F.:]{3,45}$/.test(seen) ? seen : "unknown",
    device: request.headers.get("user-agent") ?? "",
    token: sessionTokenIn(request.headers.get("cookie"), env().siteUrl),
  };
}
