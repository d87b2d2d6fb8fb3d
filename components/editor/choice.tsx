/** A labelled choice of one from a list. */
export function Choice({
  label,
  place,
  value,
  options,
  disabled,
  describedBy,
  onChoose,
}: {
  label: string;
  /** The name under which the checklist leads here. */
  place: string;
  value: string;
  options: readonly { value: string; words: string }[];
  disabled: boolean;
  /** The id of what says more of what is chosen. */
  describedBy?: string;
  onChoose: (value: string) => void;
}) {
  return (
    <label className="choice">
      <span className="choice-label">{label}</span>
      <select
        data-place={place}
        value={value}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChoose(event.target.value)}
        className="choice-box"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}
