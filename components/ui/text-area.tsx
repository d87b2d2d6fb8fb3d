import type { ComponentProps } from "react";

export const fieldLook =
  "w-full rounded-md border border-edge bg-paper px-2.5 text-sm text-ink outline-offset-1";

/** A labelled box for more than a line of words. */
export function TextArea({ label, ...rest }: ComponentProps<"textarea"> & { label: string }) {
  return (
    <label className="block">
      <span className="mb-1 block text-xs font-medium text-soft">{label}</span>
      <textarea className={`${fieldLook} min-h-24 resize-y py-2 leading-relaxed`} {...rest} />
    </label>
  );
}
