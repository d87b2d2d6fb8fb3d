import { Copy } from "lucide-react";
import Link from "next/link";
import type { Likeness } from "@/newsroom/known-pictures";
import { pageOf, thumbOf } from "./picture-doors";

/** Pictures of the library that this one looks like, with what their rights say; nothing where there are none. */
export function Likenesses({ alike }: { alike: readonly Likeness[] }) {
  if (alike.length === 0) return null;
  return (
    <section aria-label="Looks like" className="border-s-2 border-review ps-3">
      <p className="flex items-start gap-1.5 font-medium text-review">
        <Copy aria-hidden className="mt-0.5 size-3.5 shrink-0" />
        Looks like what is in the library already
      </p>
      <ul className="mt-1.5 space-y-1.5">
        {alike.map(({ id, name, why }) => (
          <li key={id} className="relative flex items-center gap-3 hover:bg-hover">
            <span className="picture-ground relative block h-12 w-16 shrink-0">
              {/* biome-ignore lint/performance/noImgElement: made by the newsroom, for this size */}
              <img
                src={thumbOf(id)}
                alt=""
                loading="lazy"
                className="absolute inset-0 size-full object-contain"
              />
            </span>
            <span className="min-w-0">
              <Link
                href={pageOf(id)}
                prefetch={false}
                className="block truncate after:absolute after:inset-0"
              >
                <bdi>{name}</bdi>
              </Link>
              <span dir="auto" className="block text-xs text-soft">
                {why}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
