"use client";
import { sourceTypeNames, sourceTypes } from "@/newsroom/source-types";
import type { HeldPicture } from "./held-picture";
import { PictureChoice, PictureNames, PictureText } from "./picture-field";

type Given = { held: HeldPicture; language?: string | undefined };

/** What every picture needs before a reader sees it. */
export function MainFacts({ held, language }: Given) {
  return (
    <>
      <PictureText held={held} field="caption" language={language} isLong />
      <PictureText
        held={held}
        field="alt"
        language={language}
        isLong
        help="What it shows, for whoever does not see it."
      />
      <PictureText held={held} field="credit" />
    </>
  );
}

/** What else is known: found in the file, or said by the desk. */
export function MoreFacts({ held }: Given) {
  return (
    <>
      <PictureText held={held} field="headline" />
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        <PictureNames held={held} field="people" help="Who is seen. Commas part the names." />
        <PictureNames held={held} field="places" />
      </div>
      <PictureNames held={held} field="keywords" />
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        <PictureChoice
          held={held}
          field="sourceType"
          none="Not said"
          options={sourceTypeNames.map((value) => ({ value, label: sourceTypes[value].label }))}
        />
        <PictureText held={held} field="takenAt" />
        <PictureText held={held} field="creator" />
        <PictureText held={held} field="copyright" />
      </div>
      <PictureText held={held} field="instructions" isLong help="For the desk, not for readers." />
      <PictureText held={held} field="usageTerms" isLong />
      <PictureText held={held} field="webStatement" />
      <PictureText held={held} field="licensorUrl" />
    </>
  );
}
