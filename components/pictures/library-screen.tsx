"use client";
import { type RefObject, useCallback, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { AddPicture } from "./add-picture";
import { DropHint } from "./drop-hint";
import type { Loaded } from "./library-pages";
import { type LibraryQuestion, librarySearch } from "./library-question";
import { LibraryChoices, LibrarySearch, LibraryTabs } from "./library-search";
import type { PictureDoors } from "./picture-doors";
import { PictureGrid } from "./picture-grid";
import { type SheetPlace, sheetTop } from "./sheet-place";
import { UploadList } from "./upload-list";
import { useBroughtFiles } from "./use-brought-files";
import { type Library, useLibrary } from "./use-library";
import { useUploadQueue } from "./use-upload-queue";

/** What was loaded and where one was, for coming back from a picture. */
export type LibraryPlace = { known: (Loaded & { answers: string }) | null; sheet: SheetPlace };

/** The whole library on one page: finding, walking, and bringing in. */
export function LibraryScreen({
  doors,
  question,
  onAsk,
  place,
  today,
  mayAdd,
  useNews,
}: {
  doors: PictureDoors;
  question: LibraryQuestion;
  /** Asks something else beside what is asked already; `isTyping` where it is the same question, going on. */
  onAsk: (change: LibraryQuestion, isTyping: boolean) => void;
  place: RefObject<LibraryPlace>;
  today: string;
  mayAdd: boolean;
  useNews: (lookAgain: () => Promise<unknown>) => void;
}) {
  const library = useLibrary(doors, question, place.current.known);
  const { queue, uploads } = useUploadQueue(doors.uploads);
  const sheet = useRef(place.current.sheet);
  const shown = useRef(library.answers);
  if (shown.current !== library.answers) {
    // Another answer is looked at from its beginning.
    shown.current = library.answers;
    sheet.current = sheetTop;
  }
  const bring = useCallback((files: File[]) => void queue.add(files), [queue]);
  const isOver = useBroughtFiles(mayAdd ? bring : null);

  const { lookAgain } = library;
  const look = useCallback(async () => {
    queue.lookAgain();
    await lookAgain(sheet.current.first);
  }, [queue, lookAgain]);
  useNews(look);
  // Whoever comes back from a picture further down sees what became of it.
  useEffect(() => {
    if (sheet.current.first > 0) void lookAgain(sheet.current.first);
  }, [lookAgain]);
  // What has just come in stands at the top.
  const arrived = uploads.filter(({ stage }) => /^(looked-at|ready)$/.test(stage.at)).length;
  const ready = uploads.filter(({ stage }) => stage.at === "ready").length;
  useEffect(() => {
    if (arrived + ready > 0) void lookAgain(0);
  }, [arrived, ready, lookAgain]);
  useEffect(() => {
    const { pictures, before, answers } = library;
    place.current = { known: { pictures, before, answers }, sheet: sheet.current };
  });
  useEffect(() => {
    return () => {
      place.current = { ...place.current, sheet: sheet.current };
    };
  }, [place]);

  return (
    <div className="relative min-h-full pb-12">
      <header className="flex flex-wrap items-center gap-x-2 gap-y-2 px-4 pt-3 pb-2 lg:px-6">
        <h1 className="me-2 text-lg font-semibold tracking-tight max-sm:sr-only">Pictures</h1>
        <search className="flex min-w-0 flex-1 items-center gap-2 max-sm:contents sm:justify-end">
          <LibrarySearch
            words={question.words ?? ""}
            onWords={(words) => onAsk({ words: words || undefined }, true)}
          />
          <LibraryChoices question={question} onAsk={(change) => onAsk(change, false)} />
        </search>
        {mayAdd && (
          <span className="max-sm:order-1">
            <AddPicture onFiles={bring} look="primary" hasKey />
          </span>
        )}
      </header>
      <LibraryTabs question={question} onAsk={(change) => onAsk(change, false)} />
      <UploadList queue={queue} uploads={uploads} />
      <LibraryState
        library={library}
        question={question}
        isFilling={uploads.length > 0}
        onAll={() => onAsk(everything, false)}
        onFiles={mayAdd ? bring : null}
      />
      {library.pictures.length > 0 && (
        <div className="px-4 pt-3 lg:px-6">
          <PictureGrid
            key={library.answers}
            label="Pictures"
            pictures={library.pictures}
            hasMore={library.before !== null}
            onMore={library.more}
            today={today}
            pressOn={opens}
            keysOf="page"
            place={sheet}
          />
        </div>
      )}
      {isOver && <DropHint />}
    </div>
  );
}

const everything: LibraryQuestion = {
  words: undefined,
  rights: undefined,
  provenance: undefined,
  filter: undefined,
};
const opening = { kind: "open" } as const;
const opens = () => opening;

/** How many there are, aloud and in small; and where there are none, what to do next. */
export function LibraryState({
  library: { pictures, before, isAsking, trouble, answers },
  question,
  isFilling,
  onAll,
  onFiles,
}: {
  library: Library;
  question: LibraryQuestion;
  /** Something is on its way in: an empty library is about to be none. */
  isFilling: boolean;
  onAll: () => void;
  onFiles: ((files: File[]) => void) | null;
}) {
  const isAnswered = answers === librarySearch(question) && !isAsking;
  const isNarrowed = librarySearch(question) !== "";
  return (
    <>
      {trouble && (
        <p role="alert" className="px-4 pt-3 text-withdrawn lg:px-6">
          {trouble}
        </p>
      )}
      <p role="status" className="sr-only">
        {isAnswered && !trouble && countWords(pictures.length, before !== null)}
      </p>
      {isAnswered && !trouble && pictures.length === 0 && !(isFilling && !isNarrowed) && (
        <div className="px-4 py-16 text-center text-soft lg:px-6">
          <p dir="auto">{emptyWords(question)}</p>
          <div className="mt-3 flex justify-center gap-2">
            {isNarrowed && <Button onClick={onAll}>Show all pictures</Button>}
            {!isNarrowed && onFiles && <AddPicture onFiles={onFiles} words="Choose pictures" />}
          </div>
        </div>
      )}
      {isAsking && pictures.length === 0 && (
        <p className="px-4 py-16 text-center text-soft lg:px-6">Looking through the library…</p>
      )}
    </>
  );
}

function countWords(count: number, hasMore: boolean): string {
  if (count === 0) return "No pictures";
  const pictures = count === 1 ? "1 picture" : `${count.toLocaleString("en")} pictures`;
  return hasMore ? `${pictures}, and more further down` : pictures;
}

function emptyWords({ words, rights, provenance, filter }: LibraryQuestion): string {
  if (words) return `No picture here has “${words}”.`;
  if (rights || provenance) return "No picture answers to this.";
  if (filter === "expiring") return "No right ends within the next 30 days.";
  if (filter === "expired") return "No right has ended.";
  if (filter === "unused") return "Every picture is used by a story.";
  if (filter === "unsettled") return "Nothing is left to settle.";
  return "No pictures yet. Drop some here, paste one, or choose them.";
}
