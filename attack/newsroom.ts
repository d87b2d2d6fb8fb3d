import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { personByEmail } from "@/bench/people";
import { pointAt } from "@/db/connect";
import { beginSession } from "@/db/sessions";
import { chromiumFlags, chromiumPath } from "@/e2e/chromium";
import { origin, running, startProduct } from "@/e2e/product";
import type { Entrance } from "@/e2e/raw-writer";
import type { DemoPerson } from "@/newsroom/demo-people";
import type { Person } from "@/newsroom/people";
import { sessionCookieName } from "@/newsroom/session-cookie";

/** A demo newsroom of the attack's own, and everybody's way into it. */
export type AttackedNewsroom = {
  origin: string;
  /** Everything that its processes have said. */
  output: () => string;
  person: (who: DemoPerson) => Promise<Person>;
  /** The cookie of a new session, and where to take it. */
  entranceOf: (who: DemoPerson) => Promise<Entrance>;
  browser: () => Promise<Browser>;
  /** A browser profile of somebody who is signed in; of a reader without `who`. */
  profile: (who: DemoPerson | null) => Promise<BrowserContext>;
  stop: () => Promise<void>;
};

/** Starts the product as anybody would, in a folder that goes away with it. */
export async function startAttacked(): Promise<AttackedNewsroom> {
  const shelf = mkdtempSync(path.join(os.tmpdir(), "stet-attack-"));
  // The database may run as another user, who must be able to pass through.
  chmodSync(shelf, 0o711);
  const dataDir = path.join(shelf, "data");
  const port = String(await freePort());
  const product = await startProduct({ DATA_DIR: dataDir, PORT: port });
  Object.assign(process.env, { E2E_DATA_DIR: dataDir, E2E_PORT: port, STET_DEMO: "1" });
  // Whatever ends the attack ends its newsroom.
  const stopAtOnce = () => product.child.kill("SIGTERM");
  process.once("exit", stopAtOnce);
  const { environment } = running();
  pointAt({
    owner: environment.MIGRATE_DATABASE_URL ?? "",
    desk: environment.DATABASE_URL ?? "",
    reader: environment.READER_DATABASE_URL ?? "",
  });
  const person = (who: DemoPerson) => personByEmail(`${who}@demo.local`);
  const cookieOf = async (who: DemoPerson) => beginSession((await person(who)).id, "attack");
  let browser: Promise<Browser> | null = null;
  const opened = () => {
    browser ??= chromium.launch({ executablePath: chromiumPath(), args: [...chromiumFlags] });
    return browser;
  };
  return {
    origin: origin(),
    output: product.output,
    person,
    entranceOf: async (who) => ({
      origin: origin(),
      cookie: `${sessionCookieName(origin())}=${await cookieOf(who)}`,
    }),
    browser: opened,
    profile: async (who) => {
      const context = await (await opened()).newContext({
        baseURL: origin(),
        viewport: { width: 1280, height: 800 },
      });
      if (who) {
        const value = await cookieOf(who);
        const name = sessionCookieName(origin());
        await context.addCookies([{ name, value, url: origin(), httpOnly: true }]);
      }
      return context;
    },
    stop: async () => {
      await (await browser)?.close();
      process.off("exit", stopAtOnce);
      await product.stop();
      rmSync(shelf, { recursive: true, force: true });
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(),
      );
    });
  });
}
