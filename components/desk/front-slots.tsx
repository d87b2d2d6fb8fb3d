"use client";
import { ArrowDown, ArrowUp, ExternalLink, LoaderCircle, Undo2, X } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Button, buttonLook } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { fillSlots, putInSlot, type Slots, swapSlots } from "@/newsroom/front-slots";
import { type FoundCard, LivePicker } from "./live-picker";
import { When } from "./when";

type Card = { id: string; headline: string };
type NewestCard = Card & { section: string; publishedAt: string };

/** The lead and the next four of a front: chosen by hand, or filled by time; saved when asked. */
export function FrontSlots({
  language,
  languages,
  saved,
  newest,
  path,
  now,
  zone,
  findLive,
  onSave,
}: {
  language: string;
  languages: readonly { language: string; name: string; address: string }[];
  saved: Slots<Card>;
  newest: readonly NewestCard[];
  /** The front's own address. */
  path: string;
  now: string;
  zone: string;
  findLive: (words: string) => Promise<readonly FoundCard[]>;
  onSave: (ids: (string | null)[]) => Promise<{ printed: boolean } | { refused: string }>;
}) {
  const [past, setPast] = useState<Slots<Card>[]>([]);
  const [slots, setSlots] = useState(saved);
  const [picking, setPicking] = useState<number | null>(null);
  const [saving, setSaving] = useState<"no" | "now" | "done" | "printing" | { refused: string }>(
    "no",
  );
  const [told, setTold] = useState(saved);
  const [onFront, setOnFront] = useState(saved);
  if (namesOf(told) !== namesOf(saved)) {
    // Somebody else set the front meanwhile: it is shown, unless it would wipe out what is being chosen here.
    if (namesOf(slots) === namesOf(onFront)) setSlots(saved);
    setTold(saved);
    setOnFront(saved);
  }
  const seen = fillSlots<Card>(slots, newest);
  const isChanged = namesOf(slots) !== namesOf(onFront);

  function change(next: Slots<Card>) {
    if (next === slots) return;
    setPast([...past, slots]);
    setSlots(next);
    setSaving("no");
  }

  function undo() {
    const last = past.at(-1);
    if (!last) return;
    setPast(past.slice(0, -1));
    setSlots(last);
    setSaving("no");
  }

  async function save() {
    setSaving("now");
    try {
      const answer = await onSave(slots.map((story) => story?.id ?? null));
      // Known from the answer, before the page has been read anew: what is undone until then stays undone.
      if (!("refused" in answer)) setOnFront(slots);
      setSaving("refused" in answer ? answer : answer.printed ? "done" : "printing");
    } catch {
      setSaving({ refused: "Not saved: the newsroom did not answer. Try again in a moment." });
    }
  }

  return (
    <div className="pb-16">
      <header className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2 lg:px-6">
        <h1 className="text-lg font-semibold tracking-tight">Fronts</h1>
        <nav aria-label="Edition" className="flex gap-1">
          {languages.map((edition) => (
            <Link
              key={edition.language}
              href={edition.address}
              lang={edition.language}
              aria-current={edition.language === language ? "page" : undefined}
              className={`rounded-md px-2 py-1 ${edition.language === language ? "bg-chosen font-semibold" : "text-soft hover:text-ink"}`}
            >
              {edition.name}
            </Link>
          ))}
        </nav>
        <div className="ms-auto flex items-center gap-2">
          <Button look="quiet" onClick={undo} disabled={past.length === 0 || saving === "now"}>
            <Undo2 aria-hidden className="size-4" />
            Undo
          </Button>
          <a
            className={`${buttonLook("quiet")} max-sm:hidden`}
            href={path}
            target="_blank"
            rel="noopener"
          >
            <ExternalLink aria-hidden className="size-3.5" />
            View on site
          </a>
          <Button
            look="primary"
            disabled={!isChanged || saving === "now"}
            aria-busy={saving === "now"}
            onClick={() => void save()}
          >
            {saving === "now" && <LoaderCircle aria-hidden className="spin size-3.5" />}
            Put on the front
          </Button>
        </div>
      </header>
      {typeof saving === "object" && (
        <p role="alert" className="mx-4 mb-2 rounded-md border border-withdrawn p-3 lg:mx-6">
          {saving.refused}
        </p>
      )}
      <p role="status" className="px-4 pb-2 text-soft lg:px-6">
        {saving === "done" || saving === "printing"
          ? savedWords[saving]
          : isChanged
            ? "Not on the front yet."
            : "As readers see it now. Choose a story to hold its place; time fills the others."}
      </p>
      <ol className="border-t border-line">
        {slots.map((chosen, at) => (
          <SlotRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a place is known by its number
            key={at}
            at={at}
            count={slots.length}
            language={language}
            chosen={chosen}
            seen={seen[at] ?? null}
            nothing={newest.length === 0 ? "Nothing is live yet" : "No further story is live"}
            onChoose={() => setPicking(at)}
            onMove={(to) => change(swapSlots(slots, at, to))}
            onClear={() => change(putInSlot(slots, at, null))}
          />
        ))}
      </ol>
      <Latest
        cards={newest.filter(({ id }) => !seen.some((story) => story?.id === id)).slice(0, 12)}
        language={language}
        now={now}
        zone={zone}
      />
      {picking !== null && (
        <LivePicker
          title={`Choose: ${placeName(picking)}`}
          language={language}
          findLive={findLive}
          onClose={() => setPicking(null)}
          onPick={(card) => {
            change(putInSlot(slots, picking, card));
            setPicking(null);
          }}
        />
      )}
    </div>
  );
}

const savedWords = {
  done: "Readers have it. Undo brings the earlier front back here.",
  printing:
    "It is kept, and its page is still being printed: readers have it in a moment. Undo brings the earlier front back here.",
};

function namesOf(slots: Slots<Card>): string {
  return slots.map((story) => story?.id ?? "").join();
}

function placeName(at: number): string {
  return at === 0 ? "Lead" : `Place ${at + 1}`;
}

function SlotRow({
  at,
  count,
  language,
  chosen,
  seen,
  nothing,
  onChoose,
  onMove,
  onClear,
}: {
  at: number;
  count: number;
  language: string;
  chosen: Card | null;
  seen: Card | null;
  /** Said where no story can stand. */
  nothing: string;
  onChoose: () => void;
  onMove: (to: number) => void;
  onClear: () => void;
}) {
  const name = placeName(at);
  return (
    <li
      className={`flex items-center gap-x-4 gap-y-1 border-b border-line px-4 max-md:flex-wrap lg:px-6 ${at === 0 ? "min-h-20 py-3" : "min-h-12 py-1.5"}`}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        onMove(event.key === "ArrowUp" ? at - 1 : at + 1);
      }}
    >
      <span className="w-16 shrink-0 text-xs text-soft">{name}</span>
      <span className="min-w-0 flex-1 max-md:basis-full">
        <span
          lang={language}
          dir="auto"
          className={`block ${at === 0 ? "text-xl leading-tight text-balance" : "truncate text-base"} ${chosen ? "font-semibold" : "text-soft"}`}
        >
          {seen?.headline ?? nothing}
        </span>
        <span className="text-xs text-soft">{chosen ? "Held by hand" : "By time"}</span>
      </span>
      <span className="flex shrink-0 items-center gap-0.5">
        <Button onClick={onChoose} aria-label={`Choose for ${name}`}>
          Choose
        </Button>
        <IconButton name={`Move ${name} up`} disabled={at === 0} onClick={() => onMove(at - 1)}>
          <ArrowUp aria-hidden className="size-4" />
        </IconButton>
        <IconButton
          name={`Move ${name} down`}
          disabled={at === count - 1}
          onClick={() => onMove(at + 1)}
        >
          <ArrowDown aria-hidden className="size-4" />
        </IconButton>
        <IconButton name={`Leave ${name} to time`} disabled={!chosen} onClick={onClear}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </span>
    </li>
  );
}

function Latest({
  cards,
  language,
  now,
  zone,
}: {
  cards: readonly NewestCard[];
  language: string;
  now: string;
  zone: string;
}) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="latest-heading">
      <h2
        id="latest-heading"
        className="flex min-h-9 items-center border-b border-line bg-bar px-4 text-xs font-semibold lg:px-6"
      >
        Then, by time
      </h2>
      <ol>
        {cards.map((card) => (
          <li
            key={card.id}
            className="flex min-h-9 items-center gap-4 border-b border-line px-4 text-soft lg:px-6"
          >
            <span lang={language} dir="auto" className="min-w-0 flex-1 truncate">
              {card.headline}
            </span>
            <span className="text-xs max-sm:hidden">{card.section}</span>
            <When at={card.publishedAt} now={now} zone={zone} className="w-14 text-end text-xs" />
          </li>
        ))}
      </ol>
    </section>
  );
}
