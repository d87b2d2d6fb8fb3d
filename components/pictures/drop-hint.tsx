/** Over everything while files hang above the page. */
export function DropHint() {
  return (
    <div
      aria-hidden
      className="pointer-events-none fixed inset-2 z-50 flex items-center justify-center border-2 border-dashed border-ink bg-paper/85 text-lg font-semibold"
    >
      Drop to add to the library
    </div>
  );
}
