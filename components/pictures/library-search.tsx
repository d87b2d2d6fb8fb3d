"use client";
import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { type PictureFilter, pictureFilterNames, pictureFilters } from "@/newsroom/library";
import {
  type ProvenanceState,
  provenanceStates,
  type RightsKind,
  rightsKindNames,
  rightsKinds,
} from "@/newsroom/rights";
import { type LibraryQuestion, libraryAddress } from "./library-question";

/** After how long a pause in typing the library is asked. */
const rest = 200;

export const provenanceWords = {
  unverified: "Unverified",
  verified: "Verified",
  disputed: "Disputed",
} satisfies Record<ProvenanceState, string>;

const box = "h-8 rounded-md border border-edge bg-paper text-sm pointer-coarse:h-10";

/** A search box that asks while one types; what is typed here is never overwritten from outside. */
export function LibrarySearch({
  words,
  onWords,
  isFirst = false,
}: {
  words: string;
  onWords: (words: string) => void;
  isFirst?: boolean;
}) {
  const [typed, setTyped] = useState(words);
  const asked = useRef(words);
  const tell = useRef(onWords);
  tell.current = onWords;
  useEffect(() => {
    if (typed.trim() === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = typed.trim();
      tell.current(typed.trim());
    }, rest);
    return () => clearTimeout(timer);
  }, [typed]);
  // Somebody went back, or showed all.
  useEffect(() => {
    if (words === asked.current) return;
    asked.current = words;
    setTyped(words);
  }, [words]);
  return (
    <label className="relative min-w-32 flex-1 sm:max-w-96">
      <span className="sr-only">Search pictures</span>
      <Search
        aria-hidden
        className="pointer-events-none absolute start-2.5 top-1/2 size-3.5 -translate-y-1/2 text-soft"
      />
      <input
        type="search"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        placeholder="Search pictures"
        maxLength={200}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: the person came to choose a picture
        autoFocus={isFirst}
        className={`${box} w-full ps-8 pe-2`}
      />
    </label>
  );
}

/** Narrows by right and by what is known of the origin. */
export function LibraryChoices({
  question,
  onAsk,
}: {
  question: LibraryQuestion;
  onAsk: (change: LibraryQuestion) => void;
}) {
  return (
    <span className="flex min-w-0 gap-2 max-sm:order-2 max-sm:basis-full">
      <select
        aria-label="By right"
        value={question.rights ?? ""}
        onChange={({ target }) =>
          onAsk({ rights: rightsKindNames.find((kind) => kind === target.value) })
        }
        className={`${box} min-w-0 px-2 max-sm:flex-1`}
      >
        <option value="">Any right</option>
        {rightsKindNames.map((kind: RightsKind) => (
          <option key={kind} value={kind}>
            {rightsKinds[kind].label}
          </option>
        ))}
      </select>
      <select
        aria-label="By verification"
        value={question.provenance ?? ""}
        onChange={({ target }) =>
          onAsk({ provenance: provenanceStates.find((state) => state === target.value) })
        }
        className={`${box} min-w-0 px-2 max-sm:flex-1`}
      >
        <option value="">Verified or not</option>
        {provenanceStates.map((state) => (
          <option key={state} value={state}>
            {provenanceWords[state]}
          </option>
        ))}
      </select>
    </span>
  );
}

/** What the desk asks of the library most, as one line of links. */
export function LibraryTabs({
  question,
  onAsk,
}: {
  question: LibraryQuestion;
  onAsk: (change: LibraryQuestion) => void;
}) {
  const tabs: { filter: PictureFilter | undefined; words: string }[] = [
    { filter: undefined, words: "All" },
    ...pictureFilterNames.map((filter) => ({ filter, words: pictureFilters[filter] })),
  ];
  return (
    <nav
      aria-label="Narrow the library"
      className="sticky top-0 z-10 flex min-h-9 items-stretch gap-4 overflow-x-auto border-b border-line bg-paper px-4 whitespace-nowrap lg:px-6"
    >
      {tabs.map(({ filter, words }) => {
        const isHere = question.filter === filter;
        return (
          <a
            key={words}
            href={libraryAddress({ ...question, filter })}
            aria-current={isHere ? "true" : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              onAsk({ filter });
            }}
            className={`flex items-center border-b-2 pt-0.5 text-sm ${isHere ? "border-ink font-medium" : "border-transparent text-soft hover:text-ink"}`}
          >
            {words}
          </a>
        );
      })}
    </nav>
  );
}
