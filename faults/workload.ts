import { chanceOf } from "@/faults/chance";
import { openDesk, readMade } from "@/faults/desk";
import { openEditions } from "@/faults/editions";
import { openHistory } from "@/faults/history";
import type { Newsroom } from "@/faults/newsroom";
import { untilAnswered } from "@/faults/patience";
import { signIn } from "@/faults/people";
import { openReader } from "@/faults/reader";
import type { Probe } from "@/faults/ready";
import { openRoom } from "@/faults/room";
import { openTeam } from "@/faults/team";
import { openWriter } from "@/faults/writer";

/** A newsroom at work: people who write together, teams that publish, and readers. */
export type Workload = Awaited<ReturnType<typeof openWorkload>>;

export type WorkloadPlace = {
  newsroom: Newsroom;
  seed: number;
  histories: string;
  rooms: number;
  teams: number;
  readers: number;
  /** People and stories of one run of several are told apart by their numbers. */
  numbersFrom?: number;
  /** Where each writer's socket goes; the public port if nobody says otherwise. */
  socketUrl?: (writer: number) => string;
  /** The address that a client asks, where there are several fronts. */
  urlOf?: (client: number) => string;
};

export async function openWorkload(place: WorkloadPlace) {
  const { newsroom, seed, histories } = place;
  const origin = newsroom.url;
  const urlOf = place.urlOf ?? (() => origin);
  const socketUrl = place.socketUrl ?? (() => `${origin.replace("http", "ws")}/collab`);
  const cookies = {
    reporter: await signIn(origin, "reporter"),
    second: await signIn(origin, "reporter2"),
    editor: await signIn(origin, "editor"),
    reviewer: await signIn(origin, "editor2"),
    chief: await signIn(origin, "chief"),
  };
  const editions = openEditions();
  const base = place.numbersFrom ?? 0;
  const numbered = (count: number) => Array.from({ length: count }, (_, at) => base + at + 1);
  let writers = base;

  const writerOf = (cookie: string) => {
    writers += 1;
    const number = writers;
    const desk = openDesk(origin, cookie);
    return openWriter({
      number,
      origin,
      cookie,
      socketUrl: socketUrl(number - base),
      history: openHistory(histories, `writer-${number}`),
      chance: chanceOf(seed, `writer ${number}`),
      epochOf: (story) => untilAnswered(async () => (await desk.view(story))?.epoch ?? null),
    });
  };
  const readerOf = (name: string, number: number) =>
    openReader({
      url: urlOf(number),
      editions,
      history: openHistory(histories, name),
      chance: chanceOf(seed, name),
    });

  const rooms = numbered(place.rooms).map((number) =>
    openRoom({
      number,
      reporter: openDesk(urlOf(number), cookies.reporter, origin),
      writers: [writerOf(cookies.reporter), writerOf(cookies.editor), writerOf(cookies.chief)],
      history: openHistory(histories, `room-${number}`),
      chance: chanceOf(seed, `room ${number}`),
      words: 30,
      pause: 160,
    }),
  );
  const teams = numbered(place.teams).map((number) => {
    const isOdd = number % 2 === 1;
    const own = isOdd ? cookies.reporter : cookies.second;
    return openTeam({
      number,
      writer: writerOf(own),
      reporter: openDesk(urlOf(number), own, origin),
      editor: openDesk(urlOf(number + 1), isOdd ? cookies.reviewer : cookies.chief, origin),
      reader: readerOf(`team-${number}-reads`, number),
      history: openHistory(histories, `team-${number}`),
      chance: chanceOf(seed, `team ${number}`),
      editions,
    });
  });
  const readers = numbered(place.readers).map((number) => readerOf(`reader-${number}`, number));

  const people = [...rooms, ...teams];
  const underWay: Promise<void>[] = [];
  return {
    editions,
    probe: async (url: string): Promise<Probe> => {
      const desk = openDesk(url, cookies.reporter, origin);
      const answer = await desk.ask("POST", "/api/stories", {});
      return { url, origin, desk, story: readMade(answer?.body) };
    },
    begin: () => {
      underWay.push(...people.map((one) => one.workOn()));
      underWay.push(...readers.map((one) => one.readOn(120)));
    },
    /** Everybody ends the story they are at, and the readers go home last. */
    settle: async () => {
      for (const one of people) one.stop();
      await Promise.all(underWay.slice(0, people.length));
      for (const one of readers) one.stop();
      await Promise.all(underWay);
    },
    troubles: () => people.flatMap((one) => one.troubles),
  };
}
