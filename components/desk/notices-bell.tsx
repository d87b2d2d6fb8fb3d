"use client";
import { Popover } from "@base-ui/react/popover";
import { Bell } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { When } from "./when";

export type ShownNotice = {
  id: number;
  kind: keyof typeof told;
  story: string;
  headline: string;
  language: string;
  by: string | null;
  note: string;
  at: string;
  read: boolean;
};

const told = {
  came: "sent you for review",
  "came-back": "sent back",
  approved: "approved",
  "approval-voided": "voided your approval by an edit to",
  published: "published",
  shared: "shared with you",
  "given-up": "gave up the changes to",
  kept: "left text beside",
  "rights-ended": "noticed that the right to a picture has run out in",
} as const;

/** What came in for this person: how much is unread, and the list of it. */
export function NoticesBell({
  notices,
  unread,
  zone,
  now,
  open,
  onOpenChange,
  onRead,
}: {
  notices: readonly ShownNotice[];
  unread: number;
  zone: string;
  now: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onRead: (upTo: number) => Promise<void>;
}) {
  const newest = notices[0];
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Trigger
        title="Notices (b)"
        className="relative inline-flex size-8 shrink-0 items-center justify-center rounded-md text-soft hover:bg-hover hover:text-ink pointer-coarse:size-10"
      >
        <Bell aria-hidden className="size-4" />
        <span className="sr-only">{unread > 0 ? `Notices, ${unread} unread` : "Notices"}</span>
        {unread > 0 && (
          <span
            aria-hidden
            data-count={unread > 9 ? "9+" : unread}
            className="absolute -end-0.5 -top-0.5 min-w-4 rounded-full bg-ink px-1 text-center text-[0.625rem] leading-4 font-semibold text-paper before:content-[attr(data-count)]"
          />
        )}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" className="z-40">
          <Popover.Popup className="rise flex max-h-[min(34rem,80dvh)] w-[min(24rem,calc(100vw-1rem))] flex-col rounded-md border border-edge/60 bg-raised text-sm text-ink shadow-lg outline-none">
            <div className="flex min-h-10 items-center justify-between border-b border-line ps-3 pe-1">
              <Popover.Title className="font-semibold">Notices</Popover.Title>
              {unread > 0 && newest && (
                <Button look="quiet" onClick={() => void onRead(newest.id)}>
                  Mark all read
                </Button>
              )}
            </div>
            {notices.length === 0 ? (
              <p className="p-3 text-soft">
                Nothing yet. When a story comes to you, comes back or is approved, it is told here.
              </p>
            ) : (
              <ul className="overflow-y-auto">
                {notices.map((notice) => (
                  <li key={notice.id} className="border-b border-line last:border-0">
                    <Link
                      href={`/desk/stories/${notice.story}`}
                      prefetch={false}
                      onClick={() => onOpenChange(false)}
                      className="flex gap-2 px-3 py-2 hover:bg-hover focus-visible:-outline-offset-2"
                    >
                      <span
                        className={`mt-1.5 size-1.5 shrink-0 rounded-full ${notice.read ? "" : "bg-accent"}`}
                      />
                      <span className="min-w-0 flex-1">
                        <span className="flex justify-between gap-2 text-xs text-soft">
                          <span>
                            {!notice.read && <span className="sr-only">Unread: </span>}
                            <bdi>{notice.by ?? "Stet"}</bdi> {told[notice.kind]}
                          </span>
                          <When at={notice.at} now={now} zone={zone} className="shrink-0" />
                        </span>
                        <span
                          lang={notice.language}
                          dir="auto"
                          className={`block truncate ${notice.read ? "" : "font-semibold"}`}
                        >
                          {notice.headline || "Untitled"}
                        </span>
                        {notice.note && (
                          <span dir="auto" className="mt-0.5 line-clamp-2 block text-xs text-soft">
                            “{notice.note}”
                          </span>
                        )}
                      </span>
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
