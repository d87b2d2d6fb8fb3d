import { directionOf, type Language } from "@/newsroom/languages";
import type { Newsroom, Said } from "@/newsroom/newsroom";

/** Words of the paper's own on a page in `language`; marked as such where they are in another. */
export function OwnWords({ said, language }: { said: Said; language: Language }) {
  if (said.language === language) return said.words;
  return (
    <bdi lang={said.language} dir={directionOf(said.language)}>
      {said.words}
    </bdi>
  );
}

/** The paper's name, which is the same in every edition. */
export function PaperName({ newsroom, language }: { newsroom: Newsroom; language: Language }) {
  const said = { words: newsroom.name, language: newsroom.languages[0] ?? language };
  return <OwnWords said={said} language={language} />;
}
