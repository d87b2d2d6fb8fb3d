import type { Caller } from "@/app/next-auth";
import { env } from "@/env";
import { sessionTokenIn } from "@/newsroom/session-cookie";

/** The address that our own front saw, the browser as it calls itself, and its session. */
export function callerOf(request: Request): Caller {
  return {
    address: addressIn(request.headers) || "unknown",
    device: request.headers.get("user-agent") ?? "",
    token: sessionTokenIn(request.headers.get("cookie"), env().siteUrl),
  };
}

/** The address that our own front saw: it says so last. Empty for what went around it. */
export function addressIn(headers: Pick<Headers, "get">): string {
  const seen = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return seen && /^[0-9a-fA-F.:]{3,45}$/.test(seen) ? seen : "";
}
