import { expect, test } from "vitest";
import { rightsKindNames } from "@/newsroom/rights";
import { cutOf, focusAfter, focusWords } from "./focal-steps";
import { onePicture } from "./one-picture";
import { dayIn, demandOn, faultIn, missingIn, namesInLine, rightsFieldsOf } from "./picture-fields";

test("every right shows the fields that it demands", () => {
  const table = rightsKindNames.map((kind) => `${kind}: ${rightsFieldsOf(kind).join(" ")}`.trim());
  expect(table).toEqual([
    "own-staff:",
    "commissioned: permission",
    "agency: restrictions",
    "handout: sourceAddress originPerson originDate",
    "social-media: sourceAddress permission",
    "user-upload: sourceAddress originPerson originDate permission",
    "screen-grab: sourceAddress reason",
    "public-domain: sourceAddress",
    "creative-commons: sourceAddress licence",
    "fair-dealing: reason expiresOn",
    "none:",
  ]);
  expect(rightsFieldsOf(null)).toEqual([]);
  expect(demandOn("credit", "agency")).toBe("credit");
  expect(demandOn("credit", null)).toBeNull();
});

test("what is missing is judged by what is on the screen", () => {
  const view = onePicture({ rights: "fair-dealing", credit: "CCTV", expired: true });
  const missing = (typed: object) => missingIn(view, typed, { asLead: false, today: "2026-11-25" });
  expect(missing({ reason: "It shows the collapse" })).toEqual([
    "Say until when it may be used.",
    "The right to use it has run out.",
  ]);
  expect(missing({ reason: "It shows it", expiresOn: "2026-11-25" })).toEqual([]);
  expect(missing({ reason: "It shows it", expiresOn: "2026-11-24" })).toEqual([
    "The right to use it has run out.",
  ]);
});

test("names are parted by commas of any script, and each is kept once", () => {
  expect(namesInLine(" Amina Rahal,, Ben،نور , Ben")).toEqual(["Amina Rahal", "Ben", "نور"]);
});

test("an address is one that a browser would follow", () => {
  expect(faultIn("webStatement", "javascript:alert(1)")).not.toBeNull();
  expect(faultIn("webStatement", "")).toBeNull();
  expect(faultIn("licensorUrl", "https://example.org/a")).toBeNull();
});

test("the newsroom's day is that of its zone", () => {
  const moment = new Date("2026-11-25T22:30:00Z");
  expect(dayIn("Asia/Karachi", moment)).toBe("2026-11-26");
  expect(dayIn("America/New_York", moment)).toBe("2026-11-25");
});

test("arrow keys move the focal point by a hundredth, with Shift by a tenth, and stay inside", () => {
  const press = (key: string, shiftKey = false) => focusAfter({ key, shiftKey }, { x: 0.95, y: 0 });
  expect(press("ArrowLeft")).toEqual({ x: 0.94, y: 0 });
  expect(press("ArrowRight", true)).toEqual({ x: 1, y: 0 });
  expect(press("ArrowUp")).toEqual({ x: 0.95, y: 0 });
  expect(press("ArrowDown", true)).toEqual({ x: 0.95, y: 0.1 });
  expect(press("a")).toBeNull();
  expect(focusWords({ x: 0.42, y: 0.3 })).toBe("42% from the left, 30% from the top");
});

test("a cut is laid behind its window as the press cuts it", () => {
  const wide = { width: 3000, height: 1000 };
  expect(cutOf("1x1", wide, { x: 1, y: 0.5 })).toEqual({ ratio: 1, width: 3, left: -2, top: -0 });
  expect(cutOf("whole", wide, { x: 0, y: 0 })).toMatchObject({ ratio: 3, width: 1 });
});
