import { expect, test } from "vitest";
import { personActs } from "./person-acts";
import { readCode, recoveryCodeOf } from "./second-factor";

test("a recovery code is twelve letters and digits that nobody mistakes, out of any bytes", () => {
  const every = Array.from({ length: 256 }, (_, n) => recoveryCodeOf(new Uint8Array(12).fill(n)));
  expect(new Set(every).size).toBe(32);
  for (const code of every) {
    expect(code).toMatch(/^[0-9a-hjkmnp-z]{4}-[0-9a-hjkmnp-z]{4}-[0-9a-hjkmnp-z]{4}$/);
    expect(readCode(code)).toEqual({ kind: "recovery", code });
  }
});

test.each([
  ["123456", { kind: "app", code: "123456" }],
  [" 123 456 ", { kind: "app", code: "123456" }],
  ["K7MP 3XWQ 9DHA", { kind: "recovery", code: "k7mp-3xwq-9dha" }],
  ["k7mp3xwq9dha", { kind: "recovery", code: "k7mp-3xwq-9dha" }],
  ["12345", null],
  ["1234567", null],
  ["１２３４５６", { kind: "app", code: "123456" }],
  ["١٢٣ ٤٥٦", { kind: "app", code: "123456" }],
  ["۱۲۳۴۵۶", { kind: "app", code: "123456" }],
  ["१२३\u00a0४५६", { kind: "app", code: "123456" }],
  ["\u200e123\u2009456\u200f\ufeff", { kind: "app", code: "123456" }],
  ["123\u2011456", { kind: "app", code: "123456" }],
  ["Ｋ７ＭＰ－３ＸＷＱ－９ＤＨＡ", { kind: "recovery", code: "k7mp-3xwq-9dha" }],
  ["k٧mp–3xwq–۹dha", { kind: "recovery", code: "k7mp-3xwq-9dha" }],
  ["12345½", null],
  ["", null],
  ["k7mp-3xwq-9dh", null],
])("%s is read as %o", (typed, read) => expect(readCode(typed)).toEqual(read));

test("who may do what with people, and who says first who they are", () => {
  const table = Object.entries(personActs).map(([act, { right, confirmed }]) =>
    [act.padEnd(25), String(right).padEnd(16), confirmed ? "confirmed" : ""].join("").trimEnd(),
  );
  expect(table).toMatchInlineSnapshot(`
    [
      "see people               managePeople",
      "add a person             managePeople    confirmed",
      "change a person          managePeople    confirmed",
      "suspend a person         managePeople    confirmed",
      "restore a person         managePeople    confirmed",
      "make a link              managePeople    confirmed",
      "remove another's factor  managePeople    confirmed",
      "end another's sessions   managePeople",
      "put a request away       managePeople",
      "set who needs a factor   changeSettings  confirmed",
      "change desks             changeSettings  confirmed",
      "set edits in review      setReviewRule   confirmed",
      "set up a factor          own account     confirmed",
      "remove the own factor    own account     confirmed",
      "make recovery codes      own account     confirmed",
      "change the own password  own account     confirmed",
      "end own sessions         own account",
    ]
  `);
});
