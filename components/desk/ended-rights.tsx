import { CalendarX2 } from "lucide-react";
import Link from "next/link";
import { Fragment } from "react";
import { libraryAddress } from "@/components/pictures/library-question";
import { pageOf, thumbOf } from "@/components/pictures/picture-doors";
import type { EndedRight } from "@/newsroom/ended-rights";
import { toldDay } from "@/newsroom/told-times";
import { ListHead } from "./list-head";
import { LiveDot } from "./state-mark";

/** Pictures that may not be shown any more and still are; gone from the desk as soon as that is settled. */
export function EndedRights({ ended }: { ended: readonly EndedRight[] }) {
  if (ended.length === 0) return null;
  return (
    <section id="rights-ended" aria-labelledby="rights-ended-heading">
      <ListHead
        id="rights-ended-heading"
        name="Rights ended"
        count={ended.length}
        about="Take the picture out of these stories, or agree on a longer right."
        all={{
          path: libraryAddress({ filter: "expired" }),
          of: "pictures whose rights ended",
        }}
      />
      <ul aria-label="Rights ended" className="border-t border-line">
        {ended.map((one) => (
          <EndedRightLine key={one.picture} ended={one} />
        ))}
      </ul>
    </section>
  );
}

function EndedRightLine({ ended: { picture, name, endedOn, stories } }: { ended: EndedRight }) {
  return (
    <li className="grid min-h-9 grid-cols-[1fr_auto] items-center gap-x-3 border-b border-line px-4 hover:bg-hover has-[[data-story-link]:focus-visible]:bg-chosen max-md:py-1.5 md:grid-cols-[6rem_minmax(0,1fr)_minmax(0,1fr)_6rem] lg:px-6">
      <span className="flex items-center gap-1 text-xs text-withdrawn max-md:row-start-3">
        <CalendarX2 aria-hidden className="size-3 shrink-0" />
        Ended
      </span>
      <span className="flex min-w-0 items-center gap-2 max-md:col-span-2 max-md:row-start-1">
        {/* biome-ignore lint/performance/noImgElement: a view of the library is made to measure already. */}
        <img src={thumbOf(picture)} alt="" className="size-6 shrink-0 rounded-xs object-cover" />
        <Link
          href={pageOf(picture)}
          prefetch={false}
          data-story-link
          dir="auto"
          className="truncate text-base font-medium outline-none focus-visible:outline-2 focus-visible:outline-accent"
        >
          {name}
        </Link>
      </span>
      <span className="min-w-0 truncate text-xs text-soft max-md:col-span-2 max-md:row-start-2">
        in{" "}
        {stories.map(({ id, headline, language, isLive }, at) => (
          <Fragment key={id}>
            {at > 0 && ", "}
            {isLive && (
              <>
                <LiveDot />
                <span className="sr-only">Live: </span>
              </>
            )}
            <Link
              href={`/desk/stories/${id}`}
              prefetch={false}
              lang={language}
              className="text-ink underline decoration-edge underline-offset-2 hover:decoration-ink"
            >
              <bdi>{headline || "Untitled"}</bdi>
            </Link>
          </Fragment>
        ))}
      </span>
      <time dateTime={endedOn} className="text-end text-xs whitespace-nowrap text-withdrawn">
        {toldDay(endedOn)}
      </time>
    </li>
  );
}
