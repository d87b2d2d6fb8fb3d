import type { Metadata } from "next";
import type { ReactNode } from "react";

/** A page before it is printed: what stands in its head, and what stands on it. */
export type Sheet = { metadata: Metadata; page: ReactNode };
