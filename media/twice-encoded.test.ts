import { expect, test } from "vitest";
import { undoubled } from "./twice-encoded";

test.each([
  ["MÃ¼nchen", "München"],
  ["The mayor donâ€™t â€œknowâ€\u009d", "The mayor don’t “know”"],
  ["cafÃ© in SÃ£o Paulo", "café in São Paulo"],
  ["ÐœÐ¾ÑÐºÐ²Ð°".replace("ÑÐº", "Ñ\u0081Ðº"), "Москва"],
  ["Ù…ØµØ±", "مصر"],
  ["æ±äº¬".replace("±ä", "\u009d±ä"), "東京"],
])("%s was %s", (text, was) => {
  expect(undoubled(text)).toBe(was);
});

test.each([
  "München, São Tomé, Þingvellir",
  "“SPAß” und “CAFÉ”",
  "L’ÉTÉ… À L’ÎLE",
  "«Été» – ‘Ñandú’",
  "© Müller, 20 °C, £5, ½",
  "東京 مصر Москва",
  "NÃO",
  "",
])("%s is what it is", (text) => {
  expect(undoubled(text)).toBe(text);
});
