import type { ServerResponse } from "node:http";
import { barePolicy, noStore } from "@/press/policy";
import type { Exchange } from "@/server/front/exchange";

/** A refusal in words for programs, RFC 9457. */
export function refuse(
  { response, standing, client }: Exchange,
  status: number,
  title: string,
  detail: string,
  headers: Record<string, string> = {},
): number {
  return sendJson(
    response,
    status,
    { type: "about:blank", title, status, detail },
    {
      ...standing,
      ...headers,
      "content-type": "application/problem+json",
      "x-request-id": client.requestId,
    },
  );
}

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string>,
): number {
  if (response.headersSent) {
    response.destroy();
    return 0;
  }
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    "content-security-policy": barePolicy,
    "cache-control": noStore,
    "content-type": "application/json",
    ...headers,
    "content-length": body.length,
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
  return body.length;
}
