import { pictureMark, stagePicture } from "./pictures";
import type { AboutNewsroom } from "./promises";
import type { Scene } from "./scene";

/**
 * What a page is promised as. `secret` gives words that stand on it for those to whom it is
 * promised, and must reach nobody else in any form of it.
 */
export type PageRow =
  | { kind: "story" }
  | {
      kind: "newsroom";
      what: AboutNewsroom;
      secret?: (scene: Scene) => Promise<string>;
      /** Puts there what the page is about, and gives its id. */
      id?: (scene: Scene) => Promise<string>;
      /** What of the scene stands on it is for everybody to whom the page is promised. */
      tells?: true;
    }
  /** For those who are not in yet; nothing of the newsroom stands on it. */
  | { kind: "entrance" };

const emailOf = async ({ owner, bystander }: Scene) => {
  const { rows } = await owner.query("select email from person where id = $1", [bystander]);
  return String(rows[0].email);
};
const nameOfDesk = async ({ owner, desks }: Scene) => {
  const { rows } = await owner.query("select name from desk where id = $1", [desks.harbour]);
  return String(rows[0].name);
};
const entrance: PageRow = { kind: "entrance" };
const atTheDesk: PageRow = { kind: "newsroom", what: "be at the desk" };

/** A row for every page that is not the readers'. */
export const pages: Record<string, PageRow> = {
  "/desk/stories/[id]": { kind: "story" },
  "/desk/stories/[id]/preview": { kind: "story" },
  "/desk/stories/[id]/preview/page-only": { kind: "story" },
  "/desk/stories/[id]/versions": { kind: "story" },
  "/desk": atTheDesk,
  "/desk/stories": atTheDesk,
  "/desk/account": atTheDesk,
  "/desk/[...rest]": atTheDesk,
  "/desk/pictures": { kind: "newsroom", what: "see pictures", tells: true },
  "/desk/pictures/[id]": {
    kind: "newsroom",
    what: "see pictures",
    tells: true,
    id: async (scene) => (await stagePicture(scene)).id,
    secret: async () => `${pictureMark} picture.jpg`,
  },
  "/desk/fronts": { kind: "newsroom", what: "curate a front" },
  "/desk/audit": { kind: "newsroom", what: "see the audit trail" },
  "/desk/people": { kind: "newsroom", what: "manage people", secret: emailOf },
  "/desk/settings": { kind: "newsroom", what: "see settings", secret: nameOfDesk },
  "/signin": entrance,
  "/signin/code": entrance,
  "/signin/password": entrance,
  "/signin/second-factor": entrance,
  "/welcome/[token]": entrance,
};

/** A page's address with something in its places. */
export function addressOf(page: string, id: string): string {
  return page
    .replace("[id]", id)
    .replace("[...rest]", "nowhere/at/all")
    .replace("/[[...upload]]", "")
    .replace("[cut]", "A".repeat(22))
    .replace("[name]", "whole-800.jpg")
    .replace("[token]", "A".repeat(43));
}
