import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { storyPlace } from "@/app/places";
import { mustBeThere } from "@/app/session";
import { StoryPage } from "@/components/site/story-page";
import { theNewsroom } from "@/db/published-newsroom";
import { openStory } from "@/db/story-view";
import { previewedStory } from "./previewed-story";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Preview", robots: { index: false, follow: false } };

/** Until they are published, pictures are handed out only to whoever may see them. */
const unpublishedPath = (cut: string, name: string) => `/api/pictures/cuts/${cut}/${name}`;

/** The page itself, without the workspace around it, for whoever may read the story. */
export default async function PreviewedPage({ params }: { params: Promise<{ id: string }> }) {
  const person = await mustBeThere();
  const place = storyPlace.safeParse(await params);
  const view = place.success ? await openStory(person, place.data.id) : null;
  if (!view) notFound();
  const newsroom = await theNewsroom();
  const story = previewedStory(newsroom, view, new Date().toISOString());
  return (
    <StoryPage
      newsroom={newsroom}
      story={story}
      related={[]}
      preview
      pictureBase={unpublishedPath}
    />
  );
}
