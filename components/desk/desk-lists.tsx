import { Fragment } from "react";
import { type DeskHeading, deskHeadings, type DeskLists as Lists } from "@/newsroom/desk-lists";
import { deskMissing, nothingUnder } from "@/newsroom/empty-lists";
import type { EndedRight } from "@/newsroom/ended-rights";
import type { Person } from "@/newsroom/people";
import { EndedRights } from "./ended-rights";
import { ListHead } from "./list-head";
import { type ListWords, StoryLines } from "./story-lines";
import { Walk } from "./walk";

/** The desk: what waits for me, what is mine, and the rest, as lists one below the other. */
export function DeskLists({
  lists,
  ended,
  words,
  person,
}: {
  lists: Lists;
  ended: readonly EndedRight[];
  words: ListWords;
  person: Person;
}) {
  const missing = deskMissing(person);
  const headings = Object.keys(deskHeadings) as DeskHeading[];
  return (
    <Walk className="pb-12">
      <header className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 lg:px-6">
        <h1 className="text-lg font-semibold tracking-tight">Desk</h1>
        <Summary lists={lists} />
      </header>
      {missing && (
        <p className="mx-4 mb-4 max-w-prose border-s-3 border-review bg-raised px-3 py-2 lg:mx-6">
          {missing}
        </p>
      )}
      {headings.map((heading) => (
        <Fragment key={heading}>
          <section id={heading} aria-labelledby={`${heading}-heading`}>
            <ListHead
              id={`${heading}-heading`}
              name={deskHeadings[heading]}
              count={lists[heading].length}
              all={wholeList(heading)}
            />
            {lists[heading].length > 0 ? (
              <StoryLines
                label={deskHeadings[heading]}
                lines={lists[heading]}
                words={words}
                told={told[heading]}
              />
            ) : (
              <p className="border-t border-line px-4 py-2.5 text-soft lg:px-6">
                {nothingUnder(heading, person, lists)}
              </p>
            )}
          </section>
          {heading === "waiting" && <EndedRights ended={ended} />}
        </Fragment>
      ))}
    </Walk>
  );
}

/** Lists of those who wait tell for how long; the others when they last changed. */
const told = {
  waiting: "since",
  mine: "updatedAt",
  "in-review": "since",
  approved: "since",
  live: "updatedAt",
} as const satisfies Record<DeskHeading, "since" | "updatedAt">;

const wholeLists = {
  waiting: null,
  mine: "/desk/stories?mine=1",
  "in-review": "/desk/stories?state=in-review",
  approved: "/desk/stories?state=approved",
  live: "/desk/stories?state=live",
} as const satisfies Record<DeskHeading, string | null>;

function wholeList(heading: DeskHeading) {
  const path = wholeLists[heading];
  return path === null ? null : { path, of: `of ${deskHeadings[heading]}` };
}

function Summary({ lists }: { lists: Lists }) {
  const late = Object.values(lists)
    .flat()
    .filter((line) => line.late).length;
  const awaited = {
    "in-review": lists["in-review"].filter((line) => line.awaited).length,
    approved: lists.approved.filter((line) => line.awaited).length,
  };
  return (
    <p className="flex flex-wrap gap-x-4 text-soft">
      {late > 0 && <span className="font-medium text-withdrawn">{late} late</span>}
      {awaited["in-review"] + awaited.approved > 0 && (
        <span>
          You wait for{" "}
          {awaited["in-review"] > 0 && (
            <a className="text-ink underline decoration-edge underline-offset-2" href="#in-review">
              {awaited["in-review"]} in review
            </a>
          )}
          {awaited["in-review"] > 0 && awaited.approved > 0 && " and "}
          {awaited.approved > 0 && (
            <a className="text-ink underline decoration-edge underline-offset-2" href="#approved">
              {awaited.approved} approved
            </a>
          )}
        </span>
      )}
    </p>
  );
}
