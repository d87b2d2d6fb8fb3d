import { execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { diskStorage, sweepFolder } from "@/media/disk-storage";
import { scratchFolder } from "@/media/fixtures/folder";
import { programApart } from "@/media/fixtures/run-apart";
import type { Storage } from "@/media/storage";
import { StorageFull } from "@/media/storage-full";

const scratch = scratchFolder();
afterAll(scratch.remove);
const root = path.join(scratch.folder, "media");
const storage = diskStorage(root);

describe("a file", () => {
  test.each([
    ["of bytes", () => Buffer.from("text")],
    ["of a stream", () => Readable.from([Buffer.from("te"), Buffer.from("xt")])],
    ["that lies elsewhere", () => ({ file: scratch.write("elsewhere", Buffer.from("text")) })],
  ])("%s is put, read, and removed", async (name, source) => {
    const key = `originals/${name.replaceAll(" ", "-")}`;
    await storage.put(key, source());
    expect(await textOf(storage, key)).toBe("text");
    expect(await storage.has(key)).toBe(true);
    expect(await storage.localFile(key, async (file) => readFileSync(file, "utf8"))).toBe("text");
    await storage.remove(key);
    await storage.remove(key);
    expect(await storage.has(key)).toBe(false);
    expect(await storage.read(key)).toBe(null);
    await expect(storage.localFile(key, async () => 1)).rejects.toThrow("is not in the storage");
  });

  test("that lay elsewhere is gone from there", async () => {
    const file = scratch.write("moved", Buffer.from("text"));
    await storage.put("originals/moved", { file });
    expect(existsSync(file)).toBe(false);
  });

  test("is put again as another one", async () => {
    await storage.put("originals/twice", Buffer.from("first"));
    await storage.put("originals/twice", Buffer.from("second"));
    expect(await textOf(storage, "originals/twice")).toBe("second");
  });

  test("that fails on the way leaves what was there", async () => {
    await storage.put("originals/kept", Buffer.from("first"));
    const failing = Readable.from(
      (async function* () {
        yield Buffer.from("second");
        throw new Error("the line went dead");
      })(),
    );
    await expect(storage.put("originals/kept", failing)).rejects.toThrow("the line went dead");
    expect(await textOf(storage, "originals/kept")).toBe("first");
    expect(unfinishedIn(path.join(root, "originals"))).toEqual([]);
  });

  test("is not where only a folder is", async () => {
    await storage.put("views/a/b.webp", Buffer.from("b"));
    expect(await storage.has("views/a")).toBe(false);
    expect(await storage.read("views/a")).toBe(null);
    expect(await storage.has("views/a/b.webp/c")).toBe(false);
  });
});

test("a folder is listed and removed with everything below it", async () => {
  for (const key of ["views/x/1.webp", "views/x/y/2.webp", "views/z/3.webp"])
    await storage.put(key, Buffer.from(key));
  expect(await keysIn(storage, "views/x/")).toEqual(["views/x/1.webp", "views/x/y/2.webp"]);
  await storage.remove("views/x/");
  await storage.remove("views/x/");
  expect(await keysIn(storage, "views/x/")).toEqual([]);
  expect(await storage.has("views/z/3.webp")).toBe(true);
});

describe("nothing outside the folder is named", () => {
  const outside = scratch.write("secret", Buffer.from("secret"));
  const keys = [
    "",
    "/",
    "originals",
    "originals/",
    "../secret",
    "originals/../../secret",
    "originals/..",
    "originals/./a",
    "originals//a",
    "/originals/a",
    "originals/.hidden",
    "originals/a/.put-0123456789abcdef",
    "originals/a\0",
    "originals/a\n",
    "originals/a b",
    "originals\\a",
    "originals/..\\secret",
    "originals/%2e%2e/secret",
    "originals/é",
    "elsewhere/a",
    "Originals/a",
    outside,
    `originals/${"a".repeat(201)}`,
    `originals/${"a/".repeat(300)}a`,
  ];
  test.each(keys)("%j", async (key) => {
    for (const refused of [
      async () => await storage.put(key, Buffer.from("x")),
      async () => await storage.read(key),
      async () => await storage.has(key),
      async () => await storage.localFile(key, async () => 1),
      async () => (key === "originals/" ? storage.has(key) : await storage.remove(key)),
      async () => (key === "originals/" ? storage.has(key) : await keysIn(storage, key)),
    ])
      await expect(refused()).rejects.toThrow("of the storage");
    expect(readFileSync(outside, "utf8")).toBe("secret");
  });
});

describe("a process that is killed in the middle", () => {
  test("leaves nothing that can be seen, and the rest is swept after an hour", async () => {
    const program = await programApart("media/fixtures/put-slowly.ts");
    const child = program.start(root, "originals/killed");
    await once(child.stdout ?? child, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
    program.remove();

    const folder = path.join(root, "originals");
    expect(await storage.has("originals/killed")).toBe(false);
    expect(await keysIn(storage, "originals/")).not.toContain("originals/killed");
    const [left = ""] = unfinishedIn(folder);
    expect(left).not.toBe("");
    expect(await keysIn(storage, "originals/")).not.toContain(`originals/${left}`);

    expect(await sweepFolder(root)).toBe(0);
    const hourAgo = Date.now() / 1000 - 3_601;
    utimesSync(path.join(folder, left), hourAgo, hourAgo);
    writeFileSync(path.join(folder, ".somebody-elses"), "");
    utimesSync(path.join(folder, ".somebody-elses"), hourAgo, hourAgo);
    expect(await sweepFolder(root)).toBe(1);
    expect(readdirSync(folder)).toContain(".somebody-elses");
    expect(unfinishedIn(folder)).toEqual([]);
  });
});

describe("a full disk", () => {
  const disk = path.join(scratch.folder, "small");
  const reason = mountSmall(disk);
  afterAll(() => {
    if (reason === null) execFileSync("umount", [disk]);
  });

  test.skipIf(reason !== null)(`is said, and leaves nothing${reason ?? ""}`, async () => {
    const small = diskStorage(disk);
    await small.put("originals/first", Buffer.alloc(1_000_000));
    const large = scratch.write("large", Buffer.alloc(3_000_000));
    for (const source of [
      Buffer.alloc(3_000_000),
      Readable.from([Buffer.alloc(900_000), Buffer.alloc(900_000)]),
      { file: large },
    ])
      await expect(small.put("originals/second", source)).rejects.toThrow(StorageFull);
    expect(existsSync(large)).toBe(true);
    expect(await keysIn(small, "originals/")).toEqual(["originals/first"]);
    expect(unfinishedIn(path.join(disk, "originals"))).toEqual([]);
    const file = scratch.write("fitting", Buffer.from("text"));
    await small.put("originals/second", { file });
    expect(await textOf(small, "originals/second")).toBe("text");
    expect(existsSync(file)).toBe(false);
  });
});

/** Null when a disk of two megabytes is there, or in words why not. */
function mountSmall(folder: string): string | null {
  mkdirSync(folder);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], { stdio: "ignore" });
    return null;
  } catch {
    return " (not tried: mounting a small disk takes root on Linux)";
  }
}

function unfinishedIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith(".put-"));
}

async function textOf(storage: Storage, key: string): Promise<string> {
  const found = await storage.read(key);
  const text = Buffer.concat((await found?.stream.toArray()) ?? []).toString();
  expect(found?.bytes).toBe(text.length);
  return text;
}

async function keysIn(storage: Storage, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of storage.list(prefix)) keys.push(key);
  return keys;
}
