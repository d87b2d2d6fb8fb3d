import type { Metadata } from "next";
import { headers } from "next/headers";
import { addressIn } from "@/app/caller";
import { listWords } from "@/app/desk/list-words";
import { addressOf, questionIn } from "@/app/desk/story-question";
import { mustBeThere } from "@/app/session";
import { StoriesList } from "@/components/desk/stories-list";
import { storiesOpenTo } from "@/db/story-list";
import { takeTurn } from "@/db/turns";
import { isRefusal, refusalWords } from "@/newsroom/refusals";

export const metadata: Metadata = { title: "Stories" };

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function StoriesPage({ searchParams }: Search) {
  const person = await mustBeThere();
  const search = await searchParams;
  const question = questionIn(search);
  const taken = question.words ? await takeTurn(person, "search", addressIn(await headers())) : {};
  if (isRefusal(taken))
    return (
      <p role="alert" className="p-6 text-sm">
        {refusalWords[taken.refused]}
      </p>
    );
  const { lines, before, now } = await storiesOpenTo(person, question);
  const at = (change: object) => addressOf({ ...question, before: undefined, ...change });
  return (
    <StoriesList
      lines={lines}
      words={{ ...(await listWords()), now }}
      question={question}
      isSearching={"find" in search}
      addresses={{
        state: (state) => at({ state }),
        mine: at({ mine: question.mine ? undefined : true }),
        all: "/desk/stories",
        newest: question.before ? at({}) : null,
        older: before ? at({ before }) : null,
      }}
    />
  );
}
