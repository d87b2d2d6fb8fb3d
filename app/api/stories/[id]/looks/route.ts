import { door } from "@/app/door";
import { nothing, storyPlace } from "@/app/places";
import { noteLook } from "@/db/looks";

/** Says that the person has the story's text before them. */
export const POST = door({ takes: nothing, place: storyPlace, limit: 100 }, (person, _, { id }) =>
  noteLook(person, id),
);
