import type { ReactNode } from "react";
import type { Translation } from "@/article/published-story";
import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import { Foot } from "./foot";
import { Masthead } from "./masthead";
import { wordsIn } from "./words";

/** A whole page of the paper: masthead, what the page is about, foot. */
export function Paper({
  newsroom,
  language,
  section,
  translations,
  editionAt,
  children,
}: {
  newsroom: Newsroom;
  language: Language;
  section?: string;
  translations?: readonly Translation[];
  /** Only on a front: when its newest story came out. It makes the masthead the large one. */
  editionAt?: string | null;
  children: ReactNode;
}) {
  return (
    <div className="paper">
      <a className="skip" href="#news">
        {wordsIn(language).skip}
      </a>
      <Masthead
        newsroom={newsroom}
        language={language}
        section={section}
        translations={translations ?? []}
        editionAt={editionAt}
      />
      <main id="news" tabIndex={-1}>
        {children}
      </main>
      <Foot newsroom={newsroom} language={language} />
    </div>
  );
}
