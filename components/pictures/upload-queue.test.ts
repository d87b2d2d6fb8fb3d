import { expect, test } from "vitest";
import {
  areUnderWay,
  moved,
  nextToSend,
  type Sending,
  shareSent,
  type Upload,
  type UploadDoors,
  type UploadStage,
  uploadQueue,
} from "./upload-queue";
import { mayTryAgain, uploadWords, whyNotSent, whyNotTaken } from "./upload-words";

function upload(key: string, stage: UploadStage): Upload {
  return { key, name: `${key}.jpg`, size: 100, evidenceOf: null, stage };
}

const waiting = { at: "waiting" } as const;
const sending = { at: "sending", sent: 50, isHeld: false } as const;

test("three are on their way at once, in the order in which they came", () => {
  const uploads = ["a", "b", "c", "d"].map((key) => upload(key, waiting));
  expect(nextToSend(uploads)).toEqual(["a", "b", "c"]);
  expect(nextToSend(moved(moved(uploads, "a", sending), "b", { at: "arriving" }))).toEqual(["c"]);
  expect(nextToSend([upload("a", { at: "looked-at", id: "1" }), upload("b", waiting)])).toEqual([
    "b",
  ]);
});

test("how far a file is, and whether leaving would lose it", () => {
  expect(shareSent(upload("a", sending))).toBe(0.5);
  expect(shareSent(upload("a", { at: "arriving" }))).toBeNull();
  expect(areUnderWay([upload("a", sending)])).toBe(true);
  expect(areUnderWay([upload("a", { at: "ready", id: "1", isKnown: false })])).toBe(false);
  expect(moved([upload("a", sending)], "gone", waiting)).toEqual([upload("a", sending)]);
});

type Hear = Parameters<UploadDoors["send"]>[1];
type Sent = Awaited<Sending["done"]>;

/** A newsroom that answers when the test says so. */
function newsroom() {
  const sendings: { file: File; hear: Hear; end: (sent: Sent) => void; isCancelled: boolean }[] =
    [];
  const taken: string[] = [];
  const answers = {
    take: [] as (Awaited<ReturnType<UploadDoors["take"]>> | "no-answer")[],
    state: [] as (Awaited<ReturnType<UploadDoors["state"]>> | "no-answer")[],
  };
  const next = <T>(from: (T | "no-answer")[], otherwise: T): T => {
    const answer = from.shift() ?? otherwise;
    if (answer === "no-answer") throw new Error("no answer");
    return answer;
  };
  const doors: UploadDoors = {
    send(file, hear) {
      let end: (sent: Sent) => void = () => {};
      const done = new Promise<Sent>((resolve) => {
        end = resolve;
      });
      const one = { file, hear, end, isCancelled: false };
      sendings.push(one);
      return {
        done,
        cancel: () => {
          one.isCancelled = true;
          end({ why: { kind: "no-answer" } });
        },
      };
    },
    async take({ upload, evidenceOf }) {
      taken.push(`${upload} ${evidenceOf}`);
      return next(answers.take, { id: `picture of ${upload}`, isKnown: false });
    },
    async state() {
      return next(answers.state, { state: "ready", fault: null });
    },
  };
  return { doors, sendings, taken, answers };
}

const jpeg = (name: string) =>
  new File([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "pixels"], name);
const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
const inHaste = () => soon();
const stages = (queue: { uploads: () => readonly Upload[] }) =>
  queue.uploads().map(({ stage }) => stage.at);

test("a file goes from waiting to the library, and is told of at every step", async () => {
  const { doors, sendings, taken } = newsroom();
  const queue = uploadQueue(doors, inHaste);
  const seen: string[] = [];
  queue.hear(() => seen.push(stages(queue).join()));
  queue.add([jpeg("harbour.jpg")], "the picture");
  await soon();
  sendings[0]?.hear.sent(3);
  expect(queue.uploads()[0]?.stage).toEqual({ at: "sending", sent: 3, isHeld: false });
  sendings[0]?.hear.held(true);
  expect(queue.uploads()[0]?.stage).toEqual({ at: "sending", sent: 3, isHeld: true });
  sendings[0]?.end({ upload: "u1" });
  await soon();
  expect(queue.uploads()[0]?.stage).toEqual({ at: "ready", id: "picture of u1", isKnown: false });
  expect(taken).toEqual(["u1 the picture"]);
  expect([...new Set(seen)]).toEqual(["waiting", "sending", "arriving", "looked-at", "ready"]);
});

test("where one ends, by whatever end, the next begins", async () => {
  const { doors, sendings } = newsroom();
  const queue = uploadQueue(doors, inHaste);
  const keys = queue.add(["a", "b", "c", "d", "e"].map(jpeg));
  expect(stages(queue)).toEqual(["sending", "sending", "sending", "waiting", "waiting"]);
  await soon();
  sendings[0]?.end({ why: { kind: "too-large" } });
  await soon();
  expect(stages(queue)).toEqual(["failed", "sending", "sending", "sending", "waiting"]);
  queue.drop(keys[1] ?? "");
  expect(sendings[1]?.isCancelled).toBe(true);
  await soon();
  expect(stages(queue)).toEqual(["failed", "sending", "sending", "sending"]);
});

test("what has arrived is not sent again when the newsroom did not take it at first", async () => {
  const { doors, sendings, answers, taken } = newsroom();
  answers.take.push(...Array<"no-answer">(5).fill("no-answer"));
  const queue = uploadQueue(doors, inHaste);
  const [key = ""] = queue.add([jpeg("harbour.jpg")]);
  await soon();
  sendings[0]?.end({ upload: "u1" });
  await expect.poll(() => stages(queue)).toEqual(["failed"]);
  queue.retry(key);
  await expect.poll(() => stages(queue)).toEqual(["ready"]);
  expect(sendings).toHaveLength(1);
  expect(taken).toHaveLength(6);
});

test("an upload that is not there any more is sent anew", async () => {
  const { doors, sendings, answers } = newsroom();
  answers.take.push({ refused: "upload-gone" });
  const queue = uploadQueue(doors, inHaste);
  const [key = ""] = queue.add([jpeg("harbour.jpg")]);
  await soon();
  sendings[0]?.end({ upload: "u1" });
  await expect.poll(() => stages(queue)).toEqual(["failed"]);
  queue.retry(key);
  await soon();
  expect(sendings).toHaveLength(2);
});

test("a picture is asked after until the newsroom has looked at it, silence included", async () => {
  const { doors, sendings, answers } = newsroom();
  answers.state.push({ state: "waiting", fault: null }, "no-answer", {
    state: "refused",
    fault: "damaged",
  });
  const queue = uploadQueue(doors, inHaste);
  queue.add([jpeg("harbour.jpg")]);
  await soon();
  sendings[0]?.end({ upload: "u1" });
  await expect
    .poll(() => queue.uploads()[0]?.stage)
    .toEqual({ at: "failed", why: { kind: "fault", fault: "damaged" } });
});

test("news from the desk is a reason to ask at once", async () => {
  const { doors, sendings, answers } = newsroom();
  answers.state.push({ state: "waiting", fault: null });
  const queue = uploadQueue(doors, () => new Promise(() => {}));
  queue.add([jpeg("harbour.jpg")]);
  await soon();
  sendings[0]?.end({ upload: "u1" });
  await soon();
  expect(stages(queue)).toEqual(["looked-at"]);
  queue.lookAgain();
  await expect.poll(() => stages(queue)).toEqual(["ready"]);
});

test("what is no picture is named and not sent at all", async () => {
  const { doors, sendings } = newsroom();
  const queue = uploadQueue(doors, inHaste);
  const heic = new File(["\0\0\0\x18ftypheic\0\0\0\0mif1heic"], "holiday.jpg", {
    type: "image/jpeg",
  });
  queue.add([new File(["a"], "notes.txt"), new File([], "empty.png"), heic, jpeg("quay.heic")]);
  await soon();
  expect(sendings.map(({ file }) => file.name)).toEqual(["quay.heic"]);
  expect(queue.uploads().map(({ stage }) => stage)).toMatchObject([
    { at: "failed", why: { kind: "fault", fault: "not-a-picture" } },
    { at: "failed", why: { kind: "empty" } },
    { at: "failed", why: { kind: "fault", fault: "heic" } },
    { at: "sending" },
  ]);
});

test("a file is judged by what is in it, and by the size that fits for that", async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const why = async (head: Uint8Array<ArrayBuffer>, size: number) =>
    (await whyNotSent(new File([head, new Uint8Array(size - head.length)], "a")))?.kind;
  expect(await why(png, 60_000_000)).toBeUndefined();
  expect(await why(png, 60_000_001)).toBe("too-large");
  expect(await why(Uint8Array.from([0xff, 0xd8, 0xff]), 60_000_001)).toBeUndefined();
  expect(whyNotTaken({ size: 200_000_001 })?.kind).toBe("too-large");
  expect(whyNotTaken({ size: 200_000_000 })).toBeNull();
});

test("every failure has words, and only what may pass is tried again", () => {
  expect(uploadWords({ kind: "fault", fault: "damaged" })).toMatch(/damaged/);
  expect(uploadWords({ kind: "fault", fault: "unheard of" })).toMatch(/could not read/);
  expect(uploadWords({ kind: "refused", refusal: { refused: "not-signed-in" } })).toMatch(
    /another window/,
  );
  expect(uploadWords({ kind: "refused", refusal: { refused: "disk-full" } })).toMatch(/no room/);
  expect(mayTryAgain({ kind: "no-answer" })).toBe(true);
  expect(mayTryAgain({ kind: "too-large" })).toBe(false);
});
