/** Measurements as a table; numbers are set to the right. */
export type Table = { title: string; columns: readonly string[]; rows: readonly Row[] };
export type Row = readonly (string | number)[];

/** As Markdown, so that it reads the same in a terminal and in docs/performance.md. */
export function tableText({ title, columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map(figure))];
  const widths = columns.map((_, at) => Math.max(3, ...lines.map((line) => line[at]?.length ?? 0)));
  const isNumber = columns.map((_, at) => rows.every((row) => typeof row[at] === "number"));
  const set = (line: readonly string[]) =>
    `| ${widths.map((width, at) => (isNumber[at] ? (line[at] ?? "").padStart(width) : (line[at] ?? "").padEnd(width))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (isNumber[at] ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  const [head = [], ...body] = lines;
  return [`### ${title}`, "", set(head), rule, ...body.map(set), ""].join("\n");
}

function figure(value: string | number): string {
  if (typeof value === "string") return value;
  if (value >= 1000 || Number.isInteger(value)) return Math.round(value).toLocaleString("en");
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
