/** Boxes to tick, of which any number may be chosen. They post as `name`, once for each. */
export function Choices({
  legend,
  name,
  options,
  chosen,
  none,
}: {
  legend: string;
  name: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  /** What to say when there is nothing to choose from. */
  none: string;
}) {
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-soft">{legend}</legend>
      {options.length === 0 && <p className="text-soft">{none}</p>}
      <div className="grid grid-cols-1 gap-x-4 min-[26rem]:grid-cols-2">
        {options.map(({ value, label }) => (
          <label key={value} className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-10">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="size-4 accent-ink"
            />
            <span dir="auto">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
