import Link from "next/link";

/** The bar over one of the desk's lists: its name, how many, and where all of them are. */
export function ListHead({
  id,
  name,
  count,
  about,
  all,
}: {
  id: string;
  name: string;
  count: number;
  /** What to do with what stands there, where there is room to say it. */
  about?: string;
  /** The address of the whole list, and what it is a list of. */
  all: { path: string; of: string } | null;
}) {
  return (
    <div className="sticky top-0 z-10 flex min-h-9 items-center gap-2 border-t border-line bg-bar px-4 lg:px-6">
      <h2 id={id} className="text-xs font-semibold">
        {name}
      </h2>
      <span className="text-xs text-soft">{count || ""}</span>
      {about && <span className="truncate text-xs text-soft max-md:hidden">{about}</span>}
      {all && count > 0 && (
        <Link
          href={all.path}
          prefetch={false}
          className="ms-auto text-xs text-soft hover:text-ink hover:underline"
        >
          All<span className="sr-only"> {all.of}</span>
        </Link>
      )}
    </div>
  );
}
