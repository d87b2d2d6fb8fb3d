import { door } from "@/app/door";
import { storyPlace } from "@/app/places";
import { keepCopy, keptCopyInput } from "@/db/kept-copies";

export const POST = door(
  { takes: keptCopyInput, place: storyPlace, limit: 4_000_000 },
  (person, kept, { id }) => keepCopy(person, id, kept),
);
