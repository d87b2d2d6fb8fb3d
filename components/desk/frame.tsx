"use client";
import type { ReactNode } from "react";
import { useCallback, useEffect, useRef, useState } from "react";
import { isComposing } from "@/components/ui/composing";
import type { DeskLine } from "@/newsroom/desk-lists";
import { openFirstWords } from "./first-words";
import { FirstWordsBox } from "./first-words-box";
import { FrameBar, type Place } from "./frame-bar";
import { followHands, handsGoElsewhere, handsHaveArrived } from "./hands";
import { isForPage, singleKeysAct } from "./keys";
import { KeysSheet } from "./keys-sheet";
import { NoticesBell, type ShownNotice } from "./notices-bell";
import { Palette } from "./palette";

export type FrameProps = {
  paper: string;
  person: { name: string; role: string };
  places: readonly Place[];
  here: string;
  isDemo: boolean;
  zone: string;
  now: string;
  notices: readonly ShownNotice[];
  unread: number;
  theme: "light" | "dark" | null;
  /** Begins a story, or says why not. Null for those who begin none. */
  onNewStory: (() => Promise<string | null>) | null;
  onGo: (path: string) => void;
  onRead: (upTo: number) => Promise<void>;
  findStories: (words: string) => Promise<readonly DeskLine[]>;
  signOut: ReactNode;
  children: ReactNode;
};

/** The frame of the workspace: where one can go, who one is, what came in, and every key. */
export function Frame(props: FrameProps) {
  const { onNewStory, places, here } = props;
  const [open, setOpen] = useState<"palette" | "keys" | "notices" | null>(null);
  const [isBeginning, setBeginning] = useState(false);
  const [stopped, setStopped] = useState<string | null>(null);

  const underWay = useRef(false);

  // One story for one wish: until its page is there, pressing again only writes.
  const begin = useCallback(async () => {
    if (!onNewStory) return;
    openFirstWords();
    if (underWay.current) return;
    underWay.current = true;
    setBeginning(true);
    setStopped(null);
    const why = await onNewStory().catch(
      () => "Not begun: the newsroom did not answer. Try again in a moment.",
    );
    if (why === null) return;
    setStopped(why);
    underWay.current = false;
    setBeginning(false);
  }, [onNewStory]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the arrival that ends the way
  useEffect(() => {
    underWay.current = false;
    setBeginning(false);
    handsHaveArrived();
  }, [here]);

  const onGo = useCallback(
    (path: string) => {
      if (path !== here) handsGoElsewhere();
      props.onGo(path);
    },
    [props.onGo, here],
  );

  useEffect(followHands, []);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // What a text or a window has taken as its own key opens nothing here.
      if (event.defaultPrevented || isComposing(event)) return;
      if (isFind(event)) {
        event.preventDefault();
        if (isInOtherWindow(event.target)) return;
        setOpen((current) => (current === "palette" ? null : "palette"));
        return;
      }
      if (!isForPage(event) || !singleKeysAct()) return;
      const place = places.find(({ key }) => key === event.key);
      if (place) onGo(place.path);
      else if (event.key === "/") goSearching(onGo);
      else if (event.key === "n") void begin();
      else if (event.key === "b") setOpen("notices");
      else if (event.key === "?") setOpen("keys");
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [places, onGo, begin]);

  return (
    <div className="flex h-dvh flex-col overflow-hidden md:flex-row">
      <a
        href="#content"
        className="absolute start-2 top-2 z-50 -translate-y-20 rounded-md bg-ink px-3 py-2 text-paper focus:translate-y-0"
      >
        Skip to content
      </a>
      <FirstWordsBox />
      <FrameBar
        {...props}
        isBeginning={isBeginning}
        onNewStory={onNewStory ? () => void begin() : null}
        onFind={() => setOpen("palette")}
        onKeys={() => setOpen("keys")}
        bell={
          <NoticesBell
            notices={props.notices}
            unread={props.unread}
            zone={props.zone}
            now={props.now}
            open={open === "notices"}
            onOpenChange={(isOpen) => setOpen(isOpen ? "notices" : null)}
            onRead={props.onRead}
          />
        }
      />
      <main
        id="content"
        tabIndex={-1}
        className="relative min-h-0 min-w-0 flex-1 overflow-y-auto bg-paper outline-none max-md:order-2"
      >
        {stopped && (
          <p role="alert" className="border-b border-withdrawn px-4 py-2 text-withdrawn">
            {stopped}
          </p>
        )}
        {props.children}
      </main>
      {open === "palette" && (
        <Palette
          places={places}
          canBegin={onNewStory !== null}
          findStories={props.findStories}
          onBegin={() => {
            setOpen(null);
            void begin();
          }}
          onKeys={() => setOpen("keys")}
          onGo={(path) => {
            setOpen(null);
            onGo(path);
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {open === "keys" && <KeysSheet places={places} onClose={() => setOpen(null)} />}
    </div>
  );
}

function isFind(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, shiftKey, altKey, key } = event;
  return (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === "k";
}

/** Whether a window stands over the page that is not the palette: nothing opens over it. */
function isInOtherWindow(target: EventTarget | null): boolean {
  const dialog =
    target instanceof Element
      ? (target.closest("[role=dialog]") ?? document.querySelector("[role=dialog]"))
      : null;
  return dialog !== null && dialog.querySelector("[cmdk-root]") === null;
}

/** To the search box of this page, or to the page that has one. */
function goSearching(onGo: (path: string) => void): void {
  const box = document.querySelector<HTMLInputElement>("main [type=search]");
  if (box) box.select();
  else onGo("/desk/stories?find");
}
