import type { NewsroomRight } from "./permissions";

/** So many minutes after a person proved who they are, they may do what needs that. */
export const confirmationMinutes = 10;

type Act = { right: NewsroomRight | "own account"; confirmed: boolean };

/**
 * What people do with people, with their rights and with their own way in: with which right, and whether they must have
 * proved who they are within the last minutes. What only shuts somebody's sessions is never held up.
 */
export const personActs = {
  "see people": { right: "managePeople", confirmed: false },
  "add a person": { right: "managePeople", confirmed: true },
  "change a person": { right: "managePeople", confirmed: true },
  "suspend a person": { right: "managePeople", confirmed: true },
  "restore a person": { right: "managePeople", confirmed: true },
  "make a link": { right: "managePeople", confirmed: true },
  "remove another's factor": { right: "managePeople", confirmed: true },
  "end another's sessions": { right: "managePeople", confirmed: false },
  "put a request away": { right: "managePeople", confirmed: false },
  "set who needs a factor": { right: "changeSettings", confirmed: true },
  "change desks": { right: "changeSettings", confirmed: true },
  "set edits in review": { right: "setReviewRule", confirmed: true },
  "set up a factor": { right: "own account", confirmed: true },
  "remove the own factor": { right: "own account", confirmed: true },
  "make recovery codes": { right: "own account", confirmed: true },
  "change the own password": { right: "own account", confirmed: true },
  "end own sessions": { right: "own account", confirmed: false },
} satisfies Record<string, Act>;
export type PersonAct = keyof typeof personActs;
