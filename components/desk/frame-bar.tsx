"use client";
import {
  CircleHelp,
  Images,
  Inbox,
  LayoutPanelTop,
  LoaderCircle,
  type LucideIcon,
  Newspaper,
  Plus,
  ScrollText,
  Search,
  Settings,
  Users,
} from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { PersonMenu } from "./person-menu";

/** Somewhere to go in the workspace. `key` takes one there from any page. */
export type Place = { name: PlaceName; path: string; key: string };
export type PlaceName = keyof typeof icons;

const icons = {
  Desk: Inbox,
  Stories: Newspaper,
  Pictures: Images,
  Fronts: LayoutPanelTop,
  People: Users,
  Settings: Settings,
  Audit: ScrollText,
} satisfies Record<string, LucideIcon>;

/** The left bar: full on a wide screen, icons on a narrower one; on a phone a line on top and the places at its foot. */
export function FrameBar({
  paper,
  person,
  places,
  here,
  isDemo,
  theme,
  isBeginning,
  onNewStory,
  onFind,
  onKeys,
  bell,
  signOut,
}: {
  paper: string;
  person: { name: string; role: string };
  places: readonly Place[];
  here: string;
  isDemo: boolean;
  theme: "light" | "dark" | null;
  isBeginning: boolean;
  onNewStory: (() => void) | null;
  onFind: () => void;
  onKeys: () => void;
  bell: ReactNode;
  signOut: ReactNode;
}) {
  const current = currentPlace(places, here);
  return (
    <header className="z-20 flex shrink-0 border-line bg-bar max-md:contents md:w-13 md:flex-col md:border-e lg:w-54">
      <div className="flex items-center justify-between gap-1 px-3 pt-3 pb-1 max-md:order-1 max-md:h-12 max-md:border-b max-md:border-line max-md:bg-bar max-md:py-0 max-md:ps-4 max-md:pe-14 md:max-lg:px-2.5 lg:ps-4">
        {/* The site is another page: Next would fetch it ahead, with style sheets for nothing. */}
        <a
          href="/"
          target="_blank"
          rel="noopener"
          title={`${paper}: see the site`}
          translate="no"
          className="truncate text-base font-semibold tracking-tight md:max-lg:hidden"
        >
          {paper}
        </a>
        {bell}
      </div>
      {onNewStory && (
        <div className="px-2 py-1 max-md:hidden lg:px-3 lg:py-2">
          <Button
            onClick={onNewStory}
            aria-busy={isBeginning}
            data-begins-story=""
            title="New story (n)"
            className="w-full max-lg:px-0"
          >
            {isBeginning ? (
              <LoaderCircle aria-hidden className="spin size-4" />
            ) : (
              <Plus aria-hidden className="size-4" />
            )}
            <span className="max-lg:sr-only">New story</span>
          </Button>
        </div>
      )}
      <nav
        aria-label="Workspace"
        className="border-line max-md:order-3 max-md:border-t max-md:bg-bar max-md:pb-[env(safe-area-inset-bottom)] md:px-2 md:py-1"
      >
        <ul className="flex md:flex-col md:gap-px">
          {places.map((place) => (
            <PlaceLink key={place.path} place={place} isHere={place === current} />
          ))}
          <li className="max-md:flex-1 md:mt-px">
            <button
              type="button"
              onClick={onFind}
              title="Find (Ctrl K)"
              className={`${placeLook} w-full text-soft hover:text-ink`}
            >
              <Search aria-hidden className="size-4 shrink-0" />
              <span className="md:max-lg:sr-only">Find</span>
              <kbd translate="no" aria-hidden className="ms-auto max-lg:hidden">
                Ctrl K
              </kbd>
            </button>
          </li>
          {onNewStory && (
            <li className="max-md:flex-1 md:hidden">
              <button
                type="button"
                onClick={onNewStory}
                data-begins-story=""
                className={`${placeLook} w-full text-soft`}
              >
                <Plus aria-hidden className="size-4 shrink-0" />
                <span>
                  New<span className="sr-only"> story</span>
                </span>
              </button>
            </li>
          )}
        </ul>
      </nav>
      <div className="flex items-center gap-1 max-md:absolute max-md:end-2 max-md:top-1 max-md:z-20 md:mt-auto md:flex-col md:p-2 lg:items-stretch lg:p-3">
        {isDemo && (
          <p className="rounded-md border border-line px-2.5 py-2 text-xs text-soft max-lg:hidden">
            Demo on this machine only
          </p>
        )}
        <div className="flex items-center gap-1 max-lg:flex-col">
          <PersonMenu person={person} theme={theme} isDemo={isDemo} signOut={signOut} />
          <IconButton name="Keys (?)" onClick={onKeys} className="max-md:hidden">
            <CircleHelp aria-hidden className="size-4" />
          </IconButton>
        </div>
      </div>
    </header>
  );
}

const placeLook =
  "flex items-center gap-2.5 rounded-md max-md:h-14 max-md:flex-col max-md:justify-center max-md:gap-0.5 max-md:rounded-none max-md:text-2xs md:h-8 md:px-2 md:hover:bg-hover md:max-lg:justify-center";

function PlaceLink({ place, isHere }: { place: Place; isHere: boolean }) {
  const Icon = icons[place.name];
  return (
    <li className="max-md:flex-1">
      <Link
        href={place.path}
        prefetch={false}
        aria-current={isHere ? "page" : undefined}
        title={`${place.name} (${place.key})`}
        className={`${placeLook} ${isHere ? "font-semibold text-ink md:bg-chosen" : "text-soft hover:text-ink"}`}
      >
        <Icon aria-hidden className="size-4 shrink-0" />
        <span className="md:max-lg:sr-only">{place.name}</span>
      </Link>
    </li>
  );
}

/** The place whose path is the longest beginning of where one is. Everything begins with the desk's, so that is only itself. */
function currentPlace(places: readonly Place[], here: string): Place | undefined {
  return places
    .filter(({ path }) => here === path || (path !== "/desk" && here.startsWith(`${path}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0];
}
