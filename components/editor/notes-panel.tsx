import { LineField } from "./line-field";

type LineProps = Omit<Parameters<typeof LineField>[0], "name" | "hint" | "className">;

/** What the writer wants the editor to know, where both look first; no reader ever sees it. */
export function NotesPanel({ line }: { line: LineProps }) {
  return (
    <section aria-label="Notes" className="side-section">
      <h2 className="side-title">Notes to the editor</h2>
      <LineField
        {...line}
        name="notes"
        hint="Only the newsroom reads this"
        className="boxed-field"
      />
    </section>
  );
}
