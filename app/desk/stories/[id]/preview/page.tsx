import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { storyPlace } from "@/app/places";
import { mustBeThere } from "@/app/session";
import { PreviewFrame } from "@/components/editor/preview-frame";
import { openStory } from "@/db/story-view";

export const metadata: Metadata = { title: "Preview" };

/** The reader's own page of a text that readers do not have yet. */
export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const person = await mustBeThere();
  const place = storyPlace.safeParse(await params);
  const story = place.success ? await openStory(person, place.data.id) : null;
  if (!story) notFound();
  const at = `/desk/stories/${story.id}`;
  return <PreviewFrame headline={story.headline} story={at} page={`${at}/preview/page-only`} />;
}
