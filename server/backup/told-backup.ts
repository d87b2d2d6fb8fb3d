import type { Manifest } from "@/server/backup/manifest";
import { inWords } from "@/server/backup/progress";

/** What is in a backup, as an operator reads it. */
export function toldBackup({ paper, at, tables, files, chains }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const bytes = [...tables, ...files].reduce((sum, one) => sum + one.bytes, 0);
  return [
    `${paper}, as of ${at}: ${rows.toLocaleString("en")} rows of ${tables.length} tables, ${files.length.toLocaleString("en")} files, ${inWords(bytes)}.`,
    `${chains.versions.toLocaleString("en")} versions of ${chains.stories.toLocaleString("en")} stories come to ${chains.head}`,
    ...chains.bad.map(
      ({ story, number, why }) =>
        `It did not hold then either: story ${story}, version ${number}: ${why}`,
    ),
  ].join("\n");
}
