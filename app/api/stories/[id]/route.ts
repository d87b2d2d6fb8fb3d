import { door } from "@/app/door";
import { nothing, storyPlace } from "@/app/places";
import { openStory } from "@/db/story-view";

export const GET = door({ takes: nothing, place: storyPlace }, (person, _, { id }) =>
  openStory(person, id),
);
