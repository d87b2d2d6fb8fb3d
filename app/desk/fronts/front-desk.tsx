"use client";
import { useRouter } from "next/navigation";
import type { ComponentProps } from "react";
import { findLive, setFront } from "@/app/desk/calls";
import { FrontSlots } from "@/components/desk/front-slots";
import { isRefusal, refusalWords } from "@/newsroom/refusals";

type Given = "onSave" | "findLive";

/** The front's places with their doors: what can be put there, and where it is kept. */
export function FrontDesk(front: Omit<ComponentProps<typeof FrontSlots>, Given>) {
  const router = useRouter();
  return (
    <FrontSlots
      {...front}
      findLive={async (words) => {
        const found = await findLive(front.language, words);
        return isRefusal(found) ? [] : found.cards;
      }}
      onSave={async (ids) => {
        const set = await setFront(front.language, ids);
        if (isRefusal(set)) return { refused: refusalWords[set.refused] };
        router.refresh();
        return { printed: set.printed };
      }}
    />
  );
}
