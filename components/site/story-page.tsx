import { turnOf } from "@/article/direction";
import type { PublishedCard, PublishedStory } from "@/article/published-story";
import { galleryScript } from "@/components/article/gallery";
import { hangs } from "@/components/article/hanging";
import { Line } from "@/components/article/line";
import type { PictureBase } from "@/components/article/shot";
import { StoryBody } from "@/components/article/story-body";
import { historyPath, ninjsPath, sectionFeedPath, topicPath } from "@/newsroom/addresses";
import { directionOf } from "@/newsroom/languages";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import { Bylines } from "./bylines";
import { Card } from "./card";
import { ChangeNotes } from "./change-notes";
import { LeadFigure } from "./lead-figure";
import { Paper } from "./paper";
import { Time } from "./time";
import { storyIn, wordsIn } from "./words";

/** A story's page, for readers and, as a preview, for the people who make it. */
export function StoryPage({
  newsroom,
  story,
  related,
  preview = false,
  pictureBase,
}: {
  newsroom: Newsroom;
  story: PublishedStory;
  related: readonly PublishedCard[];
  preview?: boolean;
  /** Where its pictures are while they are not public. */
  pictureBase?: PictureBase;
}) {
  const { language } = story;
  const words = wordsIn(language);
  const edition = editionOf(newsroom, language);
  const history = encodeURI(historyPath(story.path));
  const galleries = story.kind === "gallery" ? "sequence" : "row";
  const hasRow = galleries === "row" && story.body.content.some(({ type }) => type === "gallery");
  return (
    <Paper
      newsroom={newsroom}
      language={language}
      section={story.section.slug}
      translations={story.translations}
    >
      {preview ? <p className="preview-line">{words.preview}</p> : null}
      {/* The workspace's policy lets none of the page's own scripts run; the row does without it. */}
      {hasRow && !preview ? <script async type="module" src={galleryScript} /> : null}
      <article className="story" data-kind={story.kind}>
        {/*
          A reader view looks for the text, and keeps what stands beside it only if it is of the same
          class as the text's own frame and has a paragraph or a section of 25 letters in it. So all
          that stands over the text is one section: a picture's own words can be fewer.
        */}
        <div className="part">
          <section>
            <header className="story-head">
              <p className="eyebrow">
                {/* Only a preview can have none: nothing is published without a section. */}
                {story.section.name ? (
                  <a href={encodeURI(story.section.path)}>{story.section.name}</a>
                ) : null}
                {story.kicker ? (
                  <span className="kicker" data-part="kicker">
                    <bdi>{story.kicker}</bdi>
                  </span>
                ) : null}
                <Time newsroom={newsroom} language={language} at={story.publishedAt} form="day" />
              </p>
              <h1
                className={hangs(story.headline) ? "hung" : undefined}
                dir={turnOf(story.headline, story.direction)}
              >
                <Line text={story.headline} around={story.direction} />
              </h1>
              {story.standfirst ? (
                <p
                  className="standfirst"
                  data-part="standfirst"
                  dir={turnOf(story.standfirst, story.direction)}
                >
                  <Line text={story.standfirst} around={story.direction} />
                </p>
              ) : null}
              <div className="credits">
                <p className="byline" data-part="byline">
                  <Bylines newsroom={newsroom} language={language} bylines={story.bylines} />
                </p>
                <p className="slip">
                  <Time
                    newsroom={newsroom}
                    language={language}
                    at={story.publishedAt}
                    form="moment"
                  />
                  {story.updatedAt !== story.publishedAt ? (
                    <span data-part="updated">
                      {words.updated}{" "}
                      <Time
                        newsroom={newsroom}
                        language={language}
                        at={story.updatedAt}
                        form="moment"
                      />
                    </span>
                  ) : null}
                  <span>{words.minutes(story.minutes)}</span>
                </p>
                {story.translations.length > 0 ? (
                  <p className="slip">
                    {story.translations.map((translation) => (
                      <a
                        key={translation.language}
                        href={encodeURI(translation.path)}
                        lang={translation.language}
                        dir={directionOf(translation.language)}
                        hrefLang={translation.language}
                      >
                        {storyIn(translation.language)}
                      </a>
                    ))}
                  </p>
                ) : null}
              </div>
            </header>
            {story.lead ? (
              <LeadFigure
                picture={story.lead}
                kind={story.kind}
                language={language}
                pictureBase={pictureBase}
              />
            ) : null}
            {story.dateline ? (
              <p className="dateline" data-part="dateline">
                <bdi>
                  <Line text={story.dateline} around={story.direction} />
                </bdi>
              </p>
            ) : null}
          </section>
        </div>
        <div className="part">
          <StoryBody
            body={story.body}
            words={words}
            language={language}
            pictures={story.pictures}
            galleries={galleries}
            pictureBase={pictureBase}
          />
        </div>
        <div className="part">
          <footer className="story-foot">
            <ChangeNotes newsroom={newsroom} language={language} notes={story.notes} />
            {story.sourceLine ? (
              <p className="source" data-part="source">
                <bdi>
                  <Line text={story.sourceLine} around={story.direction} />
                </bdi>
              </p>
            ) : null}
            <dl className="colophon">
              <div>
                <dt>{words.whatChanged}</dt>
                <dd>
                  <a href={history}>
                    {words.version} {story.version}
                  </a>
                </dd>
              </div>
              {story.topics.length > 0 ? (
                <div>
                  <dt>{words.topics}</dt>
                  {story.topics.map(({ name, slug }) => (
                    <dd key={slug}>
                      <a href={encodeURI(topicPath(edition, slug))}>
                        <bdi>{name}</bdi>
                      </a>
                    </dd>
                  ))}
                </div>
              ) : null}
              <div>
                <dt>{words.forMachines}</dt>
                <dd>
                  <a href={ninjsPath(story.id)}>ninjs</a>
                </dd>
                {story.section.name ? (
                  <dd>
                    <a href={encodeURI(sectionFeedPath(edition, story.section.slug))}>RSS</a>
                  </dd>
                ) : null}
              </div>
            </dl>
          </footer>
        </div>
      </article>
      {related.length > 0 ? (
        <section className="related" aria-labelledby="related">
          <h2 className="label" id="related">
            {words.related}
          </h2>
          <div className="related-stories" data-count={related.length}>
            {related.map((card) => (
              <Card
                key={card.id}
                newsroom={newsroom}
                card={card}
                level={3}
                shape="minor"
                shot="related"
              />
            ))}
          </div>
        </section>
      ) : null}
    </Paper>
  );
}
