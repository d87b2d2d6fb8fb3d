import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSources } from "@/layers";
import { largestFile } from "@/newsroom/renditions";
import config from "@/next.config";

// Every way in which a body can reach the product goes through one that counts its bytes.

const everything = readSources(path.resolve(import.meta.dirname, ".."));
const sources = everything.filter(
  ({ path: file }) => !/\.test\.tsx?$/.test(file) && /^(app|db|press|components|proxy)/.test(file),
);
const routes = sources.filter(({ path: file }) => /^app\/api\/.*route\.ts$/.test(file));

/** The doors with the most that each lets in, in bytes. */
const doors = {
  door: 1_000_000,
  entranceDoor: 1_000_000,
  formRoute: 16_000,
  // In all its pieces, of which the front lets in 2 MB each.
  uploadServer: 200_000_000,
};

/** Those that read no body at all. */
const bodiless = ["app/api/[...rest]/route.ts", "app/api/sign-out/route.ts"];

test("there are routes to look at", () => {
  expect(routes.length).toBeGreaterThan(20);
});

describe("a route of the workspace has a door", () => {
  test.each(routes.map(({ path: file, text }) => [file, text]))("%s", (file, text) => {
    const methods = text.match(/export (?:async )?(?:const|function) (GET|POST|PUT|PATCH|DELETE)/g);
    const used = Object.keys(doors).filter((door) => new RegExp(`\\b${door}\\(`).test(text));
    expect(methods?.length ?? 0).toBeGreaterThan(0);
    if (!bodiless.includes(file)) expect(used.length).toBeGreaterThan(0);
  });
});

test("nobody reads a body but the one that counts it", () => {
  const readers = sources
    .filter(({ text }) => /request\.(json|text|formData|arrayBuffer|blob|body)\b/.test(text))
    .map(({ path: file }) => file);
  expect(readers).toEqual(["app/read-body.ts"]);
});

test("one route hands a body on as it comes, in pieces, to the one that counts them", () => {
  const passing = sources
    .filter(({ text }) => /new Request\(request\b|handleWeb\(/.test(text))
    .map(({ path: file }) => file);
  expect(passing).toEqual(["app/api/pictures/uploads/[[...upload]]/route.ts"]);
});

test("no door of a library is open: no server actions, no routes of next-auth, no picture optimiser", () => {
  const actions = sources.filter(({ text }) => /^\s*["']use server["']/m.test(text));
  expect(actions.map(({ path: file }) => file)).toEqual([]);
  expect(routes.filter(({ path: file }) => /^app\/api\/auth\//.test(file))).toEqual([]);
  expect(config.images?.unoptimized).toBe(true);
});

test("the limits of a door are those of its code", () => {
  const text = (file: string) => everything.find(({ path: found }) => found === file)?.text ?? "";
  expect(text("app/door.ts")).toContain("limit = 1_000_000");
  expect(text("app/form-route.ts")).toContain("readBody(request, 16_000)");
  expect(text("media/uploads.ts")).toContain("maxSize: largestFile");
  expect(largestFile).toBe(doors.uploadServer);
  expect(text("server/front/line-limits.ts")).toContain("bodyAtMost = 2 * 1024 * 1024");
});
