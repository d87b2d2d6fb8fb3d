import { type PictureFilter, type PictureQuestion, pictureFilterNames } from "@/newsroom/library";
import {
  type ProvenanceState,
  provenanceStates,
  type RightsKind,
  rightsKindNames,
} from "@/newsroom/rights";

/** What the library is asked, as its address has it: everything but the place in the list. */
export type LibraryQuestion = Omit<PictureQuestion, "before">;

/** The question in an address. What is not well formed is left out, as if never asked. */
export function libraryQuestionIn(search: Pick<URLSearchParams, "get">): LibraryQuestion {
  return {
    words: search.get("q")?.trim().slice(0, 200) || undefined,
    rights: oneOf<RightsKind>(rightsKindNames, search.get("rights")),
    provenance: oneOf<ProvenanceState>(provenanceStates, search.get("provenance")),
    filter: oneOf<PictureFilter>(pictureFilterNames, search.get("filter")),
  };
}

/** The question as an address has it, in one order, so that the same question is the same text. */
export function librarySearch({ words, rights, provenance, filter }: LibraryQuestion): string {
  const search = new URLSearchParams();
  if (words) search.set("q", words);
  if (rights) search.set("rights", rights);
  if (provenance) search.set("provenance", provenance);
  if (filter) search.set("filter", filter);
  return search.toString();
}

export function libraryAddress(question: LibraryQuestion): string {
  const search = librarySearch(question);
  return search ? `/desk/pictures?${search}` : "/desk/pictures";
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((one) => one === value);
}
