import type { Byline } from "./story";

/** Agencies that need no word to be known as one. */
const known = new Set(
  [
    "AA, AAP, ADN, AFP, AGI, ANI, ANP, ANSA, AP, APA, APTN, ATS, BTA, CTK, DPA, EFE, EPA, ERR, IANS",
    "IRNA, ISNA, KNA, Keystone-SDA, Kyodo, Lusa, MTI, NTB, PAP, PA, PA Media, PTI, RIA, SDA, SID",
    "STT, TASS, TT, UPI, UNB, WAFA, WAM, Xinhua, Yonhap, Anadolu, Bernama, Bloomberg, Reuters",
    "Agence France-Presse, Associated Press, The Associated Press, Deutsche Presse-Agentur",
    "Press Association, Press Trust of India, Getty Images, Agencies, Agenturen, Agencias, Agences",
    "Ajanslar, وكالات, وكالة الأنباء, خبر رساں ادارے, رويترز, الأناضول, أ ف ب",
  ].flatMap((line) => line.split(", ").map(plain)),
);

/** Words of which one says that a name is an agency's, in the languages that stories are written in. */
const telling =
  /(^|[\s&/-])(news agency|agenc(y|ies)|agence|agenzia|agencia|agência|agentur(en)?|presse-?agentur|ajansı|ajanslar|haber ajansı|newswire|wires?|وكالة|وكالات|خبرگزاری|ایجنسی)($|[\s&/،-])/iu;

/**
 * Whether a name over a story is an agency's and not a person's: it was said so, or it is known as
 * one. Somebody with a page of their own is a person whatever they are called.
 */
export function isAgency({ name, author, agency }: Byline): boolean {
  if (agency) return true;
  return author === null && soundsLikeAgency(name);
}

/** Whether a name is one of an agency's as far as can be told from it. */
export function soundsLikeAgency(name: string): boolean {
  return known.has(plain(name)) || telling.test(name);
}

function plain(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/gu, " ").toLocaleLowerCase("en");
}
