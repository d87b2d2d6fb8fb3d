"use client";
import { Command } from "cmdk";
import { useEffect, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import type { DeskLine } from "@/newsroom/desk-lists";
import { firstWordsBox } from "./first-words";
import type { Place } from "./frame-bar";
import { StateMark } from "./state-mark";

/** Ctrl/Cmd+K: any story by what it says, and everything that the frame can do. */
export function Palette({
  places,
  canBegin,
  findStories,
  onBegin,
  onKeys,
  onGo,
  onClose,
}: {
  places: readonly Place[];
  canBegin: boolean;
  findStories: (words: string) => Promise<readonly DeskLine[]>;
  onBegin: () => void;
  onKeys: () => void;
  onGo: (path: string) => void;
  onClose: () => void;
}) {
  const [words, setWords] = useState("");
  const { lines, isAsking } = useFound(words, findStories);
  const [chosen, setChosen] = useState("");
  const actions = [
    ...(canBegin ? [{ words: "New story", key: "n", act: onBegin }] : []),
    ...places.map(({ name, path, key }) => ({
      words: `Go to ${name}`,
      key,
      act: () => onGo(path),
    })),
    { words: "See all keys", key: "?", act: onKeys },
    ...(words.trim()
      ? [
          {
            words: `Search all stories for “${words.trim()}”`,
            key: "",
            act: () => onGo(`/desk/stories?q=${encodeURIComponent(words.trim())}`),
          },
        ]
      : []),
  ].filter((action) => matches(action.words, words));
  const first = lines[0]?.id ?? actions[0]?.words ?? "";
  useEffect(() => setChosen(first), [first]);
  return (
    <Dialog
      title="Find"
      hideTitle
      open
      onOpenChange={(open) => !open && onClose()}
      finalFocus={afterwards}
    >
      <Command
        shouldFilter={false}
        loop
        label="Find"
        value={chosen}
        onValueChange={setChosen}
        className="flex min-h-0 flex-col"
      >
        <Command.Input
          value={words}
          onValueChange={setWords}
          placeholder="A story, or something to do"
          className="h-12 w-full border-b border-line bg-transparent px-4 text-lg outline-none"
        />
        <Command.List className="max-h-[60dvh] overflow-y-auto p-1.5 [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-soft">
          {!isAsking && lines.length === 0 && actions.length === 0 && (
            <Command.Empty className="p-3 text-soft">Nothing has these words.</Command.Empty>
          )}
          {lines.length > 0 && (
            <Command.Group heading={words.trim() ? "Stories" : "Latest stories"}>
              {lines.map((line) => (
                <Command.Item
                  key={line.id}
                  value={line.id}
                  onSelect={() => onGo(`/desk/stories/${line.id}`)}
                  className={itemLook}
                >
                  <span className="w-24 shrink-0 text-xs">
                    <StateMark state={line.state} />
                  </span>
                  <span lang={line.language} dir="auto" className="truncate">
                    {line.headline || "Untitled"}
                  </span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {actions.length > 0 && (
            <Command.Group heading="Do">
              {actions.map((action) => (
                <Command.Item
                  key={action.words}
                  value={action.words}
                  onSelect={action.act}
                  className={itemLook}
                >
                  <span className="truncate">{action.words}</span>
                  {action.key && (
                    <kbd translate="no" className="ms-auto">
                      {action.key}
                    </kbd>
                  )}
                </Command.Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
      </Command>
    </Dialog>
  );
}

/** Who has begun a story goes on in its first words, everybody else where they were. */
function afterwards(): HTMLElement | true {
  const box = firstWordsBox();
  return box && !box.hidden ? box : true;
}

const itemLook =
  "flex min-h-9 items-center gap-3 rounded px-2 select-none data-[selected=true]:bg-chosen pointer-coarse:min-h-11";

function matches(action: string, words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => action.toLowerCase().includes(word));
}

/** What the newsroom finds for these words, asked a moment after the last key; a late answer to earlier words is dropped. */
function useFound(words: string, findStories: (words: string) => Promise<readonly DeskLine[]>) {
  const [found, setFound] = useState<{ lines: readonly DeskLine[]; isAsking: boolean }>({
    lines: [],
    isAsking: true,
  });
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(
      () =>
        findStories(words.trim()).then(
          (lines) => wanted && setFound({ lines: lines.slice(0, 8), isAsking: false }),
          () => wanted && setFound({ lines: [], isAsking: false }),
        ),
      words === "" ? 0 : 120,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [words, findStories]);
  return found;
}
