import { type NextRequest, NextResponse } from "next/server";
import { closed, problem } from "@/app/problem";
import { quietHeaders } from "@/app/quiet-headers";
import { env } from "@/env";
import { isOwnOrigin, ownOrigins } from "@/newsroom/own-origins";
import { refuse } from "@/newsroom/refusals";
import { sessionCookieName } from "@/newsroom/session-cookie";

/**
 * Gives the workspace's pages their headers. It guards nothing: every page and every route asks the
 * database who is there, and would do so without it.
 */
export function proxy(request: NextRequest): NextResponse | Response {
  const { pathname, search } = request.nextUrl;
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isRead && !isOwnOrigin(request.headers.get("origin"), env()))
    return problem(refuse("foreign-origin"));
  if (pathname.startsWith("/api/")) return withHeaders(NextResponse.next(), closed);

  const hasCookie = request.cookies.has(sessionCookieName(env().siteUrl));
  if (isRead && !hasCookie && pathname.startsWith("/desk")) {
    const to = new URL("/signin", request.nextUrl);
    if (pathname !== "/desk") to.searchParams.set("next", pathname + search);
    // The framework wants a whole address here, and sends it without the host.
    return withHeaders(NextResponse.redirect(to), { ...closed, "content-type": "text/plain" });
  }

  const policy = policyOf(pathname, btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  // The framework reads its nonce from the policy of the request.
  headers.set("content-security-policy", policy);
  headers.set("x-stet-path", pathname + search);
  const answer = withHeaders(NextResponse.next({ request: { headers } }), quietHeaders);
  answer.headers.set("content-security-policy", policy);
  answer.headers.set("x-frame-options", isPreview(pathname) ? "SAMEORIGIN" : "DENY");
  return answer;
}

export const config = {
  matcher: ["/desk/:path*", "/signin/:path*", "/welcome/:path*", "/api/:path*"],
};

function policyOf(pathname: string, nonce: string): string {
  const sockets = ownOrigins(env()).map((origin) => origin.replace(/^http/, "ws"));
  // React's development build evaluates strings to show where a fault came from.
  const evaluates = env().isDevelopment ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${evaluates}`,
    // The editor sets positions and widths as style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${sockets.join(" ")}`,
    "frame-src 'self'",
    `frame-ancestors ${isPreview(pathname) ? "'self'" : "'none'"}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(env().siteUrl.startsWith("https:") ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** The reader's own page inside the editor, at phone and desktop width. */
function isPreview(pathname: string): boolean {
  return /\/preview(\/|$)/.test(pathname);
}

function withHeaders(answer: NextResponse, headers: Record<string, string>): NextResponse {
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
}
