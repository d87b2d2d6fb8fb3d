import { randomBytes } from "node:crypto";
import { auditFor } from "@/db/audit";
import { changeDetails } from "@/db/change-details";
import { changePicture, setFocus, settlePicture } from "@/db/change-picture";
import { changesSince } from "@/db/changes-since";
import { createStory } from "@/db/create-story";
import { addDesk, changeDesk, desksFor, removeDesk } from "@/db/desks";
import { mayOpenDocument } from "@/db/documents";
import { deskRulesFor, setEditsInReview } from "@/db/edits-in-review";
import { frontSlotsOf, setFrontSlots } from "@/db/fronts";
import { keepCopy, settleKeptCopy } from "@/db/kept-copies";
import { noteLook } from "@/db/looks";
import { moveStory } from "@/db/move-story";
import { picturesFor } from "@/db/picture-list";
import { isCutFor, openPicture, originalFor } from "@/db/picture-view";
import { removePicture } from "@/db/remove-picture";
import { reviewOf } from "@/db/review";
import { addSection, orderSections, removeSection, renameSection } from "@/db/sections";
import { changeSettings, settingsFor } from "@/db/settings";
import { storiesOpenTo } from "@/db/story-list";
import {
  liftEmbargo,
  raiseFlag,
  setEmbargo,
  settleFlag,
  shareStory,
  unshareStory,
} from "@/db/story-people";
import { openStory } from "@/db/story-view";
import { takePicture } from "@/db/take-picture";
import { versionsOf } from "@/db/versions";
import type { SignedIn } from "@/newsroom/people";
import type { Move } from "@/newsroom/workflow";
import { stagePicture } from "./pictures";
import type { AboutNewsroom, AboutStory } from "./promises";
import type { Scene, StagedStory } from "./scene";
import { copyOf, stagedEmbargo } from "./scene";

type OnStory = (person: SignedIn, story: StagedStory, scene: Scene) => Promise<unknown>;
type InNewsroom = (person: SignedIn, scene: Scene) => Promise<unknown>;

/** What a sentence of db/ is promised as. `readsOnly` ones may trust the person whom the door just asked for. */
export type SentenceRow =
  | { kind: "story"; readsOnly?: true; acts: Partial<Record<AboutStory, OnStory>> }
  | { kind: "newsroom"; readsOnly?: true; what: AboutNewsroom; act: InNewsroom }
  /** Gives the ids of stories: those that the person may read, and no other. */
  | { kind: "list"; list: (person: SignedIn, scene: Scene) => Promise<readonly string[]> }
  /** Proved elsewhere, and where. */
  | { kind: "elsewhere"; where: string };

const reading = (read: OnStory): SentenceRow => ({
  kind: "story",
  readsOnly: true,
  acts: { "read it": read },
});
const move =
  (name: Move): OnStory =>
  (person, { id, hash }) =>
    moveStory(person, id, name, { hash, note: "Said in the matrix." });
const partOf = (where: string): SentenceRow => ({ kind: "elsewhere", where: `a part of ${where}` });
const ofPeople: SentenceRow = {
  kind: "elsewhere",
  where: "the routes of people and of the own account",
};
let count = 0;
const fresh = (word: string) => `${word}-${process.pid}-${++count}`;

/** A row for every sentence of db/ that is given the acting person. */
export const sentences: Record<string, SentenceRow> = {
  "story-view.openStory": reading((person, { id }) => openStory(person, id)),
  "versions.versionsOf": reading((person, { id }) => versionsOf(person, id)),
  "changes-since.changesSince": {
    kind: "story",
    readsOnly: true,
    acts: {
      "read it": async (person, { id, hash }) => {
        await noteLook(person, id);
        return changesSince(person, id, hash);
      },
    },
  },
  "looks.noteLook": {
    kind: "story",
    acts: { "read it": (person, { id }) => noteLook(person, id) },
  },
  "looks.lastLook": { kind: "elsewhere", where: "the page of a story, which asks it of oneself" },
  "review.reviewOf": reading((person, { id }) => reviewOf(person, id, null)),
  "documents.mayOpenDocument": {
    kind: "story",
    readsOnly: true,
    acts: {
      "read it": (person, { id }) => asValue(mayOpenDocument(person, id)),
      "change its text": async (person, { id }) =>
        (await mayOpenDocument(person, id)) === "write" ? { done: true } : null,
    },
  },
  "move-story.moveStory": {
    kind: "story",
    acts: {
      "send it for review": move("submit"),
      "take it back": move("take-back"),
      "send it back": move("send-back"),
      "approve it": move("approve"),
      "publish it": move("publish"),
      "open the live story for editing": move("edit"),
      "give up its changes": move("give-up"),
      "spike it": move("spike"),
      "revive it": move("revive"),
    },
  },
  "change-details.changeDetails": {
    kind: "story",
    acts: {
      "change its text": (person, { id, revision }) =>
        changeDetails(person, id, revision, { kind: "analysis", urgency: 2 }),
    },
  },
  "story-people.shareStory": {
    kind: "story",
    acts: { "share it": (person, { id }, { bystander }) => shareStory(person, id, bystander) },
  },
  "story-people.unshareStory": {
    kind: "story",
    acts: { "share it": (person, { id, sharee }) => unshareStory(person, id, sharee) },
  },
  "story-people.raiseFlag": {
    kind: "story",
    acts: { "raise a flag": (person, { id }) => raiseFlag(person, id, "facts") },
  },
  "story-people.settleFlag": {
    kind: "story",
    acts: {
      "settle a flag": (person, { id }) => settleFlag(person, id, "facts"),
      "settle a legal flag": (person, { id }) => settleFlag(person, id, "legal"),
    },
  },
  "story-people.setEmbargo": {
    kind: "story",
    acts: {
      "set its embargo": (person, { id }) =>
        setEmbargo(person, id, "2099-01-01T00:00:00Z", stagedEmbargo),
    },
  },
  "story-people.liftEmbargo": {
    kind: "story",
    acts: {
      "set its embargo": (person, { id }) => liftEmbargo(person, id, "It is out.", stagedEmbargo),
    },
  },
  "kept-copies.keepCopy": {
    kind: "story",
    acts: {
      "leave text beside it": (person, { id }) =>
        keepCopy(person, id, { ...copyOf("Kept"), why: "The matrix." }),
    },
  },
  "kept-copies.settleKeptCopy": {
    kind: "story",
    acts: {
      "leave text beside it": (person, { id, keptCopy }) => settleKeptCopy(person, id, keptCopy),
    },
  },

  "kept-copies.keepRefusedText": {
    kind: "elsewhere",
    where: "live alone asks it, with what it took from somebody who might write",
  },

  "create-story.createStory": {
    kind: "newsroom",
    what: "begin a story",
    act: (person) => createStory(person),
  },
  "fronts.frontSlotsOf": {
    kind: "newsroom",
    readsOnly: true,
    what: "curate a front",
    act: (person) => frontSlotsOf(person, "en"),
  },
  "fronts.setFrontSlots": {
    kind: "newsroom",
    what: "curate a front",
    act: (person) => setFrontSlots(person, "en", []),
  },
  "audit.auditFor": {
    kind: "newsroom",
    readsOnly: true,
    what: "see the audit trail",
    act: (person) => auditFor(person, null),
  },
  "settings.settingsFor": {
    kind: "newsroom",
    what: "change settings",
    act: (person) => settingsFor(person),
  },
  "settings.changeSettings": {
    kind: "newsroom",
    what: "change settings",
    act: async (person, { owner }) => {
      const { rows } = await owner.query("select revision from newsroom");
      return changeSettings(person, rows[0].revision, { tagline: fresh("tagline") });
    },
  },
  "desks.desksFor": {
    kind: "newsroom",
    what: "manage people",
    act: (person) => desksFor(person),
  },
  "desks.addDesk": {
    kind: "newsroom",
    what: "change settings",
    act: (person) => addDesk(person, { name: fresh("desk"), sections: [] }),
  },
  "desks.changeDesk": {
    kind: "newsroom",
    what: "change settings",
    act: (person, { desks }) =>
      changeDesk(person, desks.stadium, { name: fresh("desk"), sections: ["stadium"] }),
  },
  "desks.removeDesk": {
    kind: "newsroom",
    what: "change settings",
    act: async (person, { owner }) => {
      const made = await owner.query("insert into desk (name) values ($1) returning id", [
        fresh("desk"),
      ]);
      return removeDesk(person, made.rows[0].id);
    },
  },
  "edits-in-review.deskRulesFor": {
    kind: "newsroom",
    what: "set edits in review",
    act: (person) => deskRulesFor(person),
  },
  "edits-in-review.setEditsInReview": {
    kind: "newsroom",
    what: "set edits in review",
    act: (person, { desks }) => setEditsInReview(person, desks.stadium, "none"),
  },
  "sections.addSection": {
    kind: "newsroom",
    what: "change settings",
    act: (person) => addSection(person, fresh("section"), { en: "A section" }),
  },
  "sections.renameSection": {
    kind: "newsroom",
    what: "change settings",
    act: (person) => renameSection(person, "stadium", { en: fresh("Stadium") }),
  },
  "sections.removeSection": {
    kind: "newsroom",
    what: "change settings",
    act: async (person, { owner }) => {
      const slug = fresh("section");
      await owner.query(`insert into section (slug, names) values ($1, '{"en": "Gone soon"}')`, [
        slug,
      ]);
      return removeSection(person, slug);
    },
  },
  "sections.orderSections": {
    kind: "newsroom",
    what: "change settings",
    act: async (person, { owner }) => {
      const { rows } = await owner.query("select slug from section order by random()");
      return orderSections(
        person,
        rows.map(({ slug }) => String(slug)),
      );
    },
  },

  "take-picture.takePicture": {
    kind: "newsroom",
    what: "keep pictures",
    act: (person) =>
      takePicture(person, {
        upload: fresh("upload"),
        originalKey: `originals/${fresh("original")}`,
        sha256: randomBytes(32).toString("hex"),
        bytes: 4,
        fileName: "harbour.jpg",
        evidenceOf: null,
      }),
  },
  "take-picture.pictureOfUpload": {
    kind: "elsewhere",
    where: "the routes of uploads: it looks among one's own",
  },
  "picture-list.picturesFor": {
    kind: "newsroom",
    readsOnly: true,
    what: "see pictures",
    act: (person) => picturesFor(person, {}),
  },
  "picture-view.openPicture": {
    kind: "newsroom",
    readsOnly: true,
    what: "see pictures",
    act: async (person, scene) => openPicture(person, (await stagePicture(scene)).id),
  },
  "picture-view.originalFor": {
    kind: "newsroom",
    readsOnly: true,
    what: "see pictures",
    act: async (person, scene) => originalFor(person, (await stagePicture(scene)).id),
  },
  "picture-view.isCutFor": {
    kind: "newsroom",
    readsOnly: true,
    what: "see pictures",
    act: async (person, scene) =>
      (await isCutFor(person, (await stagePicture(scene)).cut)) ? { there: true } : null,
  },
  "change-picture.changePicture": {
    kind: "newsroom",
    what: "keep pictures",
    act: async (person, scene) => {
      const { id, revision } = await stagePicture(scene);
      return changePicture(person, id, revision, { caption: fresh("caption") });
    },
  },
  "change-picture.settlePicture": {
    kind: "newsroom",
    what: "settle pictures",
    act: async (person, scene) => {
      const { id, revision } = await stagePicture(scene);
      return settlePicture(person, id, revision, { state: "verified", note: "", verifiedAs: "" });
    },
  },
  "change-picture.setFocus": {
    kind: "newsroom",
    what: "keep pictures",
    act: async (person, scene) => {
      const { id, revision } = await stagePicture(scene);
      return setFocus(person, id, revision, { x: 0.2, y: 0.3 });
    },
  },
  // Somebody else's: whoever brought a picture in may always take it out again.
  "remove-picture.removePicture": {
    kind: "newsroom",
    what: "settle pictures",
    act: async (person, scene) => removePicture(person, (await stagePicture(scene)).id),
  },

  "story-list.storiesOpenTo": {
    kind: "list",
    list: async (person, { mark }) => {
      const listed = await storiesOpenTo(person, {}, 500);
      const found = await storiesOpenTo(person, { words: mark }, 500);
      const ids = listed.lines.map(({ id }) => id);
      return found.lines.every(({ id }) => ids.includes(id)) ? ids : ["found, but not listed"];
    },
  },
  "desk.deskOf": { kind: "elsewhere", where: "its own rows beside the lists" },
  "ended-rights.endedRightsFor": { kind: "elsewhere", where: "its own rows beside the lists" },
  "notices.noticesFor": { kind: "elsewhere", where: "its own rows beside the lists" },
  "notices.markNoticesRead": { kind: "elsewhere", where: "the rows of mine and theirs" },
  "desk-news.hearOfDesk": { kind: "elsewhere", where: "the event stream of the routes" },
  "story-people.colleaguesOf": { kind: "elsewhere", where: "the page of a story, which asks it" },

  "acting.acting": partOf("every sentence that writes"),
  "chosen-stories.chooseOpenTo": partOf("the lists"),
  "desk-lines.lineColumns": partOf("the lists"),
  "desk-lines.lineJoins": partOf("the lists"),
  "desk-lines.lineOf": partOf("the lists"),
  "open-to.partIn": partOf("the lists"),
  "open-to.openTo": partOf("the lists"),
  "open-to.inSections": partOf("the lists"),

  "people.staffFor": ofPeople,
  "people.addPerson": ofPeople,
  "people.changePerson": ofPeople,
  "people.suspendPerson": ofPeople,
  "people.restorePerson": ofPeople,
  "people.signOutPerson": ofPeople,
  "people.removeFactorOf": ofPeople,
  "people.welcomeAgain": ofPeople,
  "factor-rule.setFactorRoles": ofPeople,
  "password-requests.putRequestAway": ofPeople,
  "confirmation.confirmPerson": ofPeople,
  "own-account.ownAccount": ofPeople,
  "own-account.endOwnSession": ofPeople,
  "own-account.endOtherSessions": ofPeople,
  "own-account.changeOwnPassword": ofPeople,
  "second-factor.beginFactor": ofPeople,
  "second-factor.settleFactor": ofPeople,
  "second-factor.renewRecoveryCodes": ofPeople,
  "second-factor.removeOwnFactor": ofPeople,
};

async function asValue(asked: Promise<string | null>): Promise<object | null> {
  const way = await asked;
  return way === null ? null : { way };
}
