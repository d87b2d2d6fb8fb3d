/** Why something was not done, said aloud; nothing while there is no reason. */
export function RefusedWords({ words }: { words: string | null }) {
  if (words === null) return null;
  return (
    <p role="alert" className="rounded-md border border-withdrawn bg-raised px-3 py-2 text-ink">
      {words}
    </p>
  );
}
