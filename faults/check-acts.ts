import { deskPool } from "@/db/connect";
import type { Finding } from "@/faults/findings";
import type { Entry } from "@/faults/history";

/** Every move that was answered with "done" is on record once, and no refused one is. */
export async function checkMoves(entries: readonly Entry[]): Promise<Finding[]> {
  const { rows } = await deskPool().query<{ note: string; act: string; story: string }>(
    `select note, act, story_id as story from story_event where note ~ '^t\\d+m\\d+ try'`,
  );
  const found = new Map(rows.map((row) => [row.note, row]));
  const onRecord = new Map<string, number>();
  for (const { note } of rows) onRecord.set(actOf(note), (onRecord.get(actOf(note)) ?? 0) + 1);
  return [
    ...entries.flatMap((entry): Finding[] => {
      if (entry.did === "moved") {
        const event = found.get(entry.token);
        const isThere = event?.act === entry.move && event.story === entry.story;
        return isThere
          ? []
          : [
              {
                sort: "lost",
                at: entry.at,
                what: `${entry.move} ${entry.token} of ${entry.story}`,
              },
            ];
      }
      if (entry.did === "denied" && found.has(entry.token) && entry.saidUnchanged)
        return [
          {
            sort: "untrue",
            at: entry.at,
            what: `${entry.token} of ${entry.story} was done, and ${entry.status} said "nothing was changed"`,
          },
        ];
      return [];
    }),
    ...[...onRecord].flatMap(([act, count]): Finding[] =>
      count > 1 ? [{ sort: "doubled", at: 0, what: `${act} was made ${count} times` }] : [],
    ),
  ];
}

const actOf = (note: string) => note.split(" ")[0] ?? "";

/** Every change of details that was answered with "done" counts in its revision, and the last one stands. */
export async function checkDetails(entries: readonly Entry[]): Promise<Finding[]> {
  const changes = entries.flatMap((entry) => (entry.did === "detailed" ? [entry] : []));
  const stories = [...new Set(changes.map(({ story }) => story))];
  const { rows } = await deskPool().query<{
    id: string;
    revision: number;
    topics: { name: string }[];
  }>("select id, details_revision as revision, topics from story where id = any ($1::uuid[])", [
    stories,
  ]);
  return stories.flatMap((story): Finding[] => {
    const own = changes.filter((change) => change.story === story);
    const row = rows.find(({ id }) => id === story);
    const last = own.at(-1);
    if (!last) return [];
    const repeated = own.filter(
      ({ revision }, at) => own.findIndex((one) => one.revision === revision) !== at,
    );
    const isLost = !row || row.revision < last.revision || row.topics[0]?.name !== last.topic;
    return [
      ...repeated.map(
        ({ at, topic }): Finding => ({ sort: "doubled", at, what: `revision of ${topic}` }),
      ),
      ...(isLost
        ? [{ sort: "lost" as const, at: last.at, what: `${last.topic} of ${story}` }]
        : []),
    ];
  });
}
