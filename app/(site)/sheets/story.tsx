import type { PublishedStory } from "@/article/published-story";
import { StoryPage } from "@/components/site/story-page";
import { publishedRelated } from "@/db/published-lists";
import { env } from "@/env";
import { absolute } from "@/feeds/absolute";
import { jsonForScript, newsArticle } from "@/feeds/json-ld";
import { shareCard } from "@/feeds/share-card";
import { ninjsPath } from "@/newsroom/addresses";
import type { Newsroom } from "@/newsroom/newsroom";
import { shows } from "@/newsroom/shows";
import { readStory } from "../reading";
import { headOf } from "./head";
import type { Sheet } from "./sheet";

const storiesRelated = 4;

export async function storySheet(newsroom: Newsroom, path: string): Promise<Sheet | null> {
  const story = await readStory(path);
  if (story === null) return null;
  const related = await publishedRelated(story, storiesRelated);
  const data = jsonForScript(newsArticle(newsroom, env().siteUrl, story));
  return {
    metadata: storyHead(newsroom, story, related),
    page: (
      <>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: data for machines, escaped so that it cannot end its element */}
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />
        <StoryPage newsroom={newsroom} story={story} related={related} />
      </>
    ),
  };
}

function storyHead(newsroom: Newsroom, story: PublishedStory, related: readonly { id: string }[]) {
  const head = headOf({
    newsroom,
    language: story.language,
    section: story.section.slug,
    path: story.path,
    title: story.searchTitle || story.headline,
    description: story.standfirst,
    editions: story.translations.length > 0 ? [story, ...story.translations] : [],
    shows: [shows.newsroom(), ...[story, ...related].map(({ id }) => shows.story(id))],
  });
  const card = shareCard(env().siteUrl, story);
  return {
    ...head,
    authors: story.bylines.map(({ name }) => ({ name })),
    alternates: {
      ...head.alternates,
      types: {
        ...head.alternates?.types,
        "application/json": absolute(env().siteUrl, ninjsPath(story.id)),
      },
    },
    openGraph: {
      ...head.openGraph,
      type: "article" as const,
      title: story.shareTitle || story.headline,
      description: story.shareDescription || story.standfirst,
      publishedTime: story.publishedAt,
      modifiedTime: story.updatedAt,
      section: story.section.name,
      authors: story.bylines.map(({ name }) => name),
      tags: story.topics.map(({ name }) => name),
      images: [card],
    },
    twitter: {
      card: "summary_large_image" as const,
      images: [{ url: card.url, alt: card.alt }],
    },
  };
}
