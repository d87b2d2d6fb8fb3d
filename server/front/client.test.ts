import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Client } from "@/server/front/client";

/** A server that answers with what it found out about its client. */
async function serverTrusting(proxies: string) {
  vi.resetModules();
  vi.stubEnv("TRUSTED_PROXIES", proxies);
  const { clientOf } = await import("@/server/front/client");
  const server = http.createServer((request, response) => {
    response.end(JSON.stringify(clientOf(request)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

async function seenBy(server: http.Server, headers: Record<string, string>): Promise<Client> {
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}/`, { headers })).json() as Promise<Client>;
}

describe("behind no proxy that we trust", () => {
  let server: http.Server;
  beforeAll(async () => {
    server = await serverTrusting("");
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test("a client is who connects, whatever it says", async () => {
    const client = await seenBy(server, {
      "x-forwarded-for": "1.2.3.4",
      "x-forwarded-proto": "https",
      "x-request-id": "chosen-by-the-client",
    });
    expect(client).toMatchObject({ address: "127.0.0.1", isSecure: false });
    expect(client.requestId).not.toBe("chosen-by-the-client");
  });
});

describe("behind proxies that we trust", () => {
  let server: http.Server;
  beforeAll(async () => {
    server = await serverTrusting("127.0.0.1, 10.0.0.0/8");
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test.each([
    ["1.2.3.4", "1.2.3.4"],
    ["1.2.3.4, 10.1.2.3", "1.2.3.4"],
    ["6.6.6.6, 1.2.3.4, 10.1.2.3", "1.2.3.4"],
    ["::ffff:1.2.3.4", "1.2.3.4"],
    ["2001:db8::1", "2001:db8::1"],
    ["10.9.9.9", "10.9.9.9"],
    ["", "127.0.0.1"],
    ["nonsense, 1.2.3.4", "1.2.3.4"],
  ])("forwarded for %j is %s", async (forwarded, address) => {
    expect((await seenBy(server, { "x-forwarded-for": forwarded })).address).toBe(address);
  });

  test("their word counts for the scheme and the request's id", async () => {
    const client = await seenBy(server, {
      "x-forwarded-proto": "https",
      "x-request-id": "6f1c2a7e-from-the-proxy",
    });
    expect(client).toMatchObject({ isSecure: true, requestId: "6f1c2a7e-from-the-proxy" });
  });

  test("an id that is not one is not passed on", async () => {
    const client = await seenBy(server, { "x-request-id": 'x" onload="' });
    expect(client.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });
});
