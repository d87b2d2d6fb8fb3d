"use client";
import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode, RefObject } from "react";

/** A modal window with a title; `children` is its content, and the caller owns whether it is open. */
export function Dialog({
  title,
  open,
  onOpenChange,
  children,
  width = "narrow",
  hideTitle = false,
  initialFocus,
  finalFocus,
}: {
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
  width?: "narrow" | "wide";
  hideTitle?: boolean;
  initialFocus?: RefObject<HTMLElement | null>;
  /** Where the focus goes when it closes; true for where it came from. */
  finalFocus?: () => HTMLElement | true;
}) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/30 transition-opacity duration-75 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          {...(initialFocus ? { initialFocus } : {})}
          {...(finalFocus ? { finalFocus } : {})}
          className={`rise fixed inset-x-0 top-[12dvh] z-50 mx-auto flex max-h-[76dvh] w-[calc(100vw-2rem)] flex-col overflow-hidden rounded-lg border border-edge/60 bg-raised text-ink shadow-lg data-nested-dialog-open:after:absolute data-nested-dialog-open:after:inset-0 data-nested-dialog-open:after:bg-black/40 max-sm:top-4 max-sm:max-h-[calc(100dvh-2rem)] ${width === "wide" ? "max-w-3xl" : "max-w-md"}`}
        >
          <Base.Title className={hideTitle ? "sr-only" : "px-4 pt-4 text-base font-semibold"}>
            {title}
          </Base.Title>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

export const DialogClose = Base.Close;
