import { directionOf, type Language } from "@/newsroom/languages";
import type { Said } from "@/newsroom/newsroom";

/** Words of the paper's own on a page in `language`; marked as such where they are in another. */
export function OwnWords({ said, language }: { said: Said; language: Language }) {
  if (said.language === language) return said.words;
  return (
    <bdi lang={said.language} dir={directionOf(said.language)}>
      {said.words}
    </bdi>
  );
}
