import { expect, test } from "vitest";
import { tellEvent } from "./told-events";

const paris = "Europe/Paris";
const told = (act: string, note = "", detail: Record<string, unknown> = {}) =>
  tellEvent({ act, note, detail }, paris);

test("an embargo is told in the newsroom's time, from when to when", () => {
  const until = "2027-03-14T06:30:00.000Z";
  expect(told("set-embargo", "", { until, before: null })).toEqual({
    did: "set the embargo: until Sun 14 Mar 2027, 07:30 (Europe/Paris, UTC+1)",
    words: "",
  });
  expect(told("set-embargo", "", { until, before: "2027-03-12T06:30:00.000Z" }).did).toBe(
    "changed the embargo: until Sun 14 Mar 2027, 07:30 (Europe/Paris, UTC+1), Fri 12 Mar 2027, 07:30 before",
  );
  expect(told("lift-embargo", "The minister spoke.", { before: until })).toEqual({
    did: "lifted the embargo that held until Sun 14 Mar 2027, 07:30 (Europe/Paris, UTC+1)",
    words: "The minister spoke.",
  });
});

test("an event from before is told as well: its note was the machine's form of a time", () => {
  expect(told("set-embargo", "2027-03-14T07:30:00.000Z")).toEqual({
    did: "set the embargo: until Sun 14 Mar 2027, 08:30 (Europe/Paris, UTC+1)",
    words: "",
  });
  expect(told("lift-embargo")).toEqual({ did: "lifted the embargo", words: "" });
});

test("what an act was about stands in its sentence, what a person said beside it", () => {
  expect(told("raise-flag", "legal").did).toBe("raised the flag “legal”");
  expect(told("share", "Ben Okoye").did).toBe("shared it with Ben Okoye");
  expect(told("send-back", "Who said so?")).toEqual({
    did: "sent it back",
    words: "Who said so?",
  });
});

test("no event prints a key or a machine's time", () => {
  const acts = ["create", "keep-copy", "settle-flag", "unshare", "picture-changed", "not-known"];
  for (const act of acts) expect(told(act).did).not.toMatch(/[a-z]-[a-z]|\dT\d|Z$/);
});
