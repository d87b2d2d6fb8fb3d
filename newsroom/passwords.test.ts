import { expect, test } from "vitest";
import { isPasswordFit } from "./passwords";

const amina = { email: "amina.rahal@example.org", name: "Amina Rahal" };

test.each(["seven grey herons", "ثلاثة كتب على الرف", "k7#Qz!m2Wd@x"])(
  "%s may be chosen",
  (password) => expect(isPasswordFit(password, amina)).toBe(true),
);

test.each([
  "",
  "short-one",
  "password-1234",
  "Let-it-stand",
  "aaaaaaaaaaaaa",
  "abcabcabcabcabc",
  "234567890123",
  "amina.rahal@example.org",
  "Amina Rahal1",
  "x".repeat(600),
])("%j may not", (password) => expect(isPasswordFit(password, amina)).toBe(false));
