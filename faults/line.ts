import net from "node:net";
import type { Chance } from "@/faults/chance";
import { openFrames } from "@/faults/frames";

/** How a line misbehaves: shares of messages, and seconds between two cuts. */
export type Disturbance = {
  delayed: number;
  longestDelay: number;
  reordered: number;
  doubled: number;
  cutEvery: number;
};

export const calm: Disturbance = {
  delayed: 0,
  longestDelay: 0,
  reordered: 0,
  doubled: 0,
  cutEvery: 0,
};

export const bad: Disturbance = {
  delayed: 0.2,
  longestDelay: 300,
  reordered: 0.05,
  doubled: 0.05,
  cutEvery: 6,
};

/** A bad line between a client and the front: it knows where a message ends, and what to do to it. */
export type Line = Awaited<ReturnType<typeof openLine>>;

export async function openLine(port: number, chance: Chance, disturbance: Disturbance) {
  const counts = { messages: 0, delayed: 0, reordered: 0, doubled: 0, cuts: 0 };
  const open = new Set<net.Socket>();
  let now = disturbance;

  const server = net.createServer((client) => {
    const front = net.connect({ host: "127.0.0.1", port });
    for (const socket of [client, front]) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => cut(client, front));
      socket.on("close", () => {
        open.delete(socket);
        cut(client, front);
      });
    }
    pass(client, front);
    pass(front, client);
    scheduleCut(client, front);
  });

  function scheduleCut(client: net.Socket, front: net.Socket) {
    if (now.cutEvery === 0) return;
    const timer = setTimeout(
      () => {
        counts.cuts += 1;
        cut(client, front);
      },
      chance.between(0.3, 1.7) * now.cutEvery * 1_000,
    );
    client.once("close", () => clearTimeout(timer));
  }

  /** The handshake goes through as it is; after it, message by message. */
  function pass(from: net.Socket, to: net.Socket) {
    const frames = openFrames();
    let head: Buffer | null = Buffer.alloc(0);
    let held: Buffer | null = null;
    let due = Date.now();
    const write = (bytes: Buffer) => to.writable && to.write(bytes);
    const later = (bytes: Buffer, delay: number) => {
      // A delayed line stays in order: what comes after waits, too.
      due = Math.max(due, Date.now() + delay);
      if (due <= Date.now()) write(bytes);
      else setTimeout(() => write(bytes), due - Date.now());
    };
    const message = (bytes: Buffer) => {
      counts.messages += 1;
      const delay = chance.happens(now.delayed) ? chance.between(0, now.longestDelay) : 0;
      if (delay > 0) counts.delayed += 1;
      later(bytes, delay);
      if (!chance.happens(now.doubled)) return;
      counts.doubled += 1;
      later(bytes, 0);
    };
    from.on("data", (part: Buffer) => {
      if (head) {
        head = Buffer.concat([head, part]);
        const end = head.indexOf("\r\n\r\n");
        if (end < 0) return;
        write(head.subarray(0, end + 4));
        part = head.subarray(end + 4);
        head = null;
      }
      for (const { bytes, isControl } of frames(part)) {
        if (isControl) later(bytes, 0);
        else if (held) {
          message(bytes);
          message(held);
          held = null;
        } else if (chance.happens(now.reordered)) {
          counts.reordered += 1;
          held = bytes;
          // Nothing may come after it for a while; then it goes alone.
          setTimeout(() => {
            if (held === bytes) message(bytes);
            if (held === bytes) held = null;
          }, 400);
        } else message(bytes);
      }
    });
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The line has no port.");
  return {
    url: `ws://127.0.0.1:${address.port}/collab`,
    counts,
    disturb: (next: Disturbance) => {
      now = next;
    },
    cutAll: () => {
      counts.cuts += open.size / 2;
      for (const socket of open) socket.destroy();
    },
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

function cut(client: net.Socket, front: net.Socket) {
  client.destroy();
  front.destroy();
}
