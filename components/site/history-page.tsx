import type { PublishedStory, PublishedVersion } from "@/article/published-story";
import { bodyText } from "@/article/to-text";
import type { Newsroom } from "@/newsroom/newsroom";
import { Comparison } from "./comparison";
import { ListPage } from "./list-page";
import { Time } from "./time";
import { VersionPictures } from "./version-pictures";
import { wordsIn } from "./words";

/** Every version of a story that readers could see, newest first, each against the one before it. */
export function HistoryPage({
  newsroom,
  story,
  versions,
}: {
  newsroom: Newsroom;
  story: PublishedStory;
  versions: readonly PublishedVersion[];
}) {
  const { language } = story;
  const words = wordsIn(language);
  const newestFirst = versions.toSorted((a, b) => b.number - a.number);
  return (
    <ListPage
      newsroom={newsroom}
      language={language}
      section={story.section.slug}
      label={words.historyOf}
      title={
        <a href={encodeURI(story.path)}>
          <bdi>{story.headline}</bdi>
        </a>
      }
      about={`${words.historyPromise} ${words.picturesPromise}`}
    >
      <ol className="versions" reversed>
        {newestFirst.map((version, place) => {
          const earlier = newestFirst[place + 1];
          return (
            <li key={version.number} id={`version-${version.number}`}>
              <header>
                <h2>
                  {words.version} {version.number}
                </h2>
                <p className="label">
                  {words.changes[version.kind]}{" "}
                  <Time newsroom={newsroom} language={language} at={version.at} form="moment" />
                </p>
                {version.note ? (
                  <p className="version-note" dir="auto">
                    {version.note}
                  </p>
                ) : null}
              </header>
              <div className="version-text">
                {version.erased !== null ? (
                  <p>
                    {words.erased} <bdi>{version.erased}</bdi>
                  </p>
                ) : earlier === undefined ? (
                  <p>{words.firstVersion}</p>
                ) : (
                  <Comparison
                    before={textOf(earlier)}
                    after={textOf(version)}
                    language={language}
                  />
                )}
                {version.erased === null ? (
                  <VersionPictures language={language} version={version} earlier={earlier} />
                ) : null}
              </div>
              <p className="fingerprint">
                <span>
                  {words.fingerprint} <code translate="no">{version.hash}</code>
                </span>
                {version.previousHash ? (
                  <span>
                    {words.before} <code translate="no">{version.previousHash}</code>
                  </span>
                ) : null}
              </p>
            </li>
          );
        })}
      </ol>
    </ListPage>
  );
}

function textOf({ headline, standfirst, body }: PublishedVersion): string {
  return [headline, standfirst, body && bodyText(body)].filter(Boolean).join("\n\n");
}
