import type { Table } from "@/bench/table";
import { chanceOf } from "@/faults/chance";
import type { Harm } from "@/faults/harms";
import { bad, openLine } from "@/faults/line";
import type { PartPlace } from "@/faults/parts";

/** A bad line for each of some writers. */
export async function openLines({ newsroom, seed }: PartPlace, count: number) {
  const lines = await Promise.all(
    Array.from({ length: count }, (_, at) =>
      openLine(newsroom.port, chanceOf(seed, `line ${at}`), bad),
    ),
  );
  const cutAll: Harm = async () => {
    for (const line of lines) line.cutAll();
    return { from: Date.now(), gates: [] };
  };
  return {
    urlOf: (writer: number) => {
      const line = lines[writer - 1];
      if (!line) throw new Error(`There is no line for writer ${writer}.`);
      return line.url;
    },
    cutAll,
    table: (): Table => {
      const names = ["messages", "cuts", "delayed", "reordered", "doubled"] as const;
      return {
        title: "What was done to the lines",
        columns: names,
        rows: [names.map((name) => lines.reduce((sum, { counts }) => sum + counts[name], 0))],
      };
    },
    close: () => {
      for (const line of lines) line.close();
    },
  };
}
