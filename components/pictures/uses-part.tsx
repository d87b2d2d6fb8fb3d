import Link from "next/link";
import type { PictureView, UseOfPicture } from "@/newsroom/picture-view";

/** The stories that show the picture: those that readers have, and those that somebody works on. */
export function UsesPart({ uses }: { uses: PictureView["uses"] }) {
  if (uses.length === 0) return <p className="text-soft">No story uses it yet.</p>;
  return (
    <ul className="border-t border-line">
      {uses.map((use) => (
        <li
          key={`${use.story} ${use.path} ${use.at}`}
          className="flex min-h-9 flex-wrap items-center gap-x-3 border-b border-line py-1"
        >
          <Headline use={use} />
          <span className="flex items-center gap-1.5 text-xs text-soft">
            {use.isLive && (
              <span className="inline-flex items-center gap-1.5 text-live">
                <span aria-hidden className="with-readers size-2 rounded-full bg-ink" />
                Live
              </span>
            )}
            {use.isLive && use.isInCopy && "· "}
            {use.isInCopy && "In the working copy"}
          </span>
          {use.isLive && use.path && (
            <a
              href={use.path}
              target="_blank"
              rel="noopener"
              className="text-xs underline decoration-edge underline-offset-2 hover:decoration-ink"
            >
              View on site
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Headline({ use: { story, headline, language } }: { use: UseOfPicture }) {
  const look = "min-w-40 flex-1 truncate";
  if (story === null)
    return (
      <span className={`${look} text-soft`}>
        <bdi>{headline || "A story that is not open to you"}</bdi>
      </span>
    );
  return (
    <Link
      href={`/desk/stories/${story}`}
      prefetch={false}
      lang={language}
      dir="auto"
      className={`${look} font-medium hover:underline`}
    >
      {headline || "Untitled"}
    </Link>
  );
}
