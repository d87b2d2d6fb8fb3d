import { useState } from "react";
import { isRefusal, type Refusal, refusalWords } from "@/newsroom/refusals";
import type { Byline, Topic } from "@/newsroom/story";

/** The two lists of a story's details that people add to and take from one by one. */
export type NamedLists = {
  topics: readonly Pick<Topic, "kind" | "name">[];
  bylines: readonly Byline[];
};
export type ListAct<List> = (list: List) => List;

/** Makes one list out of another, in the newsroom's newest state of it. */
export type ReviseLists = (
  revise: (lists: NamedLists) => Partial<NamedLists>,
) => Promise<object | Refusal>;

/**
 * A list with what somebody did to it, shown at once: each act is sent as an act, not as the list that
 * this screen had, so that quick ones and other people's do not undo each other. An act that is
 * refused goes from the screen with a sentence.
 */
export function useListActs<Name extends keyof NamedLists>(
  name: Name,
  list: NamedLists[Name],
  revise: ReviseLists,
  onRefused: (words: string) => void,
): { shown: NamedLists[Name]; act: (words: string, one: ListAct<NamedLists[Name]>) => void } {
  const [underWay, setUnderWay] = useState<readonly ListAct<NamedLists[Name]>[]>([]);
  const act = (words: string, one: ListAct<NamedLists[Name]>) => {
    setUnderWay((acts) => [...acts, one]);
    onRefused("");
    revise((lists) => ({ [name]: one(lists[name]) }) as Partial<NamedLists>)
      .then(
        (answer) => {
          if (isRefusal(answer)) onRefused(`${words}: ${saidOf(answer)}`);
        },
        () => onRefused(`${words}: not done, the newsroom did not answer. Try again in a moment.`),
      )
      .finally(() => setUnderWay((acts) => acts.filter((other) => other !== one)));
  };
  return { shown: underWay.reduce((now, one) => one(now), list), act };
}

function saidOf({ refused, said }: Refusal): string {
  return [refusalWords[refused], ...(said ?? [])].join(" ");
}
