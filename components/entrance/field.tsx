import type { ComponentProps } from "react";

/** A labelled line to fill in. */
export function Field({
  label,
  help,
  className = "",
  ...input
}: ComponentProps<"input"> & { label: string; name: string; help?: string }) {
  const helpId = help ? `${input.name}-help` : undefined;
  return (
    <div className={className}>
      <label className="block">
        <span className="mb-1 block text-sm font-medium">{label}</span>
        <input
          aria-describedby={helpId}
          className="block h-11 w-full rounded-md border border-edge/70 bg-raised px-3 text-lg text-ink read-only:bg-bar read-only:text-soft"
          {...input}
        />
      </label>
      {help && (
        <p id={helpId} className="mt-1 text-xs text-soft">
          {help}
        </p>
      )}
    </div>
  );
}
