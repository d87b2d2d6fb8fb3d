"use client";
import { Popover } from "@base-ui/react/popover";
import { Monitor, Moon, Sun, UserRound } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useState } from "react";

type Theme = "light" | "dark" | null;
const themes = [
  { theme: null, words: "As the system", icon: Monitor },
  { theme: "light", words: "Light", icon: Sun },
  { theme: "dark", words: "Dark", icon: Moon },
] as const;

/** Who is here, their account, light or dark, and the way out. */
export function PersonMenu({
  person,
  theme,
  isDemo,
  signOut,
}: {
  person: { name: string; role: string };
  theme: Theme;
  isDemo: boolean;
  signOut: ReactNode;
}) {
  const [chosen, setChosen] = useState<Theme>(theme);
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger className="flex min-w-0 items-center gap-2 rounded-md p-1.5 text-start hover:bg-hover lg:flex-1">
        <span
          aria-hidden
          data-initials={initialsOf(person.name)}
          className="flex size-7 shrink-0 items-center justify-center rounded-full bg-chosen text-2xs font-semibold before:content-[attr(data-initials)]"
        />
        <span className="min-w-0 leading-tight max-lg:sr-only">
          <span translate="no" className="block truncate font-medium">
            <bdi>{person.name}</bdi>
          </span>
          <span className="block text-xs text-soft">{person.role}</span>
        </span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" className="z-40">
          <Popover.Popup
            aria-label="You"
            className="rise w-56 rounded-md border border-edge/60 bg-raised p-3 text-sm text-ink shadow-lg outline-none"
          >
            <p translate="no" className="font-medium">
              <bdi>{person.name}</bdi>
            </p>
            <p className="text-xs text-soft">{person.role}</p>
            {isDemo && <p className="mt-1 text-xs text-soft">Demo on this machine only</p>}
            <Link
              href="/desk/account"
              prefetch={false}
              onClick={() => setOpen(false)}
              className="-mx-1 mt-2 flex h-8 items-center gap-2 rounded-md px-1 hover:bg-hover pointer-coarse:h-10"
            >
              <UserRound aria-hidden className="size-3.5 text-soft" />
              Your account
            </Link>
            <fieldset className="my-3 border-y border-line py-2">
              <legend className="sr-only">Theme</legend>
              {themes.map(({ theme: value, words, icon: Icon }) => (
                <label key={words} className="flex h-8 items-center gap-2 pointer-coarse:h-10">
                  <input
                    type="radio"
                    name="theme"
                    checked={chosen === value}
                    onChange={() => {
                      setChosen(value);
                      wear(value);
                    }}
                    className="accent-ink"
                  />
                  <Icon aria-hidden className="size-3.5 text-soft" />
                  {words}
                </label>
              ))}
            </fieldset>
            {signOut}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Puts the theme on at once, and into the cookie that the next page is made by. */
function wear(theme: Theme): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  const secure = location.protocol === "https:" ? "; secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `stet-theme=${theme ?? ""}; path=/desk; max-age=${theme ? 31_536_000 : 0}; samesite=lax${secure}`;
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => word?.[0] ?? "").join("");
}
