import type { ReactNode } from "react";
import { nameShape } from "@/newsroom/name-shape";

/** The way in: the paper's name over whatever is asked of who stands there. */
export function Entrance({
  name,
  tagline,
  children,
}: {
  name: string;
  tagline: string;
  children: ReactNode;
}) {
  const { line, half, script } = nameShape(name, "en");
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[26rem] flex-col justify-center px-5 py-10">
      <header className="rules mb-8 pt-5 pb-4 text-center">
        <p
          className="wordmark"
          dir="auto"
          translate="no"
          data-line={line}
          data-half={half}
          data-script={script}
        >
          {name}
        </p>
        {tagline && (
          <p className="mt-2 text-sm text-soft" dir="auto">
            {tagline}
          </p>
        )}
      </header>
      {children}
    </main>
  );
}
