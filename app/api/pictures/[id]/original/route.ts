import { door } from "@/app/door";
import { fileAnswer } from "@/app/file-answer";
import { nothing, storyPlace } from "@/app/places";
import { originalFor } from "@/db/picture-view";
import { downloadName } from "@/newsroom/file-names";
import { pictureTypes } from "@/newsroom/renditions";

/** The file as it was brought in, for the newsroom alone: it is saved, never shown. */
export const GET = door({ takes: nothing, place: storyPlace }, async (person, _, { id }) => {
  const original = await originalFor(person, id);
  if (!original?.type) return null;
  const name = downloadName(original.fileName, original.type);
  return fileAnswer(original.key, pictureTypes[original.type], name);
});
