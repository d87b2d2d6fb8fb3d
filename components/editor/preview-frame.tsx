"use client";
import "./preview.css";
import { ArrowLeft, Monitor, Moon, Smartphone, Sun } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { buttonLook } from "@/components/ui/button";

const widths = { desktop: "100%", phone: "390px" } as const;

/** The reader's page at the width and in the light that one chooses. */
export function PreviewFrame({
  headline,
  story,
  page,
}: {
  headline: string;
  story: string;
  page: string;
}) {
  const [width, setWidth] = useState<keyof typeof widths>("desktop");
  const [light, setLight] = useState<"light" | "dark">("light");
  const frame = useRef<HTMLIFrameElement>(null);
  // The first page may have arrived before React was awake to hear of it.
  useEffect(() => {
    if (frame.current) lightUp(frame.current, "light");
  }, []);
  return (
    <div className="preview">
      <header className="preview-bar">
        <a href={story} className={buttonLook("quiet")}>
          <ArrowLeft aria-hidden className="size-3.5" />
          Back to the story
        </a>
        <h1 className="preview-title" dir="auto">
          {headline || "Preview"}
        </h1>
        <fieldset className="preview-choice">
          <legend className="sr-only">Width</legend>
          <Choice name="Desktop" isOn={width === "desktop"} onPress={() => setWidth("desktop")}>
            <Monitor aria-hidden className="size-4" />
          </Choice>
          <Choice name="Phone" isOn={width === "phone"} onPress={() => setWidth("phone")}>
            <Smartphone aria-hidden className="size-4" />
          </Choice>
        </fieldset>
        <fieldset className="preview-choice">
          <legend className="sr-only">Light</legend>
          <Choice name="Light" isOn={light === "light"} onPress={() => setLight("light")}>
            <Sun aria-hidden className="size-4" />
          </Choice>
          <Choice name="Dark" isOn={light === "dark"} onPress={() => setLight("dark")}>
            <Moon aria-hidden className="size-4" />
          </Choice>
        </fieldset>
      </header>
      <div className="preview-table">
        <iframe
          key={light}
          title="The reader's page"
          src={page}
          className="preview-page"
          data-width={width}
          style={{ inlineSize: widths[width], colorScheme: light }}
          ref={frame}
          onLoad={({ currentTarget }) => lightUp(currentTarget, light)}
        />
      </div>
    </div>
  );
}

/** The page follows a reader's device by its style sheets; here they follow the chosen light instead. */
function lightUp(frame: HTMLIFrameElement, light: "light" | "dark") {
  const page = frame.contentDocument;
  // A page that has only begun to arrive has no root yet; `load` comes after it.
  const root = page?.querySelector("html");
  if (!page || !root) return;
  root.style.colorScheme = light;
  // Inside the workspace's page there would be two of each without a name.
  page.querySelector("main")?.setAttribute("aria-label", "The reader's page");
  page.querySelector(".masthead")?.setAttribute("aria-label", "The paper");
  const answer = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof MediaRule && /prefers-color-scheme/.test(rule.media.mediaText))
        rule.media.mediaText = rule.media.mediaText.includes(light) ? "all" : "not all";
      if ("cssRules" in rule && rule.cssRules instanceof RuleList) answer(rule.cssRules);
    }
  };
  // The classes of another window's objects are that window's own.
  const view = page.defaultView;
  if (!view) return;
  const { CSSMediaRule: MediaRule, CSSRuleList: RuleList } = view;
  for (const sheet of page.styleSheets) answer(sheet.cssRules);
}

function Choice({
  name,
  isOn,
  onPress,
  children,
}: {
  name: string;
  isOn: boolean;
  onPress: () => void;
  children: React.ReactNode;
}) {
  return (
    <button type="button" aria-pressed={isOn} onClick={onPress} className="preview-button">
      {children}
      <span className="max-sm:sr-only">{name}</span>
    </button>
  );
}
