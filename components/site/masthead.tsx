import type { Translation } from "@/article/published-story";
import { frontPath, searchPath, sectionPath } from "@/newsroom/addresses";
import { directionOf, type Language, languages } from "@/newsroom/languages";
import { editionOf, type Newsroom, paperSays, sectionName } from "@/newsroom/newsroom";
import { OwnWords } from "./own-words";
import { Time } from "./time";
import { Wordmark } from "./wordmark";
import { wordsIn } from "./words";

export function Masthead({
  newsroom,
  language,
  section,
  translations,
  editionAt,
}: {
  newsroom: Newsroom;
  language: Language;
  section: string | undefined;
  translations: readonly Translation[];
  editionAt: string | null | undefined;
}) {
  const words = wordsIn(language);
  const edition = editionOf(newsroom, language);
  const isFront = editionAt !== undefined;
  return (
    <header className={isFront ? "masthead large" : "masthead"}>
      <Wordmark
        newsroom={newsroom}
        language={language}
        path={frontPath(edition)}
        as={isFront ? "h1" : "p"}
      />
      <div className="edition-line">
        <p className="edition-date">
          {editionAt ? (
            <Time newsroom={newsroom} language={language} at={editionAt} form="weekday" />
          ) : null}
        </p>
        <p className="tagline">
          <OwnWords said={paperSays(newsroom, "tagline", language)} language={language} />
        </p>
        <ul className="editions" aria-label={words.editions}>
          {newsroom.languages
            .filter((other) => other !== language)
            .map((other) => (
              <li key={other}>
                <a
                  href={encodeURI(
                    translations.find((translation) => translation.language === other)?.path ??
                      frontPath(editionOf(newsroom, other)),
                  )}
                  lang={other}
                  dir={directionOf(other)}
                  hrefLang={other}
                >
                  {languages[other].name}
                </a>
              </li>
            ))}
          <li>
            <a href={searchPath(edition)}>{words.search}</a>
          </li>
        </ul>
      </div>
      <nav aria-label={words.sections}>
        <ul>
          {newsroom.sections.map(({ slug }) => (
            <li key={slug}>
              <a
                href={encodeURI(sectionPath(edition, slug))}
                aria-current={slug === section ? "true" : undefined}
              >
                {sectionName(newsroom, slug, language)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
