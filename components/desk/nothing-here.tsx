import Link from "next/link";

/** For an address of the workspace where nothing is, or nothing that is open to this person. */
export function NothingHere() {
  return (
    <div className="px-4 lg:px-6">
      <header className="flex min-h-14 items-center">
        <h1 className="text-lg font-semibold tracking-tight">Nothing here</h1>
      </header>
      <p className="text-soft">
        There is no such page, or it is not open to you.{" "}
        <Link
          href="/desk"
          className="underline decoration-line underline-offset-2 hover:decoration-ink"
        >
          Back to the desk
        </Link>
      </p>
    </div>
  );
}
