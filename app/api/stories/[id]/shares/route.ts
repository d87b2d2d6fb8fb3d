import { z } from "zod";
import { door } from "@/app/door";
import { storyPlace } from "@/app/places";
import { shareStory, unshareStory } from "@/db/story-people";

const takes = z.strictObject({ person: z.uuid() });

export const POST = door(
  { takes, place: storyPlace, limit: 1_000 },
  (person, { person: colleague }, { id }) => shareStory(person, id, colleague),
);

export const DELETE = door(
  { takes, place: storyPlace, limit: 1_000 },
  (person, { person: colleague }, { id }) => unshareStory(person, id, colleague),
);
