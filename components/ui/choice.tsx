import type { ComponentProps } from "react";
import { fieldLook } from "@/components/ui/text-area";

/** A labelled list to choose one from. `children` are its options. */
export function Choice({ label, ...select }: ComponentProps<"select"> & { label: string }) {
  return (
    <label className="block">
      <span className="mb-1 block text-xs font-medium text-soft">{label}</span>
      <select className={`${fieldLook} h-9 pointer-coarse:h-11`} {...select} />
    </label>
  );
}
