import { expect, test } from "vitest";
import { readSources, type Source, trespasses } from "@/layers";

const found = (path: string, text: string, ...others: Source[]) =>
  trespasses([{ path, text }, ...others]).join("\n");

test("no file of Stet trespasses", () => {
  const sources = readSources(".");
  expect(sources.length).toBeGreaterThan(50);
  expect(trespasses(sources)).toEqual([]);
});

test.each([
  ["newsroom/story.ts", 'import { a } from "@/article/schema";', "newsroom may not import article"],
  ["newsroom/story.ts", 'import { z } from "zod";', "newsroom imports no package"],
  ["newsroom/story.ts", 'import { createHash } from "node:crypto";', "newsroom imports no package"],
  ["newsroom/story.ts", 'import { a } from "@/env";', "newsroom may not import root"],
  ["article/schema.ts", 'import { useState } from "react";', "article knows no React"],
  ["article/schema.ts", 'import { x } from "@tiptap/react";', "article knows no React"],
  ["article/schema.ts", 'export * from "../db/stories";', "article may not import db"],
  ["db/stories.ts", 'import {\n  a,\n  b,\n} from "@/press/print";', "db may not import press"],
  [
    "components/desk/list.tsx",
    'import { stories } from "@/db/stories";',
    "components may not import db",
  ],
  ["feeds/rss.ts", 'const db = await import("@/db/stories");', "feeds may not import db"],
  ["press/print.ts", 'import "@/server/front";', "press may not import server"],
  ["app/desk/page.tsx", 'import pg from "pg";', "the SQL is in db"],
  ["app/desk/page.tsx", 'import { a } from "@/server/worker";', "app may not import server"],
  ["server/front.ts", 'import { a } from "@/app/desk/page";', "server may not import app"],
  ["outside/mail.ts", "const url = process.env.SMTP_URL;", "only env.ts does"],
  ["components/site/story.tsx", '"use client";\nexport const a = 1;', '"use client"'],
])("%s with %j is a trespass", (path, text, reason) => {
  expect(found(path, text)).toContain(reason);
});

test("client code is found behind what a reader's page imports", () => {
  const button = { path: "components/ui/button.tsx", text: '"use client";' };
  const card = {
    path: "components/desk/card.tsx",
    text: 'import { B } from "@/components/ui/button";',
  };
  expect(
    found("app/(site)/page.tsx", 'import { C } from "@/components/desk/card";', button, card),
  ).toContain("components/ui/button.tsx");
});

test.each([
  [
    "newsroom/story.test.ts",
    'import { expect } from "vitest";\nimport { a } from "@/newsroom/story";',
  ],
  ["app/desk/page.tsx", 'import { stories } from "@/db/stories";\nimport { env } from "@/env";'],
  ["db/stories.ts", '// import { a } from "@/press/print";\nimport pg from "pg";'],
  ["db/stories.ts", 'const words = `import what came from "@/press/print"`;'],
  ["components/desk/list.tsx", '"use client";\nimport { useState } from "react";'],
  ["env.ts", "parse(process.env)"],
])("%s with %j is none", (path, text) => {
  expect(found(path, text)).toBe("");
});
