import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { BlockList, isIP, isIPv6 } from "node:net";
import { env } from "@/env";

/** Who asks, as far as we can know it: what came from outside counts only from a trusted proxy. */
export type Client = { address: string; isSecure: boolean; requestId: string };

export function clientOf(request: IncomingMessage): Client {
  const peer = plainAddress(request.socket.remoteAddress ?? "");
  if (!isTrusted(peer)) {
    return { address: peer, isSecure: isSecureByDefault(), requestId: randomUUID() };
  }
  const { headers } = request;
  const proto = headers["x-forwarded-proto"];
  const id = headers["x-request-id"];
  return {
    address: farthestTrusted(peer, headers["x-forwarded-for"]),
    isSecure: proto === undefined ? isSecureByDefault() : proto === "https",
    requestId: typeof id === "string" && /^[\w-]{8,64}$/.test(id) ? id : randomUUID(),
  };
}

/** From the right, each hop is believed for as long as the one that reports it is trusted. */
function farthestTrusted(peer: string, forwardedFor: string | string[] | undefined): string {
  const hops = String(forwardedFor ?? "")
    .split(",")
    .map((hop) => plainAddress(hop.trim()))
    .filter((hop) => isIP(hop) > 0);
  let address = peer;
  for (const hop of hops.reverse()) {
    address = hop;
    if (!isTrusted(hop)) break;
  }
  return address;
}

function isSecureByDefault() {
  return env().siteUrl.startsWith("https:");
}

function isTrusted(address: string): boolean {
  // A client that has gone already has no address.
  if (isIP(address) === 0) return false;
  trusted ??= trustedProxies(env().trustedProxies);
  return trusted.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

let trusted: BlockList | undefined;

function trustedProxies(list: readonly string[]): BlockList {
  const proxies = new BlockList();
  for (const entry of list) {
    const [address = "", bits] = entry.split("/");
    const family = isIPv6(address) ? "ipv6" : "ipv4";
    if (bits === undefined) proxies.addAddress(address, family);
    else proxies.addSubnet(address, Number(bits), family);
  }
  return proxies;
}

function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
