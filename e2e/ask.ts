import http from "node:http";

export type Asked = {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
};
export type Answered = { status: number; headers: http.IncomingHttpHeaders; body: string };

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** Asks a port of this machine exactly so; what streams is read for a moment only. */
export function ask(
  port: string,
  { path, method = "GET", headers, body }: Asked,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: "127.0.0.1", port, path, method, headers: headers ?? {}, agent },
      (response) => {
        const parts: Buffer[] = [];
        const settle = () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          });
        response.on("data", (part: Buffer) => {
          parts.push(part);
          if (!/^text\/event-stream/.test(response.headers["content-type"] ?? "")) return;
          settle();
          request.destroy();
        });
        response.on("end", settle);
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}
