import { toldEvent } from "@/newsroom/told-events";
import { When } from "./when";

export type TimelineEvent = {
  id: number | string;
  at: string;
  person: { name: string } | null;
  act: string;
  note: string;
  hash: string | null;
};

/** A story's life, newest first: who, what, when, with which words and which text. */
export function TimelinePanel({
  timeline,
  now,
  zone,
}: {
  timeline: readonly TimelineEvent[];
  now: string;
  zone: string;
}) {
  return (
    <section aria-label="Timeline" className="border-b border-line text-sm">
      <h2 className="px-3 pt-3 pb-1 text-xs font-semibold text-soft">Timeline</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long life is scrolled, by keys too */}
      <ol tabIndex={0} className="max-h-60 overflow-y-auto px-3 pb-3">
        {timeline.map((event) => (
          <li key={event.id} className="relative border-s border-line py-1.5 ps-4 first:pt-1">
            <span
              aria-hidden
              className="absolute -start-[3px] top-3.5 size-[5px] rounded-full bg-edge first:bg-ink"
            />
            <div className="flex items-baseline justify-between gap-2">
              <span>
                <b className="font-medium">
                  <bdi>{event.person?.name ?? "Stet"}</bdi>
                </b>{" "}
                {toldEvent(event.act)}
              </span>
              <When at={event.at} now={now} zone={zone} className="shrink-0 text-xs text-soft" />
            </div>
            {event.note !== "" && (
              <p dir="auto" className="mt-0.5 border-s-2 border-line ps-2 text-soft">
                {event.note}
              </p>
            )}
            {event.hash && (
              <code title={event.hash} className="font-mono text-2xs text-soft">
                {event.hash.slice(0, 8)}
              </code>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
