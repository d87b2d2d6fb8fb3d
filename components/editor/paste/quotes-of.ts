import type { Language } from "@/newsroom/languages";
import { settingOf } from "../typographic-rules";

/** The language's quotation marks, the outer ones first. */
export function quotesOf(language: Language): readonly [string, string][] {
  const around = (sign: string): [string, string] => [
    settingOf(sign, "", language)?.insert ?? sign,
    settingOf(sign, ".", language)?.insert ?? sign,
  ];
  return [around('"'), around("'")];
}
