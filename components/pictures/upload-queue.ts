import type { Refusal } from "@/newsroom/refusals";
import { type UploadFailure, whyNotSent, whyNotTaken } from "./upload-words";

/** How many files are on their way at once. */
export const atOnce = 3;

/** Where a file is on its way into the library. */
export type UploadStage =
  /** Waits for its turn. */
  | { at: "waiting" }
  /** `isHeld`: the newsroom does not answer just now; the file goes on from where it was by itself. */
  | { at: "sending"; sent: number; isHeld: boolean }
  /** The bytes are there; the newsroom takes it in. */
  | { at: "arriving" }
  | { at: "looked-at"; id: string }
  /** `isKnown`: the same picture was in the library already. */
  | { at: "ready"; id: string; isKnown: boolean }
  | { at: "failed"; why: UploadFailure };

export type Upload = {
  key: string;
  name: string;
  size: number;
  /** The picture whose permission it shows. */
  evidenceOf: string | null;
  stage: UploadStage;
};
export type Uploads = readonly Upload[];

/** The uploads with one of them somewhere else; one that was taken out meanwhile stays out. */
export function moved(uploads: Uploads, key: string, stage: UploadStage): Uploads {
  return uploads.map((upload) => (upload.key === key ? { ...upload, stage } : upload));
}

/** The keys of those whose turn it is. */
export function nextToSend(uploads: Uploads, limit = atOnce): string[] {
  const busy = uploads.filter(({ stage }) => stage.at === "sending" || stage.at === "arriving");
  const waiting = uploads.filter(({ stage }) => stage.at === "waiting");
  return waiting.slice(0, Math.max(0, limit - busy.length)).map(({ key }) => key);
}

/** Whether leaving the page would lose some of it. */
export function areUnderWay(uploads: Uploads): boolean {
  return uploads.some(({ stage }) => /^(waiting|sending|arriving)$/.test(stage.at));
}

/** How far a file is, from 0 to 1; null where nobody can say. */
export function shareSent({ size, stage }: Upload): number | null {
  if (stage.at === "waiting") return 0;
  if (stage.at === "sending") return size === 0 ? 0 : Math.min(1, stage.sent / size);
  return null;
}

export type Sending = {
  /** The last part of the upload's address, or why it did not come through. Never throws. */
  done: Promise<{ upload: string } | { why: UploadFailure }>;
  /** Stops, and lets what is there already be forgotten. */
  cancel: () => void;
};

/** How the queue gets files to the newsroom. `take` and `state` throw where nobody answers. */
export type UploadDoors = {
  send(
    file: File,
    hear: { sent: (bytes: number) => void; held: (isHeld: boolean) => void },
  ): Sending;
  /** Takes what has arrived into the library; asked twice it answers the same. */
  take(arrived: {
    upload: string;
    evidenceOf: string | null;
    fileName: string;
  }): Promise<{ id: string; isKnown: boolean } | Refusal>;
  state(
    id: string,
  ): Promise<{ state: "waiting" | "ready" | "refused"; fault: string | null } | Refusal>;
};

/** Files on their way into the library, several at a time; what becomes of each can be heard. */
export type UploadQueue = {
  uploads: () => Uploads;
  hear: (told: () => void) => () => void;
  /** Takes files on; the answer has their keys in the same order. */
  add: (files: readonly File[], evidenceOf?: string | null) => string[];
  /** Takes one out, stopping it where it is under way. */
  drop: (key: string) => void;
  retry: (key: string) => void;
  /** Asks at once after those that are being looked at: something was heard from the desk. */
  lookAgain: () => void;
};

let made = 0;
const takeTries = 5;

/** A queue over these doors. `pause` waits some milliseconds. */
export function uploadQueue(doors: UploadDoors, pause: Pause = pauses): UploadQueue {
  let uploads: Uploads = [];
  const files = new Map<string, File>();
  const sendings = new Map<string, Sending>();
  const arrived = new Map<string, string>();
  const hearers = new Set<() => void>();
  let hurry = () => {};
  let hurried = new Promise<void>((resolve) => {
    hurry = resolve;
  });

  const show = (next: Uploads) => {
    uploads = next;
    for (const told of hearers) told();
  };
  const find = (key: string) => uploads.find((upload) => upload.key === key);
  const move = (key: string, stage: UploadStage) => show(moved(uploads, key, stage));
  const fail = (key: string, why: UploadFailure) => move(key, { at: "failed", why });

  function go(): void {
    for (const key of nextToSend(uploads)) {
      move(key, { at: "sending", sent: 0, isHeld: false });
      void carry(key).then(go);
    }
  }

  async function carry(key: string): Promise<void> {
    const file = files.get(key);
    if (!file) return;
    const why = arrived.has(key) ? null : await whyNotSent(file);
    if (!find(key)) return;
    if (why) return fail(key, why);
    const upload = arrived.get(key) ?? (await send(key, file));
    if (upload === null || !find(key)) return;
    arrived.set(key, upload);
    move(key, { at: "arriving" });
    const evidenceOf = find(key)?.evidenceOf ?? null;
    const taken = await take(key, { upload, evidenceOf, fileName: file.name });
    if (!find(key)) return;
    if (taken === null) return fail(key, { kind: "no-answer" });
    if ("refused" in taken) {
      // What is not there any more is sent anew.
      if (taken.refused === "upload-gone") arrived.delete(key);
      return fail(key, { kind: "refused", refusal: taken });
    }
    move(key, { at: "looked-at", id: taken.id });
    void lookAt(key, taken.id, taken.isKnown);
  }

  /** Asked again for a while, since it may be asked twice; null if nobody answers. */
  async function take(key: string, file: Parameters<UploadDoors["take"]>[0]) {
    for (let tries = 0; tries < takeTries && find(key); tries++) {
      if (tries > 0) await pause(500 * 2 ** tries);
      const taken = await orNoAnswer(doors.take(file));
      if (taken) return taken;
    }
    return null;
  }

  async function send(key: string, file: File): Promise<string | null> {
    const sending = doors.send(file, {
      sent: (bytes) => moveOn(key, { sent: bytes }),
      held: (isHeld) => moveOn(key, { isHeld }),
    });
    sendings.set(key, sending);
    const sent = await sending.done;
    sendings.delete(key);
    if ("upload" in sent) return sent.upload;
    if (find(key)) fail(key, sent.why);
    return null;
  }

  function moveOn(key: string, on: { sent?: number; isHeld?: boolean }): void {
    const stage = find(key)?.stage;
    if (stage?.at === "sending") move(key, { ...stage, ...on });
  }

  /** A newsroom that does not answer now may answer later: the picture is there already. */
  async function lookAt(key: string, id: string, isKnown: boolean): Promise<void> {
    for (let look = 0; find(key); look++) {
      const seen = await orNoAnswer(doors.state(id));
      if (seen && "refused" in seen) return fail(key, { kind: "refused", refusal: seen });
      if (seen?.state === "refused") return fail(key, { kind: "fault", fault: seen.fault ?? "" });
      if (seen?.state === "ready") return move(key, { at: "ready", id, isKnown });
      await Promise.race([pause(Math.min(400 + 200 * look, 3_000)), hurried]);
    }
  }

  return {
    uploads: () => uploads,
    hear(told) {
      hearers.add(told);
      return () => void hearers.delete(told);
    },
    add(chosen, evidenceOf = null) {
      const added = chosen.map((file): Upload => {
        made += 1;
        const why = whyNotTaken(file);
        return {
          key: `upload-${made}`,
          name: file.name,
          size: file.size,
          evidenceOf,
          stage: why ? { at: "failed", why } : { at: "waiting" },
        };
      });
      added.forEach(({ key }, at) => {
        const file = chosen[at];
        if (file) files.set(key, file);
      });
      show([...uploads, ...added]);
      go();
      return added.map(({ key }) => key);
    },
    drop(key) {
      const sending = sendings.get(key);
      files.delete(key);
      arrived.delete(key);
      show(uploads.filter((upload) => upload.key !== key));
      sending?.cancel();
      go();
    },
    retry(key) {
      if (find(key)?.stage.at !== "failed") return;
      move(key, { at: "waiting" });
      go();
    },
    lookAgain() {
      hurry();
      hurried = new Promise((resolve) => {
        hurry = resolve;
      });
    },
  };
}

type Pause = (milliseconds: number) => Promise<void>;
const pauses: Pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function orNoAnswer<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch {
    return null;
  }
}
