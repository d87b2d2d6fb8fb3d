import { randomBytes } from "node:crypto";
import type { Actor } from "./actors";
import {
  bytesToCome,
  type StagedPicture,
  stagedRendition,
  stagePictureAtRest,
  stagePictureWithFiles,
  stageUpload,
} from "./pictures";
import type { AboutNewsroom, AboutStory } from "./promises";
import { copyOf, type Scene, type StagedStory, stagedEmbargo, unknownId } from "./scene";
import type { Asked } from "./send";

type OfStory = (story: StagedStory, scene: Scene) => Asked;
type OfNewsroom = (scene: Scene, actor: Actor) => Asked | Promise<Asked>;

/** What a route is promised as, with a request that is good in every way but perhaps for who sends it. */
export type RouteRow =
  | { kind: "story"; asks: Partial<Record<AboutStory, OfStory>> }
  | { kind: "newsroom"; what: AboutNewsroom; ask: OfNewsroom; takesBytes?: true }
  /** One's own way in: for everybody who is signed in, about themselves. */
  | { kind: "own"; ask: OfNewsroom }
  /** For those who are not in yet. */
  | { kind: "entrance"; ask: OfNewsroom }
  | { kind: "nowhere" };

const inStory = (
  asks: Partial<Record<AboutStory, OfStory>>,
): Extract<RouteRow, { kind: "story" }> => ({ kind: "story", asks });
const inNewsroom = (what: AboutNewsroom, ask: OfNewsroom): RouteRow => ({
  kind: "newsroom",
  what,
  ask,
});
/** It speaks tus: what it takes is bytes and headers, and no keys that could be too many. */
const upload = (ask: OfNewsroom): RouteRow => ({
  kind: "newsroom",
  what: "keep pictures",
  ask,
  takesBytes: true,
});
const tus = { "tus-resumable": "1.0.0" };
const onPicture =
  (method: string, rest: string, body: (picture: StagedPicture) => object): OfNewsroom =>
  async (scene) => {
    const picture = await stagePictureAtRest(scene);
    return { method, path: `/api/pictures/${picture.id}${rest}`, body: body(picture) };
  };
const fileOf =
  (address: (picture: StagedPicture) => string): OfNewsroom =>
  async (scene) => ({ method: "GET", path: address(await stagePictureWithFiles(scene)) });
const own = (ask: OfNewsroom): RouteRow => ({ kind: "own", ask });
const entrance = (path: string, body: Record<string, string>): RouteRow => ({
  kind: "entrance",
  ask: () => ({
    method: "POST",
    path,
    body,
    isForm: true,
    headers: { accept: "application/json" },
  }),
});

const at = (id: string, rest = "") => `/api/stories/${id}${rest}`;
const move =
  (name: string): OfStory =>
  ({ id, hash }) => ({
    method: "POST",
    path: at(id, "/moves"),
    body: { move: name, hash, note: "Said in the matrix." },
  });
const fresh = (word: string) => `${word}-${randomBytes(4).toString("hex")}`;

const lookRow = inStory({
  "read it": ({ id }) => ({ method: "POST", path: at(id, "/looks"), body: {} }),
});

/** A row for every route of the workspace. */
export const routes: Record<string, RouteRow> = {
  "GET /api/stories/[id]": inStory({ "read it": ({ id }) => ({ method: "GET", path: at(id) }) }),
  "GET /api/stories/[id]/changes": inStory({
    "read it": ({ id, hash }) => ({ method: "GET", path: at(id, `/changes?since=${hash}`) }),
  }),
  "GET /api/stories/[id]/review": inStory({
    "read it": ({ id }) => ({ method: "GET", path: at(id, "/review") }),
  }),
  "POST /api/stories/[id]/looks": lookRow,
  "POST /api/stories/[id]/moves": inStory({
    "send it for review": move("submit"),
    "take it back": move("take-back"),
    "send it back": move("send-back"),
    "approve it": move("approve"),
    "publish it": move("publish"),
    "open the live story for editing": move("edit"),
    "give up its changes": move("give-up"),
    "spike it": move("spike"),
    "revive it": move("revive"),
  }),
  "PATCH /api/stories/[id]/details": inStory({
    "change its text": ({ id, revision }) => ({
      method: "PATCH",
      path: at(id, "/details"),
      body: { revision, kind: "analysis", urgency: 2 },
    }),
  }),
  "PUT /api/stories/[id]/embargo": inStory({
    "set its embargo": ({ id }) => ({
      method: "PUT",
      path: at(id, "/embargo"),
      body: { until: "2099-01-01T00:00:00Z", seen: stagedEmbargo },
    }),
  }),
  "DELETE /api/stories/[id]/embargo": inStory({
    "set its embargo": ({ id }) => ({
      method: "DELETE",
      path: at(id, "/embargo"),
      body: { note: "It is out.", seen: stagedEmbargo },
    }),
  }),
  "POST /api/stories/[id]/flags": inStory({
    "raise a flag": ({ id }) => ({
      method: "POST",
      path: at(id, "/flags"),
      body: { flag: "facts", raised: true },
    }),
    "settle a flag": ({ id }) => ({
      method: "POST",
      path: at(id, "/flags"),
      body: { flag: "facts", raised: false },
    }),
    "settle a legal flag": ({ id }) => ({
      method: "POST",
      path: at(id, "/flags"),
      body: { flag: "legal", raised: false },
    }),
  }),
  "POST /api/stories/[id]/kept-copies": inStory({
    "leave text beside it": ({ id }) => ({
      method: "POST",
      path: at(id, "/kept-copies"),
      body: { ...copyOf("Kept"), why: "The matrix." },
    }),
  }),
  "DELETE /api/stories/[id]/kept-copies/[copy]": inStory({
    "leave text beside it": ({ id, keptCopy }) => ({
      method: "DELETE",
      path: at(id, `/kept-copies/${keptCopy}`),
      body: {},
    }),
  }),
  "POST /api/stories/[id]/shares": inStory({
    "share it": ({ id }, { bystander }) => ({
      method: "POST",
      path: at(id, "/shares"),
      body: { person: bystander },
    }),
  }),
  "DELETE /api/stories/[id]/shares": inStory({
    "share it": ({ id, sharee }) => ({
      method: "DELETE",
      path: at(id, "/shares"),
      body: { person: sharee },
    }),
  }),

  "POST /api/stories": inNewsroom("begin a story", () => ({
    method: "POST",
    path: "/api/stories",
    body: { language: "en" },
  })),
  "GET /api/desk/events": inNewsroom("be at the desk", () => ({
    method: "GET",
    path: "/api/desk/events",
    streams: true,
  })),
  "GET /api/desk/stories": inNewsroom("be at the desk", () => ({
    method: "GET",
    path: "/api/desk/stories?q=",
  })),
  // What it finds is published already; whoever is in the newsroom may look.
  "GET /api/fronts/[language]": inNewsroom("be at the desk", () => ({
    method: "GET",
    path: "/api/fronts/en?q=",
  })),
  "PUT /api/fronts/[language]": inNewsroom("curate a front", () => ({
    method: "PUT",
    path: "/api/fronts/en",
    body: { slots: [] },
  })),
  "GET /api/notices": inNewsroom("be at the desk", () => ({
    method: "GET",
    path: "/api/notices",
  })),
  "POST /api/notices/read": inNewsroom("be at the desk", () => ({
    method: "POST",
    path: "/api/notices/read",
    body: { upTo: 1 },
  })),
  "PATCH /api/settings": inNewsroom("change settings", async ({ owner }) => {
    const { rows } = await owner.query("select revision from newsroom");
    return {
      method: "PATCH",
      path: "/api/settings",
      body: { revision: rows[0].revision, tagline: fresh("tagline") },
    };
  }),
  "POST /api/settings/desks": inNewsroom("change settings", () => ({
    method: "POST",
    path: "/api/settings/desks",
    body: { name: fresh("desk"), sections: [] },
  })),
  "PATCH /api/settings/desks/[id]": inNewsroom("change settings", ({ desks }) => ({
    method: "PATCH",
    path: `/api/settings/desks/${desks.stadium}`,
    body: { name: fresh("desk"), sections: ["stadium"] },
  })),
  "DELETE /api/settings/desks/[id]": inNewsroom("change settings", async ({ owner }) => {
    const { rows } = await owner.query("insert into desk (name) values ($1) returning id", [
      fresh("desk"),
    ]);
    return { method: "DELETE", path: `/api/settings/desks/${rows[0].id}`, body: {} };
  }),
  "PUT /api/settings/desks/[id]/edits-in-review": inNewsroom(
    "set edits in review",
    ({ desks }) => ({
      method: "PUT",
      path: `/api/settings/desks/${desks.stadium}/edits-in-review`,
      body: { rule: "none" },
    }),
  ),
  "POST /api/settings/sections": inNewsroom("change settings", () => ({
    method: "POST",
    path: "/api/settings/sections",
    body: { slug: fresh("section"), names: { en: "A section" } },
  })),
  "PUT /api/settings/sections": inNewsroom("change settings", async ({ owner }) => {
    const { rows } = await owner.query("select slug from section order by position, slug");
    return {
      method: "PUT",
      path: "/api/settings/sections",
      body: { slugs: rows.map(({ slug }) => String(slug)) },
    };
  }),
  "PATCH /api/settings/sections/[slug]": inNewsroom("change settings", () => ({
    method: "PATCH",
    path: "/api/settings/sections/stadium",
    body: { names: { en: fresh("Stadium") } },
  })),
  "DELETE /api/settings/sections/[slug]": inNewsroom("change settings", async ({ owner }) => {
    const slug = fresh("section");
    await owner.query(`insert into section (slug, names) values ($1, '{"en": "Gone soon"}')`, [
      slug,
    ]);
    return { method: "DELETE", path: `/api/settings/sections/${slug}`, body: {} };
  }),

  "GET /api/pictures": inNewsroom("see pictures", () => ({
    method: "GET",
    path: "/api/pictures?q=harbour",
  })),
  "POST /api/pictures": inNewsroom("keep pictures", async (scene, actor) => ({
    method: "POST",
    path: "/api/pictures",
    body: { upload: await stageUpload(scene, actor, 8), fileName: "harbour.jpg", evidenceOf: null },
  })),
  "GET /api/pictures/[id]": inNewsroom("see pictures", async (scene) => ({
    method: "GET",
    path: `/api/pictures/${(await stagePictureAtRest(scene)).id}`,
  })),
  "PATCH /api/pictures/[id]": inNewsroom(
    "keep pictures",
    onPicture("PATCH", "", ({ revision }) => ({ revision, caption: fresh("caption") })),
  ),
  // Somebody else's: whoever brought a picture in may always take it out again.
  "DELETE /api/pictures/[id]": inNewsroom(
    "settle pictures",
    onPicture("DELETE", "", () => ({})),
  ),
  "PUT /api/pictures/[id]/focus": inNewsroom(
    "keep pictures",
    onPicture("PUT", "/focus", ({ revision }) => ({ revision, x: 0.2, y: 0.3 })),
  ),
  "PUT /api/pictures/[id]/provenance": inNewsroom(
    "settle pictures",
    onPicture("PUT", "/provenance", ({ revision }) => ({
      revision,
      state: "verified",
      note: "Called the witness.",
      verifiedAs: "",
    })),
  ),
  "GET /api/pictures/[id]/original": inNewsroom(
    "see pictures",
    fileOf(({ id }) => `/api/pictures/${id}/original`),
  ),
  "GET /api/pictures/[id]/large": inNewsroom(
    "see pictures",
    fileOf(({ id }) => `/api/pictures/${id}/large`),
  ),
  "GET /api/pictures/[id]/thumb": inNewsroom(
    "see pictures",
    fileOf(({ id }) => `/api/pictures/${id}/thumb`),
  ),
  "GET /api/pictures/cuts/[cut]/[name]": inNewsroom(
    "see pictures",
    fileOf(({ cut }) => `/api/pictures/cuts/${cut}/${stagedRendition}`),
  ),
  "POST /api/pictures/uploads/[[...upload]]": upload(() => ({
    method: "POST",
    path: "/api/pictures/uploads",
    headers: { ...tus, "upload-length": "8" },
  })),
  "HEAD /api/pictures/uploads/[[...upload]]": upload(async (scene, actor) => ({
    method: "HEAD",
    path: `/api/pictures/uploads/${await stageUpload(scene, actor)}`,
    headers: tus,
  })),
  "PATCH /api/pictures/uploads/[[...upload]]": upload(async (scene, actor) => ({
    method: "PATCH",
    path: `/api/pictures/uploads/${await stageUpload(scene, actor)}`,
    body: "x".repeat(bytesToCome),
    headers: { ...tus, "upload-offset": "4", "content-type": "application/offset+octet-stream" },
  })),
  "DELETE /api/pictures/uploads/[[...upload]]": upload(async (scene, actor) => ({
    method: "DELETE",
    path: `/api/pictures/uploads/${await stageUpload(scene, actor)}`,
    headers: tus,
  })),

  "POST /api/people": inNewsroom("manage people", () => ({
    method: "POST",
    path: "/api/people",
    body: {
      name: "New Hand",
      email: `${fresh("new")}@matrix.example`,
      role: "reporter",
      desks: [],
    },
  })),
  "PATCH /api/people/[id]": inNewsroom("manage people", ({ bystander }) => ({
    method: "PATCH",
    path: `/api/people/${bystander}`,
    body: { role: "reporter", name: fresh("bystander") },
  })),
  "PUT /api/people/[id]/suspension": inNewsroom("manage people", ({ bystander }) => ({
    method: "PUT",
    path: `/api/people/${bystander}/suspension`,
    body: { suspended: false },
  })),
  "DELETE /api/people/[id]/sessions": inNewsroom("manage people", ({ bystander }) => ({
    method: "DELETE",
    path: `/api/people/${bystander}/sessions`,
    body: {},
  })),
  "POST /api/people/[id]/links": inNewsroom("manage people", ({ bystander }) => ({
    method: "POST",
    path: `/api/people/${bystander}/links`,
    body: {},
  })),
  "DELETE /api/people/[id]/factor": inNewsroom("manage people", async ({ owner, bystander }) => {
    await owner.query(
      `insert into second_factor (person_id, sealed, confirmed_at) values ($1, 'sealed', now())
       on conflict (person_id) do update set confirmed_at = now()`,
      [bystander],
    );
    return { method: "DELETE", path: `/api/people/${bystander}/factor`, body: {} };
  }),
  "DELETE /api/people/[id]/password-request": inNewsroom(
    "manage people",
    async ({ owner, bystander }) => {
      await owner.query("insert into password_request (person_id) values ($1)", [bystander]);
      return { method: "DELETE", path: `/api/people/${bystander}/password-request`, body: {} };
    },
  ),
  "PUT /api/people/factor-rule": inNewsroom("manage people", () => ({
    method: "PUT",
    path: "/api/people/factor-rule",
    body: { roles: [] },
  })),

  "POST /api/account/confirmation": own(() => ({
    method: "POST",
    path: "/api/account/confirmation",
    body: { password: "not the password", code: "" },
  })),
  "POST /api/account/factor": own(() => ({
    method: "POST",
    path: "/api/account/factor",
    body: {},
  })),
  "PUT /api/account/factor": own(() => ({
    method: "PUT",
    path: "/api/account/factor",
    body: { code: "000000" },
  })),
  "DELETE /api/account/factor": own(() => ({
    method: "DELETE",
    path: "/api/account/factor",
    body: {},
  })),
  "PUT /api/account/password": own(() => ({
    method: "PUT",
    path: "/api/account/password",
    body: { password: "short" },
  })),
  "POST /api/account/recovery-codes": own(() => ({
    method: "POST",
    path: "/api/account/recovery-codes",
    body: {},
  })),
  "DELETE /api/account/sessions": own(() => ({
    method: "DELETE",
    path: "/api/account/sessions",
    body: {},
  })),
  "DELETE /api/account/sessions/[id]": own(() => ({
    method: "DELETE",
    path: `/api/account/sessions/${unknownId()}`,
    body: {},
  })),

  "POST /api/sign-in": entrance("/api/sign-in", {
    email: "nobody@matrix.example",
    password: "let-it-stand",
  }),
  "POST /api/sign-in/code": entrance("/api/sign-in/code", { code: "000000" }),
  "POST /api/sign-in/demo": entrance("/api/sign-in/demo", { person: "nobody" }),
  "POST /api/sign-in/password-request": entrance("/api/sign-in/password-request", {
    email: "nobody@matrix.example",
  }),
  "POST /api/sign-out": entrance("/api/sign-out", {}),
  "POST /api/welcome": entrance("/api/welcome", {
    token: "A".repeat(43),
    password: "a long and rare password",
  }),

  "GET /api/[...rest]": { kind: "nowhere" },
  "POST /api/[...rest]": { kind: "nowhere" },
  "PUT /api/[...rest]": { kind: "nowhere" },
  "PATCH /api/[...rest]": { kind: "nowhere" },
  "DELETE /api/[...rest]": { kind: "nowhere" },
};
