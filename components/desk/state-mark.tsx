import {
  Ban,
  Check,
  Clock,
  CornerUpLeft,
  Eye,
  FileX,
  type LucideIcon,
  PencilLine,
} from "lucide-react";
import { type DeskState, deskStates } from "@/newsroom/desk-states";

const marks = {
  draft: { icon: PencilLine, colour: "text-draft" },
  "sent-back": { icon: CornerUpLeft, colour: "text-back" },
  "in-review": { icon: Eye, colour: "text-review" },
  approved: { icon: Check, colour: "text-approved" },
  live: { icon: null, colour: "text-live" },
  scheduled: { icon: Clock, colour: "text-scheduled" },
  withdrawn: { icon: Ban, colour: "text-withdrawn" },
  spiked: { icon: FileX, colour: "text-draft" },
} satisfies Record<DeskState, { icon: LucideIcon | null; colour: string }>;

/** A story's state as an icon, a word and a colour. `live` adds the dot of a story that readers have meanwhile. */
export function StateMark({ state, live = false }: { state: DeskState; live?: boolean }) {
  const { icon: Icon, colour } = marks[state];
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${colour}`}>
      {Icon ? <Icon aria-hidden className="size-3.5 shrink-0" /> : <LiveDot />}
      {deskStates[state].words}
      {live && state !== "live" && (
        <span className="inline-flex items-center gap-1 text-live" title="Readers have a version">
          <LiveDot />
          <span className="sr-only">, live</span>
        </span>
      )}
    </span>
  );
}

/** The dot of what readers have; the word for it stands beside it or is said to those who cannot see it. */
export function LiveDot() {
  return (
    <span aria-hidden className="inline-flex size-3.5 items-center justify-center">
      <span className="with-readers size-2 rounded-full bg-ink" />
    </span>
  );
}
