"use client";
import { Laptop, Smartphone } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { SessionId } from "@/newsroom/people";

type Told = { at: string; ago: string; full: string };

export type SessionLine = {
  id: SessionId;
  isThis: boolean;
  /** In plain words. */
  device: string;
  address: string;
  since: Told;
  seen: Told;
};

/** Where a person is signed in, and how to end that. */
export function OwnSessions({
  sessions,
  isBusy,
  onEnd,
  onEndOthers,
}: {
  sessions: readonly SessionLine[];
  isBusy: boolean;
  onEnd: (session: SessionLine) => void;
  onEndOthers: () => void;
}) {
  return (
    <>
      <ul className="border-t border-line">
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            isBusy={isBusy}
            onEnd={() => onEnd(session)}
          />
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button className="mt-4" onClick={onEndOthers} disabled={isBusy}>
          End all others
        </Button>
      )}
    </>
  );
}

function SessionRow({
  session: { device, address, isThis, since, seen },
  isBusy,
  onEnd,
}: {
  session: SessionLine;
  isBusy: boolean;
  onEnd: () => void;
}) {
  const Icon = /phone|tablet|iP(hone|ad)/i.test(device) ? Smartphone : Laptop;
  return (
    <li className="flex items-center gap-3 border-b border-line py-2.5">
      <Icon aria-hidden className="size-4 shrink-0 text-soft" />
      <div className="min-w-0 flex-1">
        <p>
          <b className="font-medium">{device}</b>
          {isThis && <span className="text-soft"> · this session</span>}
        </p>
        <p className="text-xs break-words text-soft">
          {address || "Unknown address"} · seen{" "}
          <time dateTime={seen.at} title={seen.full}>
            {ago(seen)}
          </time>{" "}
          · since{" "}
          <time dateTime={since.at} title={since.full}>
            {since.full}
          </time>
        </p>
      </div>
      {!isThis && (
        <Button
          look="quiet"
          onClick={onEnd}
          disabled={isBusy}
          aria-label={`End session: ${device}, ${address}`}
        >
          End
        </Button>
      )}
    </li>
  );
}

/** "now", "12 min ago", and dates as they are. */
function ago({ ago: told }: Told): string {
  return /^\d+ (min|h|d)$/.test(told) ? `${told} ago` : told;
}
