import { publishedAuthor, publishedTopic } from "@/db/published-lists";
import { theNewsroom } from "@/db/published-newsroom";
import { publishedStory } from "@/db/published-story";
import { type CardWords, drawCard } from "@/media/paper-card";
import { type Newsroom, sectionName } from "@/newsroom/newsroom";
import { type ResolvedAddress, resolveAddress } from "@/newsroom/resolve-address";
import { shows } from "@/newsroom/shows";
import { handOutPicture, nothingHere } from "./hand-out";

type Segments = { first?: string; second?: string; third?: string };

/** The route of the card that stands for a page where it is shared: of a front, section, story, topic or author. */
export async function cardRoute(
  _request: Request,
  { params }: { params: Promise<Segments | undefined> },
): Promise<Response> {
  const newsroom = await theNewsroom();
  const { first, second, third } = (await params) ?? {};
  const segments = [first, second, third].filter((segment) => segment !== undefined);
  const place = resolveAddress(newsroom, segments);
  const found = await wordsAt(newsroom, place);
  if (found === null) return nothingHere();
  const { shows: marks = [], ...words } = found;
  const paper = { name: newsroom.name, language: newsroom.languages[0] ?? place.language };
  const card = await drawCard({ paper, language: place.language, ...words });
  return handOutPicture(card, "image/png", [shows.newsroom(), ...marks]);
}

type Words = Pick<CardWords, "label" | "headline"> & { shows?: string[] };

async function wordsAt(newsroom: Newsroom, place: ResolvedAddress): Promise<Words | null> {
  const { language } = place;
  switch (place.kind) {
    case "front":
      return { label: "", headline: "" };
    case "section":
      return { label: "", headline: sectionName(newsroom, place.section, language) };
    case "story": {
      const story = await publishedStory(place.path);
      return (
        story && {
          label: story.kicker || story.section.name,
          headline: story.shareTitle || story.headline,
          shows: [shows.story(story.id)],
        }
      );
    }
    case "topic": {
      const found = await publishedTopic(language, place.slug);
      return (
        found && {
          label: "",
          headline: found.topic.name,
          shows: [shows.topic(language, place.slug)],
        }
      );
    }
    case "author": {
      const found = await publishedAuthor(language, place.slug);
      return (
        found && { label: "", headline: found.name, shows: [shows.author(language, place.slug)] }
      );
    }
    case "history":
    case "search":
    case "corrections":
    case "archive":
    case "unknown":
      return null;
  }
}
