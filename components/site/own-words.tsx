import { directionOf, type Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";

/** What the paper says of itself stands in its main language on every edition, and is marked as such. */
export function OwnWords({
  newsroom,
  language,
  words,
}: {
  newsroom: Newsroom;
  language: Language;
  words: string;
}) {
  const [main] = newsroom.languages;
  if (main === undefined || main === language) return words;
  return (
    <bdi lang={main} dir={directionOf(main)}>
      {words}
    </bdi>
  );
}
