import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { storyPlace } from "@/app/places";
import { mustBeThere } from "@/app/session";
import { atDesk } from "@/db/client";
import { lastLook } from "@/db/looks";
import { theSettings } from "@/db/settings-read";
import { colleaguesOf } from "@/db/story-people";
import { openStory } from "@/db/story-view";
import { StoryDesk } from "./story-desk";

type Place = { params: Promise<{ id: string }> };

const storyHere = cache(async (id: string) => {
  const person = await mustBeThere();
  const place = storyPlace.safeParse({ id });
  const story = place.success ? await openStory(person, place.data.id) : null;
  if (!story) notFound();
  return { person, story };
});

export async function generateMetadata({ params }: Place): Promise<Metadata> {
  const { story } = await storyHere((await params).id);
  return { title: story.headline || "New story" };
}

export default async function StoryDeskPage({ params }: Place) {
  const { person, story } = await storyHere((await params).id);
  const [{ zone, languages, sections }, colleagues, look] = await Promise.all([
    theSettings(atDesk()),
    colleaguesOf(person),
    lastLook(person, story.id),
  ]);
  return (
    <StoryDesk
      key={story.id}
      given={story}
      me={{ id: person.id, name: person.name }}
      paper={{ zone, languages, sections }}
      colleagues={colleagues}
      lastLook={look}
      now={new Date().toISOString()}
    />
  );
}
