"use client";
import "./preview.css";
import { ArrowLeft, Monitor, Moon, Smartphone, Sun } from "lucide-react";
import { useState } from "react";
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
        {/* The page inside follows the scheme of its frame, as it follows a reader's device. */}
        <iframe
          key={light}
          title="The reader's page"
          src={page}
          className="preview-page"
          data-width={width}
          style={{ inlineSize: widths[width], colorScheme: light }}
        />
      </div>
    </div>
  );
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
