import Link from "next/link";
import { buttonLook } from "@/components/ui/button";
import { toldAt, toldZone } from "@/newsroom/told-times";

/** Who did what and when, newest first: moves of stories, and acts on people, settings and sessions. */
export function AuditTrail({
  lines,
  before,
  zone,
  now,
  isLatest,
}: {
  lines: readonly {
    key: string;
    at: string;
    person: string | null;
    did: string;
    changes: readonly string[];
    story: { id: string; headline: string | null } | null;
    note: string;
    hash: string | null;
  }[];
  before: string | null;
  zone: string;
  now: string;
  isLatest: boolean;
}) {
  return (
    <div className="pb-12">
      <header className="flex min-h-14 flex-wrap items-center gap-x-4 px-4 lg:px-6">
        <h1 className="text-lg font-semibold tracking-tight">Audit</h1>
        <p className="text-soft">Times in {toldZone(now, zone)}</p>
      </header>
      <ol className="border-t border-line">
        {lines.map((line) => (
          <li
            key={line.key}
            className="grid gap-x-4 border-b border-line px-4 py-2 md:grid-cols-[11rem_minmax(0,1fr)_5rem] lg:px-6"
          >
            <time dateTime={line.at} className="text-xs leading-5 text-soft">
              {toldAt(line.at, zone)}
            </time>
            <div className="min-w-0">
              <p>
                <b className="font-medium">
                  <bdi>{line.person ?? "Stet"}</bdi>
                </b>{" "}
                {line.did}
                {line.story?.headline != null && (
                  <>
                    {" · "}
                    <Link
                      href={`/desk/stories/${line.story.id}`}
                      prefetch={false}
                      dir="auto"
                      className="underline decoration-line underline-offset-2 hover:decoration-ink"
                    >
                      {line.story.headline || "Untitled"}
                    </Link>
                  </>
                )}
                {line.story && line.story.headline === null && (
                  <span className="text-soft"> · a story</span>
                )}
              </p>
              {line.changes.length > 0 && (
                <ul className="text-soft">
                  {line.changes.map((change) => (
                    <li key={change} dir="auto" className="break-words">
                      {change}
                    </li>
                  ))}
                </ul>
              )}
              {line.note && (
                <p dir="auto" className="text-soft">
                  {line.note}
                </p>
              )}
            </div>
            {line.hash && (
              <code
                title={`Fingerprint of the text: ${line.hash}`}
                className="font-mono text-2xs leading-5 text-soft md:text-end"
              >
                {line.hash.slice(0, 8)}
              </code>
            )}
          </li>
        ))}
      </ol>
      <nav aria-label="Pages" className="flex justify-between px-4 py-4 lg:px-6">
        {isLatest ? (
          <span />
        ) : (
          <Link className={buttonLook("plain")} href="/desk/audit">
            Latest
          </Link>
        )}
        {before && (
          <Link className={buttonLook("plain")} href={`/desk/audit?before=${before}`} rel="next">
            Earlier
          </Link>
        )}
      </nav>
    </div>
  );
}
