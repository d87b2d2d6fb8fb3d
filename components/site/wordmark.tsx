import type { ReactNode } from "react";
import { directionOf, type Language } from "@/newsroom/languages";
import { nameShape } from "@/newsroom/name-shape";
import type { Newsroom } from "@/newsroom/newsroom";

/** The paper's name as it stands over its pages and under them, the same in every edition and for every translator. */
export function Wordmark({
  newsroom,
  language,
  path,
  as: Tag,
}: {
  newsroom: Newsroom;
  /** Of the page. */
  language: Language;
  path: string;
  as: "h1" | "p";
}) {
  const main = newsroom.languages[0] ?? language;
  const { line, half, parts, script } = nameShape(newsroom.name, main);
  return (
    <Tag className="wordmark" data-line={line} data-half={half} data-script={script}>
      <a href={path} translate="no">
        <InLanguage language={main} of={language}>
          {parts.join(softHyphen)}
        </InLanguage>
      </a>
    </Tag>
  );
}

/** Seen only where a line ends at it. Made by a style sheet it would break the word and show nothing. */
const softHyphen = "\u00ad";

function InLanguage({
  language,
  of: page,
  children,
}: {
  language: Language;
  of: Language;
  children: ReactNode;
}) {
  return language === page ? (
    children
  ) : (
    <bdi lang={language} dir={directionOf(language)}>
      {children}
    </bdi>
  );
}
