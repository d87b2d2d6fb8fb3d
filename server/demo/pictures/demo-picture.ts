import type { PicturePatch } from "@/db/change-picture";

/** A picture of the demo paper, drawn by code, with what a desk knows about it. */
export type DemoPicture = {
  /** In kebab-case. */
  name: string;
  /** An SVG of 2000 by 1333, the same at every call. */
  draw: () => string;
  /** Where the eye goes, as shares of the width and the height. */
  focus: { x: number; y: number };
  headline?: string;
  caption: string;
  alt: string;
  credit: string;
  language: "en" | "ar";
  places?: string[];
  people?: string[];
  /** Where it is not the paper's own drawing: by what right it is used, and where it came from. */
  rights?: PicturePatch;
  /** What whoever looked into it found, and what readers are told. */
  verified?: { note: string; as: string };
};
