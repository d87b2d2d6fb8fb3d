import http from "node:http";
import { env } from "@/env";
import { encodeAddress } from "@/press/address";

export type WebAnswer = {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
};

/** Asks `web` for a public address as a stranger would: no cookie, no framework header. */
export function askWeb(address: string, query = ""): Promise<WebAnswer> {
  const { webPort, siteUrl } = env();
  if (!webPort) throw new Error("STET_WEB_PORT is not set: the press has no web to ask.");
  const site = new URL(siteUrl);
  return new Promise((resolve, reject) => {
    const request = http.get(
      {
        host: "127.0.0.1",
        port: webPort,
        path: encodeAddress(address) + query,
        agent,
        signal: AbortSignal.timeout(patience),
        headers: {
          host: site.host,
          "user-agent": "Stet press",
          accept: "*/*",
          "accept-encoding": "identity",
          "x-forwarded-host": site.host,
          "x-forwarded-proto": site.protocol.slice(0, -1),
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        let size = 0;
        response.on("data", (part: Buffer) => {
          size += part.length;
          if (size > largest) request.destroy(new Error(`${address} is larger than a page may be`));
          else parts.push(part);
        });
        response.on("error", reject);
        response.on("end", () =>
          response.complete
            ? resolve({
                status: response.statusCode ?? 0,
                headers: response.headers,
                body: Buffer.concat(parts),
              })
            : reject(new Error(`${address} broke off`)),
        );
      },
    );
    request.on("error", reject);
  });
}

const patience = 10_000;
const largest = 32 * 1024 * 1024;
const agent = new http.Agent({ keepAlive: true, maxSockets: 16, scheduling: "lifo" });
