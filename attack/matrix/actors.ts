import type { Role } from "@/newsroom/people";

/**
 * Everybody whom the matrix sends, by what they are to the stories that it sends them to: all of
 * those stand in the section of one desk, were begun by the same reporter, and are shared alike.
 */
export const actors = {
  nobody: null,
  "the reporter who owns it": { role: "reporter", desk: "harbour", parts: ["submitted"] },
  "another reporter": { role: "reporter", desk: "harbour", parts: [] },
  "a reporter it is shared with": { role: "reporter", desk: "harbour", parts: ["shared"] },
  "a reporter it is no longer shared with": { role: "reporter", desk: "harbour", parts: [] },
  "an editor of the desk": { role: "editor", desk: "harbour", parts: [] },
  "an editor of the desk who wrote in it": { role: "editor", desk: "harbour", parts: ["changed"] },
  "an editor of another desk": { role: "editor", desk: "stadium", parts: [] },
  "an editor of another desk it is shared with": {
    role: "editor",
    desk: "stadium",
    parts: ["shared"],
  },
  "an editor without a desk": { role: "editor", desk: null, parts: [] },
  "the chief": { role: "chief", desk: null, parts: [] },
  "the chief, having written in it": { role: "chief", desk: null, parts: ["changed"] },
  "an admin": { role: "admin", desk: "harbour", parts: [] },
  "an admin who once wrote in it": { role: "admin", desk: "harbour", parts: ["changed"] },
  "a suspended editor": { role: "editor", desk: "harbour", parts: [] },
  "an editor whose session has run out": { role: "editor", desk: "harbour", parts: [] },
  "an editor whose code is awaited": { role: "editor", desk: "harbour", parts: [] },
  "an editor who was made a reporter": { role: "editor", desk: "harbour", parts: [] },
  "an editor who was taken off the desk": { role: "editor", desk: "harbour", parts: [] },
} satisfies Record<string, Standing | null>;

type Standing = {
  role: Role;
  desk: "harbour" | "stadium" | null;
  parts: readonly ("submitted" | "shared" | "changed")[];
};
export type Actor = keyof typeof actors;
export const everyActor = Object.keys(actors) as Actor[];

/** Those whose way in is shut, so that they are nobody to a route, a page or the socket. */
export const shutOut: readonly Actor[] = [
  "nobody",
  "a suspended editor",
  "an editor whose session has run out",
  "an editor whose code is awaited",
];
