import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import type { ChangeKind } from "@/newsroom/story";
import { toldAt, toldZone } from "@/newsroom/told-times";
import { CopyHash } from "./copy-hash";
import { type ComparedCopy, TextComparison } from "./text-comparison";

type Side = number | "working" | `given-${number}`;

/** The chain of a story's versions, and any two of its texts compared. */
export function VersionsPage({
  story,
  headline,
  language,
  workingHash,
  workingSince,
  versions,
  givenUp,
  before,
  after,
  from,
  to,
  zone,
}: {
  story: string;
  headline: string;
  language: string;
  workingHash: string;
  workingSince: string;
  versions: readonly {
    number: number;
    at: string;
    kind: ChangeKind;
    note: string;
    hash: string;
    erased: string | null;
  }[];
  givenUp: readonly {
    id: number;
    at: string;
    by: string;
    openedBy: string | null;
    hash: string;
  }[];
  before: ComparedCopy | null;
  after: ComparedCopy | null;
  from: Side | null;
  to: Side;
  zone: string;
}) {
  const address = (side: { from: Side | null; to: Side }) =>
    `/desk/stories/${story}/versions?from=${side.from ?? "working"}&to=${side.to}`;
  return (
    <div className="flex min-h-full flex-col">
      <header className="flex min-h-14 items-center gap-3 border-b border-line px-4 lg:px-6">
        <Link
          href={`/desk/stories/${story}`}
          className="flex shrink-0 items-center gap-1.5 text-soft hover:text-ink"
        >
          <ArrowLeft aria-hidden className="size-4" />
          Story
        </Link>
        <h1 className="flex min-w-0 items-baseline gap-2">
          <span className="font-semibold">Versions</span>
          <span lang={language} dir="auto" className="truncate text-soft">
            {headline || "Untitled"}
          </span>
        </h1>
      </header>
      <div className="flex flex-1 max-lg:flex-col">
        <ol
          aria-label="Versions"
          className="shrink-0 border-line max-lg:max-h-72 max-lg:overflow-y-auto max-lg:border-b lg:w-80 lg:border-e"
        >
          <li className="border-b border-line px-4 py-2.5 lg:px-6">
            <p className="flex items-baseline justify-between gap-2">
              <span className="font-medium">Working copy</span>
              <span className="text-xs text-soft">{toldZone(workingSince, zone)}</span>
            </p>
            <p className="text-xs text-soft">
              <time dateTime={workingSince}>{toldAt(workingSince, zone)}</time> ·{" "}
              <CopyHash hash={workingHash} />
            </p>
            <Sides address={address} side="working" from={from} to={to} name="working copy" />
          </li>
          {versions.map((version) => (
            <li key={version.number} className="border-b border-line px-4 py-2.5 lg:px-6">
              <p className="flex items-baseline justify-between gap-2">
                <span className="font-medium">Version {version.number}</span>
                <span className="text-xs text-soft">{changeWords[version.kind]}</span>
              </p>
              <p className="text-xs text-soft">
                <time dateTime={version.at}>{toldAt(version.at, zone)}</time> ·{" "}
                <CopyHash hash={version.hash} />
              </p>
              {version.note && (
                <p dir="auto" className="mt-1">
                  {version.note}
                </p>
              )}
              {version.erased !== null ? (
                <p className="mt-1 text-xs text-withdrawn">Text erased: {version.erased}</p>
              ) : (
                <Sides
                  address={address}
                  side={version.number}
                  from={from}
                  to={to}
                  name={`version ${version.number}`}
                />
              )}
            </li>
          ))}
          {givenUp.map((copy) => (
            <li key={`given-${copy.id}`} className="border-b border-line px-4 py-2.5 lg:px-6">
              <p className="font-medium">Given up</p>
              <p className="text-xs text-soft">
                <bdi>{copy.by}</bdi>, <time dateTime={copy.at}>{toldAt(copy.at, zone)}</time> ·{" "}
                <CopyHash hash={copy.hash} />
              </p>
              {copy.openedBy && (
                <p className="mt-1 text-xs text-soft">
                  Changes that <bdi>{copy.openedBy}</bdi> had opened. No reader ever had them.
                </p>
              )}
              <Sides
                address={address}
                side={`given-${copy.id}`}
                from={from}
                to={to}
                name={`the changes given up ${toldAt(copy.at, zone)}`}
              />
            </li>
          ))}
        </ol>
        <section aria-label="Comparison" className="min-w-0 flex-1 px-4 py-4 lg:px-8">
          <h2 className="sr-only">Comparison</h2>
          {versions.length === 0 ? (
            <p className="text-soft">
              Nothing is published yet. The first version stands here once it is.
            </p>
          ) : (
            <>
              <p className="mb-4 text-soft">
                From <b className="font-medium text-ink">{told(from)}</b> to{" "}
                <b className="font-medium text-ink">{told(to)}</b>.{" "}
                <del className="rounded-xs bg-removed px-1 decoration-withdrawn">Taken out</del>{" "}
                <ins className="rounded-xs bg-added px-1 decoration-approved underline-offset-2">
                  put in
                </ins>
                .
              </p>
              <div className="max-w-[68ch]">
                {before && after ? (
                  <TextComparison before={before} after={after} language={language} />
                ) : (
                  <p className="text-soft">One of these texts is not there any more.</p>
                )}
              </div>
            </>
          )}
        </section>
      </div>
    </div>
  );
}

const changeWords = {
  first: "First publication",
  minor: "Minor change",
  update: "Update",
  correction: "Correction",
  clarification: "Clarification",
  "editors-note": "Editor’s note",
} satisfies Record<ChangeKind, string>;

function told(side: Side | null): string {
  if (typeof side === "number") return `version ${side}`;
  return side === "working" || side === null ? "the working copy" : "the changes given up";
}

/** Links that put a text on one side of the comparison. */
function Sides({
  address,
  side,
  from,
  to,
  name,
}: {
  address: (sides: { from: Side | null; to: Side }) => string;
  side: Side;
  from: Side | null;
  to: Side;
  name: string;
}) {
  return (
    <p className="mt-1.5 flex gap-1 text-xs">
      <SideLink
        href={address({ from: side, to })}
        isHere={from === side}
        words="From"
        name={name}
      />
      <SideLink href={address({ from, to: side })} isHere={to === side} words="To" name={name} />
    </p>
  );
}

function SideLink({
  href,
  isHere,
  words,
  name,
}: {
  href: string;
  isHere: boolean;
  words: string;
  name: string;
}) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={isHere ? "true" : undefined}
      className={`rounded border px-1.5 py-0.5 pointer-coarse:px-3 pointer-coarse:py-2 ${isHere ? "border-ink bg-chosen font-semibold" : "border-line text-soft hover:text-ink"}`}
    >
      {words}
      <span className="sr-only"> {name}</span>
    </Link>
  );
}
