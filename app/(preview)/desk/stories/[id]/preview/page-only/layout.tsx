import type { ReactNode } from "react";
import { storyPlace } from "@/app/places";
import { mustBeThere } from "@/app/session";
import "@/components/site/site.css";
import { openStory } from "@/db/story-view";
import { directionOf } from "@/newsroom/languages";

export const dynamic = "force-dynamic";

/** A root layout of its own, in the story's language, as the reader's pages have. */
export default async function PreviewLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ id: string }>;
}) {
  const person = await mustBeThere();
  const place = storyPlace.safeParse(await params);
  const language =
    (place.success ? await openStory(person, place.data.id) : null)?.details.language ?? "en";
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>{children}</body>
    </html>
  );
}
