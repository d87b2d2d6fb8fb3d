import type { Extensions } from "@tiptap/core";
import { Dropcursor } from "@tiptap/extensions/drop-cursor";
import { Gapcursor } from "@tiptap/extensions/gap-cursor";
import { bodyExtensions } from "@/article/schema";

/** The body's blocks and marks as the registry has them, with what editing needs on top. */
export const bodyEditing: Extensions = [...bodyExtensions, Dropcursor, Gapcursor];
