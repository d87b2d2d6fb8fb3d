import type { ComponentProps } from "react";

export type ButtonLook = "primary" | "plain" | "quiet" | "grave";

const looks = {
  primary: "border-ink bg-ink text-paper hover:opacity-85",
  plain: "border-edge/60 bg-raised text-ink hover:bg-hover",
  quiet: "border-transparent text-ink hover:bg-hover",
  grave: "border-withdrawn bg-raised text-withdrawn hover:bg-hover",
} satisfies Record<ButtonLook, string>;

/** The class names of a button, for links that look like one. */
export function buttonLook(look: ButtonLook = "plain"): string {
  return `inline-flex h-8 shrink-0 items-center justify-center gap-1.5 rounded-md border px-3 text-sm font-medium whitespace-nowrap select-none disabled:opacity-50 pointer-coarse:h-10 ${looks[look]}`;
}

export function Button({
  look = "plain",
  className = "",
  ...rest
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  return <button type="button" className={`${buttonLook(look)} ${className}`} {...rest} />;
}
