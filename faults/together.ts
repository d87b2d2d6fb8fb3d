import { setTimeout as wait } from "node:timers/promises";
import * as Y from "yjs";
import { copyFromDocument } from "@/article/shared-document";
import { closePools, pointAt } from "@/db/connect";
import { loadDocument } from "@/db/documents";
import { chanceOf } from "@/faults/chance";
import { openDesk, readMade } from "@/faults/desk";
import type { Finding } from "@/faults/findings";
import { bad, calm, openLine } from "@/faults/line";
import type { PartPlace } from "@/faults/parts";
import { until, untilAnswered } from "@/faults/patience";
import { signIn } from "@/faults/people";
import { editAtRandom } from "@/faults/random-edit";
import type { Outcome } from "@/faults/run";
import { openSharedStory } from "@/faults/shared-story";
import { canonical } from "@/newsroom/hash";

const people = ["reporter", "editor", "chief", "editor2", "reporter"] as const;

/** Five people edit all fields of one story at random over bad lines; in the end all must have the same. */
export async function together({ newsroom, seed, edits }: PartPlace): Promise<Outcome> {
  const began = Date.now();
  const cookies = await Promise.all(people.map((person) => signIn(newsroom.url, person)));
  const reporter = openDesk(newsroom.url, cookies[0] ?? "");
  const story = readMade((await reporter.ask("POST", "/api/stories", {}))?.body);
  await reporter.ask("PATCH", `/api/stories/${story}/details`, { revision: 1, section: "world" });
  const ends: string[] = [];
  const lines = await Promise.all(
    people.map((_, at) => openLine(newsroom.port, chanceOf(seed, `line ${at}`), bad)),
  );
  const clients = cookies.map((cookie, at) =>
    openSharedStory({
      url: lines[at]?.url ?? "",
      origin: newsroom.url,
      cookie,
      story,
      epoch: 1,
      kept: null,
      saved: () => {},
      ended: (why) => ends.push(`screen ${at + 1}: ${why}`),
    }),
  );
  await until(() => clients.every((client) => client.isSynced()), 60_000);
  await Promise.all(
    clients.map(async (client, at) => {
      const chance = chanceOf(seed, `edits ${at}`);
      for (let count = 0; count < edits / clients.length; count++) {
        editAtRandom(client.doc, chance);
        await wait(chance.below(8));
      }
    }),
  );
  const stopped = Date.now();
  for (const line of lines) {
    line.disturb(calm);
    line.cutAll();
  }
  const text = (doc: Y.Doc) => canonical(JSON.parse(JSON.stringify(copyFromDocument(doc))));
  const isSame = () => new Set(clients.map(({ doc }) => text(doc))).size === 1;
  await until(
    () => clients.every((one) => one.isOver() || (one.isLinked() && one.isSaved())),
    60_000,
  );
  await until(isSame, 30_000);
  const took = Date.now() - stopped;

  const screens = clients.map(({ doc }) => text(doc));
  const findings: Finding[] = screens.flatMap((screen, at) =>
    screen === screens[0]
      ? []
      : [{ sort: "diverged" as const, at: stopped, what: `screen ${at + 1} of ${story}` }],
  );
  const say = (what: string) =>
    findings.push({ sort: "diverged", at: stopped, what: `${what} of ${story}` });
  pointAt(newsroom.databases());
  const stored = await loadDocument(story);
  await closePools();
  const doc = new Y.Doc();
  if (stored) Y.applyUpdate(doc, stored.state);
  if (text(doc) !== screens[0]) say("the document in the database");
  const view = await untilAnswered(() => reporter.copy(story));
  if (canonical(view) !== screens[0]) say("the copy in the database");
  if (doc.store.pendingStructs || doc.store.pendingDs)
    say("changes that fit nowhere, in the document");
  for (const client of clients) client.leave();
  for (const line of lines) line.close();
  const sum = (name: keyof (typeof lines)[number]["counts"]) =>
    lines.reduce((total, { counts }) => total + counts[name], 0);
  return {
    part: "together",
    done: [],
    entries: [],
    findings,
    gone: [],
    troubles: ends,
    tables: [
      {
        title: "Five people edit one story at random over bad lines",
        columns: [
          "edits",
          "seconds",
          "messages",
          "cuts",
          "delayed",
          "reordered",
          "doubled",
          "characters",
          "equal after s",
          "different",
        ],
        rows: [
          [
            edits,
            (stopped - began) / 1000,
            sum("messages"),
            sum("cuts"),
            sum("delayed"),
            sum("reordered"),
            sum("doubled"),
            screens[0]?.length ?? 0,
            took / 1000,
            findings.length,
          ],
        ],
      },
    ],
  };
}
