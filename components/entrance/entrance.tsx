import type { ReactNode } from "react";

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
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[26rem] flex-col justify-center px-5 py-10">
      <header className="rules mb-8 pt-5 pb-4 text-center">
        <p className="wordmark" dir="auto">
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
