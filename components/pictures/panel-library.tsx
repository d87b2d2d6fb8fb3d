"use client";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { PictureCard } from "@/newsroom/library";
import { AddPicture } from "./add-picture";
import type { LibraryQuestion } from "./library-question";
import { LibraryState } from "./library-screen";
import { LibrarySearch } from "./library-search";
import { openAll } from "./open-all";
import { PanelFoot, type PanelUse } from "./panel-foot";
import type { PictureDoors } from "./picture-doors";
import { PictureGrid } from "./picture-grid";
import type { PanelView } from "./picture-panel";
import { useLibrary } from "./use-library";

/** The library inside the panel: find, and choose one or several. */
export function PanelLibrary({
  doors,
  today,
  onFiles,
  onView,
  uploads,
  ...use
}: PanelUse & {
  doors: PictureDoors;
  today: string;
  onFiles: (files: readonly File[]) => void;
  onView: (view: PanelView) => void;
  /** How many files this panel has brought in so far. */
  uploads: number;
}) {
  const [question, setQuestion] = useState<LibraryQuestion>({});
  const [chosen, setChosen] = useState<readonly PictureCard[]>([]);
  const library = useLibrary(doors, question, null);
  const room = useRef<HTMLDivElement>(null);
  const choose = (picture: PictureCard) =>
    setChosen((now) =>
      now.some(({ id }) => id === picture.id)
        ? now.filter(({ id }) => id !== picture.id)
        : [...now, picture],
    );
  const [first] = chosen;

  return (
    <>
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2">
        <LibrarySearch
          isFirst
          words={question.words ?? ""}
          onWords={(words) => setQuestion({ words: words || undefined })}
        />
        <span className="flex-1 max-sm:hidden" />
        {uploads > 0 && (
          <Button look="quiet" onClick={() => onView({ at: "uploads" })}>
            Just added
          </Button>
        )}
        <AddPicture onFiles={onFiles} />
      </div>
      <div ref={room} className="min-h-0 flex-1 overflow-y-auto px-4 py-3">
        <LibraryState
          library={library}
          question={question}
          isFilling={false}
          onAll={() => setQuestion({})}
          onFiles={null}
        />
        <PictureGrid
          key={library.answers}
          label="Pictures of the library"
          pictures={library.pictures}
          hasMore={library.before !== null}
          onMore={library.more}
          today={today}
          keysOf="sheet"
          scroller={room}
          pressOn={(picture) => ({
            kind: "choose",
            isChosen: chosen.some(({ id }) => id === picture.id),
            onChoose: choose,
          })}
        />
      </div>
      <PanelFoot
        {...use}
        count={chosen.length}
        gather={() =>
          openAll(
            doors,
            chosen.map(({ id }) => id),
          )
        }
        about={chosenWords(chosen)}
        missing={chosen.length === 1 && first ? first.unsettled : []}
        beside={
          chosen.length === 1 &&
          first && (
            <Button look="quiet" onClick={() => onView({ at: "picture", id: first.id })}>
              See its words
            </Button>
          )
        }
      />
    </>
  );
}

function chosenWords(chosen: readonly PictureCard[]): string {
  const [first] = chosen;
  if (!first) return "Choose one picture, or several for a gallery.";
  if (chosen.length === 1) return first.caption || first.fileName;
  return `${chosen.length} pictures chosen`;
}
