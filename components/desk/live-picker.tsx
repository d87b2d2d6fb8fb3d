"use client";
import { Command } from "cmdk";
import { useEffect, useState } from "react";
import { Dialog } from "@/components/ui/dialog";

export type FoundCard = { id: string; headline: string; section: { name: string } };

/** Finds one of the stories that are live, by what they say. */
export function LivePicker({
  title,
  language,
  findLive,
  onPick,
  onClose,
}: {
  title: string;
  language: string;
  findLive: (words: string) => Promise<readonly FoundCard[]>;
  onPick: (card: { id: string; headline: string }) => void;
  onClose: () => void;
}) {
  const [words, setWords] = useState("");
  const [cards, setCards] = useState<readonly FoundCard[] | null>(null);
  const [isUnanswered, setUnanswered] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for other words only
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(
      () =>
        findLive(words).then(
          (found) => {
            if (!wanted) return;
            setCards(found);
            setUnanswered(false);
          },
          () => wanted && setUnanswered(true),
        ),
      words === "" ? 0 : 120,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [words]);
  return (
    <Dialog title={title} open onOpenChange={(open) => !open && onClose()}>
      <Command shouldFilter={false} loop label={title} className="flex min-h-0 flex-col pt-2">
        <Command.Input
          value={words}
          onValueChange={setWords}
          placeholder="Search live stories"
          className="h-10 w-full border-y border-line bg-transparent px-4 text-base outline-none"
        />
        <Command.List className="max-h-[60dvh] overflow-y-auto p-1.5">
          {isUnanswered && (
            <p role="alert" className="p-3 text-withdrawn">
              The newsroom did not answer. Try again in a moment.
            </p>
          )}
          {cards?.length === 0 && !isUnanswered && (
            <p className="p-3 text-soft">
              {words.trim()
                ? `No live story has “${words.trim()}”.`
                : "Nothing is live in this edition yet. What is published can be chosen here."}
            </p>
          )}
          {cards?.map((card) => (
            <Command.Item
              key={card.id}
              value={card.id}
              onSelect={() => onPick({ id: card.id, headline: card.headline })}
              className="flex min-h-9 items-center gap-3 rounded px-2 py-1 select-none data-[selected=true]:bg-chosen pointer-coarse:min-h-11"
            >
              <span lang={language} dir="auto" className="min-w-0 flex-1">
                {card.headline}
              </span>
              <span className="shrink-0 text-xs text-soft">{card.section.name}</span>
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}
