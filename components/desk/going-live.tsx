import { Radio } from "lucide-react";
import type { ReactNode } from "react";
import type { GoingLive } from "@/newsroom/going-live";

/**
 * Beside the button that publishes: what goes where. It stands in a line of its own, so that nothing
 * that was pressed in the bar can be pressed once more and go live.
 */
export function GoingLiveLine({
  what,
  stop,
  button,
  alert,
}: {
  what: GoingLive;
  /** Why it would be refused now; empty when it would go through. */
  stop: string;
  button: ReactNode;
  alert: ReactNode;
}) {
  return (
    <section
      aria-label="Going live"
      className="relative order-last -mx-4 flex min-w-0 basis-[calc(100%+2rem)] flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-raised px-4 py-2 max-sm:-mx-2 max-sm:basis-[calc(100%+1rem)]"
    >
      <Radio aria-hidden className="size-4 shrink-0 text-live max-sm:hidden" />
      <div className="min-w-0 flex-1 basis-60">
        <p className="truncate font-medium">
          <bdi>{what.headline || "Untitled"}</bdi>
        </p>
        <p className="text-xs text-soft">
          {[what.kind, what.section ?? "No section", what.path].filter(Boolean).map((part, n) => (
            <span key={part}>
              {n > 0 && " · "}
              <bdi className="break-words">{part}</bdi>
            </span>
          ))}
          {what.told && ` · ${what.told}`}
        </p>
        {what.note && (
          <p dir="auto" className="text-xs">
            Readers are told: “{what.note}”
          </p>
        )}
        {stop && <p className="text-xs text-withdrawn">{stop}</p>}
      </div>
      {button}
      {alert && (
        <div className="absolute end-4 top-full z-30 mt-2 w-[min(24rem,calc(100vw-2rem))]">
          {alert}
        </div>
      )}
    </section>
  );
}
