import { describe, expect, test } from "vitest";
import { downloadName, keptFileName, plainFileName } from "./file-names";

describe("a file's name in the library", () => {
  test.each([
    ["harbour.jpg", "harbour.jpg"],
    ["Mu\u0308nchen.jpg", "München.jpg"],
    ["💫 comet 👨‍👩‍👧.jpg", "💫 comet 👨‍👩‍👧.jpg"],
    [`${"ä".repeat(251)}.jpg`, `${"ä".repeat(251)}.jpg`],
    ["ki\u0301tab کتاب‌ها.png", "kítab کتاب‌ها.png"],
    ["Scha\u00adden\u200b.jpg", "Schaden.jpg"],
    ["photo\u202egpj.exe", "photogpj.exe"],
    ["a\u2067b\u2069.jpg", "ab.jpg"],
    ["C:\\fakepath\\quay.jpg", "quay.jpg"],
    ["../../etc/passwd", "passwd"],
    ["a/\nb.jpg", "b.jpg"],
    ["folder/", "folder"],
    ["one\ntwo\t.jpg", "one two .jpg"],
    ["..", "picture"],
    ["\u202e", "picture"],
    ["", "picture"],
  ])("%j is kept as %j", (given, kept) => {
    expect(keptFileName(given)).toBe(kept);
    expect(keptFileName(kept)).toBe(kept);
  });
});

describe("a file's name when it is saved", () => {
  test.each([
    ["harbour.JPG", "jpeg", "harbour.JPG"],
    ["harbour.jpeg", "jpeg", "harbour.jpeg"],
    ["harbour", "jpeg", "harbour.jpg"],
    ["harbour.jpg", "png", "harbour.jpg.png"],
    ["photo.exe", "jpeg", "photo.exe.jpg"],
    ["CON.jpg", "jpeg", "_CON.jpg"],
    ["nul", "gif", "_nul.gif"],
    ["com1.2026.jpg", "jpeg", "_com1.2026.jpg"],
    ["console.jpg", "jpeg", "console.jpg"],
    ["what? 12:30 <b>.jpg", "jpeg", "what_ 12_30 _b_.jpg"],
    [".jpg", "jpeg", "jpg.jpg"],
    ["end. .jpg", "jpeg", "end. .jpg"],
  ])("%j of a %s is %j", (kept, type, saved) => {
    expect(downloadName(kept, type)).toBe(saved);
  });

  test("fits into 255 bytes with its ending, its last number and only whole letters", () => {
    for (const letter of ["ä", "💫", "👨‍👩‍👧", "क्षि", "ü"]) {
      const saved = downloadName(`${letter.repeat(255)} 0042.jpg`, "jpeg");
      expect(Buffer.byteLength(saved)).toBeLessThanOrEqual(255);
      expect(saved).toMatch(/ 0042\.jpg$/);
      expect(saved.replaceAll(letter, "").replace("… ", " ").replace(" 0042.jpg", "")).toMatch(
        /^…?$/,
      );
    }
  });

  test("is told in ASCII too", () => {
    expect(plainFileName("Zürich – „Limmat“.jpg")).toBe("Zurich_Limmat_.jpg");
    expect(plainFileName("القاهرة.png")).toBe("_.png");
  });
});
