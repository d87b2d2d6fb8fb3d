import { door } from "@/app/door";
import { fileAnswer } from "@/app/file-answer";
import { nothing, storyPlace } from "@/app/places";
import { originalFor } from "@/db/picture-view";
import { viewKey } from "@/media/storage-keys";

export const GET = door({ takes: nothing, place: storyPlace }, async (person, _, { id }) =>
  (await originalFor(person, id)) ? fileAnswer(viewKey(id, "large.webp"), "image/webp") : null,
);
