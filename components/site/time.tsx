import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import { type DateForm, dateWords } from "./dates";

export function Time({
  newsroom,
  language,
  at,
  form,
}: {
  newsroom: Newsroom;
  language: Language;
  at: string;
  form: DateForm;
}) {
  return <time dateTime={at}>{dateWords(newsroom, language, at, form)}</time>;
}
