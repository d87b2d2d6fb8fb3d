import { useState } from "react";
import { slugOf } from "@/newsroom/slugs";

/** The end of the story's address. It follows the headline until somebody chooses it. */
export function SlugField({
  slug,
  suggested,
  mayChange,
  onChange,
}: {
  slug: string | null;
  suggested: string;
  mayChange: boolean;
  onChange: (slug: string | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    if (typed === null) return;
    const chosen = typed.trim() === "" ? null : slugOf(typed);
    setTyped(null);
    if (chosen !== slug && !(slug === null && chosen === suggested)) onChange(chosen);
  };
  return (
    <label className="choice">
      <span className="choice-label">Address</span>
      <input
        data-place="slug"
        className="choice-box"
        value={typed ?? slug ?? ""}
        placeholder={suggested || "follows the headline"}
        maxLength={80}
        disabled={!mayChange}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle();
          if (event.key === "Escape") setTyped(null);
        }}
      />
    </label>
  );
}
