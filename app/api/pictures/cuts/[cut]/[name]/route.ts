import { z } from "zod";
import { door } from "@/app/door";
import { fileAnswer } from "@/app/file-answer";
import { nothing } from "@/app/places";
import { isCutFor } from "@/db/picture-view";
import { renditionKey } from "@/media/storage-keys";
import { renditionAt, renditionPath, renditionTypes } from "@/newsroom/renditions";

const place = z
  .object({ cut: z.string(), name: z.string() })
  .transform(({ cut, name }) => renditionAt(renditionPath(cut, name)))
  .pipe(z.object({ cut: z.string(), name: z.string() }));

/** What readers will get of a picture, for the newsroom before it is public. */
export const GET = door({ takes: nothing, place }, async (person, _, { cut, name }) => {
  if (!(await isCutFor(person, cut))) return null;
  return fileAnswer(renditionKey(cut, name), renditionTypes[name.slice(name.lastIndexOf(".") + 1)]);
});
