"use client";

/** Narrows the list to one section as soon as it is chosen; without scripts the form's button does. */
export function SectionChoice({
  sections,
  chosen,
}: {
  sections: Readonly<Record<string, string>>;
  chosen: string;
}) {
  return (
    <select
      name="section"
      aria-label="Section"
      defaultValue={chosen}
      onChange={(event) => event.currentTarget.form?.requestSubmit()}
      className="h-8 rounded-md border border-edge bg-paper px-2 text-sm pointer-coarse:h-10"
    >
      <option value="">All sections</option>
      {Object.entries(sections).map(([slug, name]) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </select>
  );
}
