import type { ReactNode } from "react";
import { directionOf, type Language } from "@/newsroom/languages";
import type { StoryKind } from "@/newsroom/story";

/** The page on which the copy stands as readers will see it. */
export function StorySheet({
  language,
  kind,
  children,
}: {
  language: Language;
  kind: StoryKind;
  children: ReactNode;
}) {
  return (
    <div
      className="story-sheet"
      lang={language}
      dir={directionOf(language)}
      data-kind={kind}
      translate="no"
    >
      {children}
    </div>
  );
}
