import { Search } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { buttonLook } from "@/components/ui/button";
import type { DeskLine } from "@/newsroom/desk-lists";
import { type StoryFilter, storyFilters } from "@/newsroom/desk-states";
import { SectionChoice } from "./section-choice";
import { type ListWords, StoryLines } from "./story-lines";
import { Walk } from "./walk";

type Question = {
  words?: string | undefined;
  state?: StoryFilter | undefined;
  section?: string | undefined;
  mine?: boolean | undefined;
};

/** Every story that is open to the person, narrowed by plain links and a plain form. */
export function StoriesList({
  lines,
  words,
  question,
  isSearching,
  addresses,
}: {
  lines: readonly DeskLine[];
  words: ListWords;
  question: Question;
  /** The person came to search: the box has the focus. */
  isSearching: boolean;
  addresses: {
    state: (state: StoryFilter | undefined) => string;
    mine: string;
    all: string;
    newest: string | null;
    older: string | null;
  };
}) {
  const filters = Object.entries(storyFilters) as [StoryFilter, { words: string }][];
  const isNarrowed = Boolean(question.words || question.state || question.section || question.mine);
  const isNarrowedFurther = Boolean(question.state || question.section || question.mine);
  return (
    <Walk className="pb-12">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 pt-3 pb-2 lg:px-6">
        <h1 className="text-lg font-semibold tracking-tight max-sm:sr-only">Stories</h1>
        <Form
          action="/desk/stories"
          role="search"
          className="flex min-w-0 flex-1 flex-wrap items-center gap-2 sm:justify-end"
        >
          {question.state && <input type="hidden" name="state" value={question.state} />}
          {question.mine && <input type="hidden" name="mine" value="1" />}
          <label className="relative min-w-40 flex-1 sm:max-w-96">
            <span className="sr-only">Search headlines and text</span>
            <Search
              aria-hidden
              className="pointer-events-none absolute start-2.5 top-1/2 size-3.5 -translate-y-1/2 text-soft"
            />
            <input
              key={question.words ?? ""}
              type="search"
              name="q"
              defaultValue={question.words ?? ""}
              placeholder="Search headlines and text"
              maxLength={200}
              // biome-ignore lint/a11y/noAutofocus: the person pressed the key for searching
              autoFocus={isSearching}
              className="h-8 w-full rounded-md border border-edge bg-paper ps-8 pe-2 text-sm pointer-coarse:h-10"
            />
          </label>
          <SectionChoice
            key={question.section ?? ""}
            sections={words.sections}
            chosen={question.section ?? ""}
          />
          <button type="submit" className={`${buttonLook("plain")} max-sm:hidden`}>
            Search
          </button>
        </Form>
      </header>
      <nav
        aria-label="Narrow the list"
        className="sticky top-0 z-10 flex min-h-9 items-stretch gap-4 overflow-x-auto border-b border-line bg-paper px-4 whitespace-nowrap lg:px-6"
      >
        <Tab href={addresses.state(undefined)} isHere={!question.state} words="All" />
        {filters.map(([filter, row]) => (
          <Tab
            key={filter}
            href={addresses.state(filter)}
            isHere={question.state === filter}
            words={row.words}
          />
        ))}
        <span className="ms-auto flex">
          <Tab href={addresses.mine} isHere={question.mine === true} words="Mine" />
        </span>
      </nav>
      {lines.length > 0 ? (
        <StoryLines label="Stories" lines={lines} words={words} told="updatedAt" />
      ) : (
        <div className="px-4 py-10 text-center text-soft lg:px-6">
          <p>
            {question.words
              ? `No story ${isNarrowedFurther ? "among these " : ""}has “${question.words}”.`
              : isNarrowed
                ? "No story is in this state, section or choice."
                : "No story is open to you yet. Begin one with New story."}
          </p>
          {isNarrowed && (
            <Link className={`${buttonLook("plain")} mt-3`} href={addresses.all}>
              Show all stories
            </Link>
          )}
        </div>
      )}
      {(addresses.newest || addresses.older) && (
        <nav aria-label="Pages" className="flex justify-between px-4 py-4 lg:px-6">
          {addresses.newest ? (
            <Link className={buttonLook("plain")} href={addresses.newest}>
              Newest
            </Link>
          ) : (
            <span />
          )}
          {addresses.older && (
            <Link className={buttonLook("plain")} href={addresses.older} rel="next">
              Older
            </Link>
          )}
        </nav>
      )}
    </Walk>
  );
}

function Tab({ href, isHere, words }: { href: string; isHere: boolean; words: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={isHere ? "true" : undefined}
      className={`flex items-center border-b-2 pt-0.5 ${isHere ? "border-ink font-semibold text-ink" : "border-transparent text-soft hover:text-ink"}`}
    >
      {words}
    </Link>
  );
}
