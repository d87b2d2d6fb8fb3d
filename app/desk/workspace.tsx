"use client";
import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useState, useTransition } from "react";
import { beginStory, findStories, markRead, readNotices } from "@/app/desk/calls";
import { OnlookersProvider, useDeskNews, useOnlookers } from "@/app/desk/desk-news";
import { keepFirstWordsFor } from "@/components/desk/first-words";
import { Frame, type FrameProps } from "@/components/desk/frame";
import { isRefusal, refusalWords } from "@/newsroom/refusals";

type Given = "here" | "onNewStory" | "onGo" | "onRead" | "findStories" | "signOut" | "children";

/** The frame with its doors: where it goes, what it asks, and what it hears from the desk. */
export function Workspace({
  mayBegin,
  signOut,
  children,
  notices,
  unread,
  ...frame
}: Omit<FrameProps, Given> & { mayBegin: boolean; signOut: ReactNode; children: ReactNode }) {
  const router = useRouter();
  const here = usePathname();
  const [, startTransition] = useTransition();
  const onlookers = useOnlookers();
  const [told, setTold] = useState({ notices, unread });
  useEffect(() => setTold({ notices, unread }), [notices, unread]);

  const readTold = useCallback(async () => {
    const answer = await readNotices().catch(() => null);
    if (answer && !isRefusal(answer)) setTold(answer);
  }, []);
  const lookAgain = useCallback(async () => {
    if (onlookers.size > 0) {
      void readTold();
      for (const look of onlookers) void look().catch(() => {});
    } else if (await isNewsroomThere()) startTransition(() => router.refresh());
  }, [router, onlookers, readTold]);
  useDeskNews(here, lookAgain);

  // What was pressed while the page could not answer yet, public/early-clicks.js has kept.
  useEffect(() => {
    document.dispatchEvent(new Event("stet:ready"));
  }, []);

  const onGo = useCallback((path: string) => router.push(path), [router]);
  const onNewStory = useCallback(async () => {
    const begun = await beginStory();
    if (isRefusal(begun)) return refusalWords[begun.refused];
    keepFirstWordsFor(begun.id);
    router.push(`/desk/stories/${begun.id}`);
    return null;
  }, [router]);
  const onRead = useCallback(
    async (upTo: number) => {
      await markRead(upTo);
      await readTold();
    },
    [readTold],
  );
  const find = useCallback(async (words: string) => {
    const found = await findStories(words);
    return isRefusal(found) ? [] : found.lines;
  }, []);

  return (
    <Frame
      {...frame}
      {...told}
      here={here}
      onGo={onGo}
      onNewStory={mayBegin ? onNewStory : null}
      onRead={onRead}
      findStories={find}
      signOut={signOut}
    >
      <OnlookersProvider value={onlookers}>{children}</OnlookersProvider>
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
