import type { ComponentProps } from "react";
import { fieldLook } from "@/components/ui/text-area";

/** A labelled line of text. */
export function TextLine({
  label,
  help,
  ...input
}: ComponentProps<"input"> & { label: string; name: string; help?: string }) {
  const helpId = help ? `${input.name}-help` : undefined;
  return (
    <div>
      <label className="block">
        <span className="mb-1 block text-xs font-medium text-soft">{label}</span>
        <input
          aria-describedby={helpId}
          autoComplete="off"
          className={`${fieldLook} h-9 pointer-coarse:h-11`}
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
