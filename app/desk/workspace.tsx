"use client";
import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useRef, useTransition } from "react";
import { beginStory, findStories, markRead } from "@/app/desk/calls";
import { Frame, type FrameProps } from "@/components/desk/frame";
import { isRefusal, refusalWords } from "@/newsroom/refusals";

type Given = "here" | "onNewStory" | "onGo" | "onRead" | "findStories" | "signOut" | "children";

/** The frame with its doors: where it goes, what it asks, and what it hears from the desk. */
export function Workspace({
  mayBegin,
  signOut,
  children,
  ...frame
}: Omit<FrameProps, Given> & { mayBegin: boolean; signOut: ReactNode; children: ReactNode }) {
  const router = useRouter();
  const here = usePathname();
  const [, startTransition] = useTransition();
  useDeskNews(
    here,
    useCallback(async () => {
      // A refresh that finds nobody becomes a navigation, and would take the page away, with what
      // is being written on it.
      if (await isNewsroomThere()) startTransition(() => router.refresh());
    }, [router]),
  );

  // What was pressed while the page could not answer yet, public/early-clicks.js has kept.
  useEffect(() => {
    document.dispatchEvent(new Event("stet:ready"));
  }, []);

  const onGo = useCallback((path: string) => router.push(path), [router]);
  const onNewStory = useCallback(async () => {
    const begun = await beginStory();
    if (isRefusal(begun)) return refusalWords[begun.refused];
    router.push(`/desk/stories/${begun.id}`);
    return null;
  }, [router]);
  const onRead = useCallback(
    async (upTo: number) => {
      await markRead(upTo);
      router.refresh();
    },
    [router],
  );
  const find = useCallback(async (words: string) => {
    const found = await findStories(words);
    return isRefusal(found) ? [] : found.lines;
  }, []);

  return (
    <Frame
      {...frame}
      here={here}
      onGo={onGo}
      onNewStory={mayBegin ? onNewStory : null}
      onRead={onRead}
      findStories={find}
      signOut={signOut}
    >
      {children}
    </Frame>
  );
}

async function isNewsroomThere(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    return (await fetch("/api/health/ready", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

/** Several pieces of news at once are one look. */
const gather = 250;

/** Looks again when something happened at the desk, and when this page comes back into view. */
function useDeskNews(here: string, lookAgain: () => void): void {
  const place = useRef(here);
  place.current = here;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(lookAgain, gather);
    };
    const source = new EventSource("/api/desk/events");
    source.onmessage = ({ data }) => {
      if (!isOfTheText(data) || !place.current.startsWith("/desk/stories/")) soon();
    };
    const seen = () => document.visibilityState === "visible" && soon();
    document.addEventListener("visibilitychange", seen);
    return () => {
      clearTimeout(timer);
      source.close();
      document.removeEventListener("visibilitychange", seen);
    };
  }, [lookAgain]);
}

/** A change of what a line shows, while somebody types. An open story hears of its text by itself. */
function isOfTheText(data: string): boolean {
  return data.includes('"act":"changed"');
}
