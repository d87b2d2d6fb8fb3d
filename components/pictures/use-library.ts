"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { PicturePage } from "@/newsroom/library";
import { isRefusal } from "@/newsroom/refusals";
import { type Loaded, pageStart, withPage } from "./library-pages";
import { type LibraryQuestion, librarySearch } from "./library-question";
import type { PictureDoors } from "./picture-doors";
import { refusalSentence } from "./refusal-sentence";

export type Library = Loaded & {
  /** The question that these pictures answer; while another one is asked they stay on the screen. */
  answers: string;
  isAsking: boolean;
  /** Why there is no answer, in words. */
  trouble: string | null;
  more: () => void;
  /** Reads the top anew, and what is at these places of the list. */
  lookAgain: (first: number) => Promise<void>;
};

const nothing: Loaded = { pictures: [], before: null };
const noAnswer = "The newsroom does not answer. What you see may be old.";

/** The pictures that answer a question, page by page. `given` is what was known of it before. */
export function useLibrary(
  doors: Pick<PictureDoors, "list">,
  question: LibraryQuestion,
  given: (Loaded & { answers: string }) | null,
): Library {
  const [state, setState] = useState({
    loaded: given ?? nothing,
    answers: given?.answers ?? "",
    isAsking: given === null,
    trouble: null as string | null,
  });
  const asked = librarySearch(question);
  const current = useRef({ question, asked, loaded: state.loaded, isMore: false });
  current.current = { ...current.current, question, asked, loaded: state.loaded };

  /** Asks, and shows what came of it unless another question was asked meanwhile. */
  const ask = useCallback(
    async (before: PicturePage["before"], show: (loaded: Loaded, page: PicturePage) => Loaded) => {
      const { question, asked } = current.current;
      const answer = await doors
        .list({ ...question, ...(before ? { before } : {}) })
        .catch(() => null);
      if (current.current.asked !== asked) return;
      setState((now) => {
        if (answer === null) return { ...now, isAsking: false, trouble: noAnswer };
        if (isRefusal(answer)) return { ...now, isAsking: false, trouble: refusalSentence(answer) };
        const loaded = show(now.answers === asked ? now.loaded : nothing, answer);
        return { loaded, answers: asked, isAsking: false, trouble: null };
      });
    },
    [doors],
  );

  useEffect(() => {
    setState((now) => ({ ...now, isAsking: now.answers !== asked }));
    void ask(null, (loaded, page) => withPage(loaded, page, null));
  }, [ask, asked]);

  const more = useCallback(async () => {
    const { before } = current.current.loaded;
    if (!before || current.current.isMore) return;
    current.current.isMore = true;
    await ask(before, (loaded, page) => withPage(loaded, page, before));
    current.current.isMore = false;
  }, [ask]);

  const lookAgain = useCallback(
    async (first: number) => {
      await ask(null, (loaded, page) => withPage(loaded, page, null));
      const start = pageStart(current.current.loaded, first);
      if (start) await ask(start, (loaded, page) => withPage(loaded, page, start));
    },
    [ask],
  );
  return {
    ...state.loaded,
    answers: state.answers,
    isAsking: state.isAsking,
    trouble: state.trouble,
    more,
    lookAgain,
  };
}
