import {
  correctionsPath,
  feedPath,
  frontPath,
  searchPath,
  sectionPath,
} from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { labelled } from "@/newsroom/locales";
import { editionOf, type Newsroom, paperSays, sectionName } from "@/newsroom/newsroom";
import { OwnWords } from "./own-words";
import { Wordmark } from "./wordmark";
import { wordsIn } from "./words";

/** The foot of every page: who we are, how we correct ourselves, how to reach us, how to follow us. */
export function Foot({ newsroom, language }: { newsroom: Newsroom; language: Language }) {
  const words = wordsIn(language);
  const about = paperSays(newsroom, newsroom.about ? "about" : "tagline", language);
  const edition = editionOf(newsroom, language);
  return (
    <footer className="foot">
      <Wordmark newsroom={newsroom} language={language} path={frontPath(edition)} as="p" />
      {about.words && (
        <section>
          <h2>{words.about}</h2>
          <p>
            <OwnWords said={about} language={language} />
          </p>
        </section>
      )}
      <section>
        <h2>{words.corrections}</h2>
        <p>
          {words.correctionsPromise} <a href={correctionsPath(edition)}>{words.corrections}</a>
        </p>
      </section>
      <section>
        <h2>{words.sections}</h2>
        <ul>
          {newsroom.sections.map(({ slug }) => (
            <li key={slug}>
              <a href={encodeURI(sectionPath(edition, slug))}>
                {sectionName(newsroom, slug, language)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.more}</h2>
        <ul>
          <li>
            <a href={searchPath(edition)}>{words.search}</a>
          </li>
          <li>
            <a href={feedPath(edition, "feed.xml")}>RSS</a>
          </li>
          <li>
            <a href={feedPath(edition, "atom.xml")}>Atom</a>
          </li>
          <li>
            <a href={feedPath(edition, "feed.json")}>JSON Feed</a>
          </li>
          {newsroom.contact ? (
            <li>
              <Contact
                contact={newsroom.contact}
                words={labelled(language, words.contact, "").trimEnd()}
              />
            </li>
          ) : null}
        </ul>
      </section>
    </footer>
  );
}

function Contact({ contact, words }: { contact: string; words: string }) {
  return /^[^\s@]+@[^\s@]+$/.test(contact) ? (
    <a href={`mailto:${contact}`}>
      {words} <bdi>{contact}</bdi>
    </a>
  ) : (
    <>
      {words} <bdi>{contact}</bdi>
    </>
  );
}
