"use client";
import { useSearchParams } from "next/navigation";
import { useMemo, useRef } from "react";
import { useNews } from "@/app/desk/desk-news";
import { pictureDoors } from "@/app/desk/picture-calls";
import {
  type LibraryQuestion,
  libraryAddress,
  libraryQuestionIn,
  librarySearch,
} from "@/components/pictures/library-question";
import { type LibraryPlace, LibraryScreen } from "@/components/pictures/library-screen";
import { sheetTop } from "@/components/pictures/sheet-place";
import type { PicturePage } from "@/newsroom/library";

/** Where this window was in the library when it was last looked at. */
const lastPlace: { current: LibraryPlace } = { current: { known: null, sheet: sheetTop } };

/** The library with its doors; the question stands in the address. */
export function LibraryDesk({
  first,
  today,
  mayAdd,
}: {
  /** The first page, as the newsroom gave it with this page. */
  first: PicturePage;
  today: string;
  mayAdd: boolean;
}) {
  const search = useSearchParams();
  const question = useMemo(() => libraryQuestionIn(search), [search]);
  const asked = librarySearch(question);
  const isBack = lastPlace.current.known?.answers === asked;
  const place = useRef<LibraryPlace>(
    isBack ? lastPlace.current : { known: { ...first, answers: asked }, sheet: sheetTop },
  );
  const keep = useMemo(
    () => ({
      get current() {
        return place.current;
      },
      set current(now: LibraryPlace) {
        place.current = now;
        lastPlace.current = now;
      },
    }),
    [],
  );
  return (
    <LibraryScreen
      doors={pictureDoors}
      question={question}
      onAsk={goTo}
      place={keep}
      today={today}
      mayAdd={mayAdd}
      useNews={useNews}
    />
  );
}

/**
 * The address says at once what is asked, before the page is drawn: who chooses quickly changes the
 * question that was asked last. A further letter is no step to go back to; another filter is.
 */
function goTo(change: LibraryQuestion, isTyping: boolean): void {
  const asked = libraryQuestionIn(new URLSearchParams(window.location.search));
  const address = libraryAddress({ ...asked, ...change });
  if (isTyping) window.history.replaceState(null, "", address);
  else window.history.pushState(null, "", address);
}
