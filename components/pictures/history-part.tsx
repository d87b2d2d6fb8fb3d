import { When } from "@/components/desk/when";
import type { PictureView } from "@/newsroom/picture-view";
import { toldPictureEvents } from "./told-picture-events";

/** A picture's life in the library, newest first. */
export function HistoryPart({
  history,
  now,
  zone,
}: {
  history: PictureView["history"];
  now: string;
  zone: string;
}) {
  return (
    <ol>
      {toldPictureEvents(history).map((event) => (
        <li key={event.id} className="relative border-s border-line py-1.5 ps-4">
          <span
            aria-hidden
            className="absolute -start-[3px] top-3.5 size-[5px] rounded-full bg-edge"
          />
          <div className="flex items-baseline justify-between gap-2">
            <span>
              <b className="font-medium">
                <bdi>{event.person ?? "Stet"}</bdi>
              </b>{" "}
              {event.told}
            </span>
            <When at={event.at} now={now} zone={zone} className="shrink-0 text-xs text-soft" />
          </div>
          {event.note !== "" && (
            <p dir="auto" className="mt-0.5 border-s-2 border-line ps-2 text-soft">
              {event.note}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
