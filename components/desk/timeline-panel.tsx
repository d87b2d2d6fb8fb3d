import { tellEvent } from "@/newsroom/told-events";
import { toldZone } from "@/newsroom/told-times";
import { When } from "./when";

export type TimelineEvent = {
  id: number | string;
  at: string;
  person: { name: string } | null;
  act: string;
  note: string;
  detail: Readonly<Record<string, unknown>>;
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
      <div className="flex items-baseline justify-between gap-2 px-3 pt-3 pb-1 text-xs text-soft">
        <h2 className="font-semibold">Timeline</h2>
        <span>{toldZone(now, zone)}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long life is scrolled, by keys too */}
      <ol tabIndex={0} className="max-h-60 overflow-y-auto px-3 pb-3">
        {timeline.map((event) => (
          <TimelineLine key={event.id} event={event} now={now} zone={zone} />
        ))}
      </ol>
    </section>
  );
}

function TimelineLine({ event, now, zone }: { event: TimelineEvent; now: string; zone: string }) {
  const { did, words } = tellEvent(event, zone);
  return (
    <li className="relative border-s border-line py-1.5 ps-4 first:pt-1">
      <span
        aria-hidden
        className="absolute -start-[3px] top-3.5 size-[5px] rounded-full bg-edge first:bg-ink"
      />
      <div className="flex items-baseline justify-between gap-2">
        <span>
          <b className="font-medium">
            <bdi>{event.person?.name ?? "Stet"}</bdi>
          </b>{" "}
          {did}
        </span>
        <When at={event.at} now={now} zone={zone} className="shrink-0 text-xs text-soft" />
      </div>
      {words !== "" && (
        <p dir="auto" className="mt-0.5 border-s-2 border-line ps-2 text-soft">
          {words}
        </p>
      )}
      {event.hash && (
        <span title={`Fingerprint of the text: ${event.hash}`} className="text-2xs text-soft">
          text <code className="font-mono">{event.hash.slice(0, 8)}</code>
        </span>
      )}
    </li>
  );
}
