import type { Asked } from "./send";

type Form = { name: string; asked: (path: string, id: string) => Asked };

const get = (name: string, headers: Record<string, string>, query = ""): Form => ({
  name,
  asked: (path) => ({ method: "GET", path: path + query, headers }),
});
const rsc = { rsc: "1", accept: "text/x-component" };
const treeOf = (id: string) =>
  encodeURIComponent(
    JSON.stringify([
      "",
      {
        children: [
          "desk",
          {
            children: ["stories", { children: [["id", id, "d"], { children: ["__PAGE__", {}] }] }],
          },
        ],
      },
      null,
      null,
      true,
    ]),
  );

/** What the framework says to itself, and its proxy about who asks. */
const saidToItself: readonly Record<string, string>[] = [
  { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
  {
    "x-middleware-subrequest":
      "src/middleware:src/middleware:src/middleware:src/middleware:src/middleware",
  },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { "x-middleware-subrequest-id": "0" },
  { "x-middleware-next": "1" },
  { "x-middleware-prefetch": "1" },
  { "x-nextjs-matched-path": "/desk/stories/[id]" },
  { "x-matched-path": "/desk/stories/[id]" },
  { "x-invoke-status": "200", "x-invoke-path": "/desk/stories/[id]" },
  { "next-resume": "1" },
  { "x-prerender-revalidate": "1" },
  { purpose: "prefetch", "sec-purpose": "prefetch" },
];

/** The forms in which the framework itself asks for a page. */
export const forms: readonly Form[] = [
  get("page", { accept: "text/html" }),
  get("rsc", rsc, "?_rsc=1abcd"),
  get("rsc without its header", {}, "?_rsc=1abcd"),
  get("prefetch", { ...rsc, "next-router-prefetch": "1" }, "?_rsc=2abcd"),
  get("runtime prefetch", { ...rsc, "next-router-prefetch": "2" }, "?_rsc=3abcd"),
  ...[
    "/_tree",
    "/_index",
    "/_full",
    "/_head",
    "/desk",
    "/desk/stories/__PAGE__",
    "/desk/stories/$d$id/__PAGE__",
    "/!KG1haW4p/__PAGE__",
  ].map((segment) =>
    get(
      `segment prefetch ${segment}`,
      { ...rsc, "next-router-prefetch": "1", "next-router-segment-prefetch": segment },
      "?_rsc=4abcd",
    ),
  ),
  {
    name: "rsc with the tree that it has",
    asked: (path, id) => ({
      method: "GET",
      path: `${path}?_rsc=5abcd`,
      headers: { ...rsc, "next-router-state-tree": treeOf(id), "next-url": path },
    }),
  },
  { name: "rsc by its ending", asked: (path) => ({ method: "GET", path: `${path}.rsc` }) },
  ...["_tree", "_index", "_full", "desk/stories/$d$id/__PAGE__"].map((segment) => ({
    name: `segment file ${segment}`,
    asked: (path: string) => ({
      method: "GET",
      path: `${path}.segments/${segment}.segment.rsc`,
      headers: rsc,
    }),
  })),
  {
    name: "data file",
    asked: (path) => ({ method: "GET", path: `/_next/data/build${path}.json` }),
  },
  get("data header", { "x-nextjs-data": "1" }),
  {
    name: "server action",
    asked: (path) => ({
      method: "POST",
      path,
      body: "[]",
      headers: {
        "next-action": "0".repeat(42),
        accept: "text/x-component",
        "content-type": "text/plain;charset=UTF-8",
      },
    }),
  },
  {
    name: "server action of a form",
    asked: (path) => ({
      method: "POST",
      path,
      body: `--b\r\ncontent-disposition: form-data; name="$ACTION_ID_${"0".repeat(42)}"\r\n\r\n\r\n--b--\r\n`,
      headers: { "content-type": "multipart/form-data; boundary=b" },
    }),
  },
  { name: "head", asked: (path) => ({ method: "HEAD", path }) },
  { name: "options", asked: (path) => ({ method: "OPTIONS", path }) },
  ...saidToItself.map((headers) => get(`header ${Object.keys(headers)[0]}`, headers)),
  get("a rewrite that a header asks for", { "x-middleware-rewrite": "/desk/stories" }),
];

/** Other spellings of the same address, some of which are other addresses, or none. */
export const spellings: readonly Form[] = (
  [
    ["encoded letters", (path) => path.replace("/desk", "/%64%65sk")],
    ["encoded slashes", (path) => `/${path.slice(1).replaceAll("/", "%2F")}`],
    ["twice encoded slashes", (path) => `/${path.slice(1).replaceAll("/", "%252F")}`],
    ["double slashes", (path) => path.replaceAll("/", "//")],
    ["upper case", (path) => path.toUpperCase()],
    ["an upper case beginning", (path) => path.replace("/desk", "/Desk")],
    ["an upper case id", (path, id) => path.replace(id, id.toUpperCase())],
    ["a dot segment", (path) => path.replace("/stories", "/./stories")],
    ["two dots", (path) => path.replace("/stories", "/nowhere/../stories")],
    ["two encoded dots", (path) => path.replace("/stories", "/nowhere/%2e%2e/stories")],
    ["two dots from the entrance", (path) => `/signin/..${path}`],
    ["two dots from the api", (path) => `/api/..${path}`],
    ["two dots from a file", (path) => `/_next/static/../..${path}`],
    ["a slash at the end", (path) => `${path}/`],
    ["backslashes", (path) => path.replaceAll("/", "\\").replace("\\", "/")],
    ["a null byte", (path) => `${path}%00`],
    ["a semicolon", (path) => `${path};a=b`],
    ["a language before it", (path) => `/en${path}`],
    ["another site before it", (path) => `http://localhost${path}`],
    ["a question twice", (path) => `${path}?_rsc=1?_rsc=2`],
    ["places as a question", (path, id) => `${path}?nxtPid=${id}&id=${id}`],
    ["a dot and html", (path) => `${path}.html`],
    ["a dot and json", (path) => `${path}.json`],
  ] satisfies [string, (path: string, id: string) => string][]
).flatMap(([name, spell]) => [
  { name, asked: (path: string, id: string) => ({ method: "GET", path: spell(path, id) }) },
  {
    name: `${name}, as rsc`,
    asked: (path: string, id: string) => ({ method: "GET", path: spell(path, id), headers: rsc }),
  },
]);
