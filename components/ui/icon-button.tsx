import type { ComponentProps } from "react";

/** A square button that shows an icon and says its name to whoever cannot see it. */
export function IconButton({
  name,
  className = "",
  ...rest
}: ComponentProps<"button"> & { name: string }) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      className={`relative inline-flex size-8 shrink-0 items-center justify-center rounded-md text-soft hover:bg-hover hover:text-ink disabled:pointer-events-none disabled:opacity-30 pointer-coarse:size-10 ${className}`}
      {...rest}
    />
  );
}
