import type { SpokenLanguage } from "@/newsroom/languages";
import { localeOf, numberIn } from "@/newsroom/locales";

/** What is said for each of a language's plural forms; "#" is where the number stands. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A number of things in words, by the plural rules of the language. */
export function counted(language: SpokenLanguage, forms: PluralForms): (count: number) => string {
  const rules = new Intl.PluralRules(localeOf(language));
  return (count) =>
    (forms[rules.select(count)] ?? forms.other).replace("#", numberIn(language, count));
}
