import Link from "next/link";
import { buttonLook } from "@/components/ui/button";

/** The desk of somebody to whom no story is open: where their own work is. */
export function OfficeDesk({ places }: { places: readonly { name: string; path: string }[] }) {
  return (
    <div className="px-4 py-4 lg:px-6">
      <h1 className="text-lg font-semibold tracking-tight">Desk</h1>
      <p className="mt-3 max-w-prose text-soft">
        Stories are not open to administrators. What keeps the newsroom running is yours:
      </p>
      <p className="mt-4 flex flex-wrap gap-2">
        {places.map(({ name, path }) => (
          <Link key={path} href={path} className={buttonLook("plain")}>
            {name}
          </Link>
        ))}
      </p>
    </div>
  );
}
