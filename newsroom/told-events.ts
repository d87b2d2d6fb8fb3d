import { type Move, moves, workflow } from "./workflow";

/** What happened to a story besides its moves, as a timeline tells it after the person's name. */
const otherActs: Readonly<Record<string, string>> = {
  create: "began the story",
  "edit-in-review": "changed the text in review",
  "picture-changed": "changed a picture of it in the library",
  "approval-voided": "changed the approved text, so the approval ended",
  "keep-copy": "left text beside the story",
  share: "shared it",
  unshare: "ended a share",
  "raise-flag": "raised a flag",
  "settle-flag": "settled a flag",
  "set-embargo": "set an embargo",
  "lift-embargo": "lifted the embargo",
};

/** An event in words: "sent it for review". An act that has no words yet is told by its name. */
export function toldEvent(act: string): string {
  if (isMove(act)) return workflow[act].told;
  return otherActs[act] ?? act.replaceAll("-", " ");
}

function isMove(act: string): act is Move {
  return (moves as readonly string[]).includes(act);
}
