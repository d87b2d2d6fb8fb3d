import type { Slot } from "@/newsroom/renditions";

/**
 * Where a picture can stand, with the width that the style sheets give it there: `sizes` says to the
 * browser in advance what article.css, story.css, front.css and lists.css will do. `isFirst` is what
 * a reader waits for; everything else is loaded when it comes near.
 */
type ShotPlaceRow = { slot: Slot; sizes: string; isFirst?: true };

/** Widest first: what holds from a width of the window on, and last what holds below all of them. */
const by = (below: string, ...from: [number, string][]) =>
  [...from.map(([width, size]) => `(min-width: ${width}px) ${size}`), below].join(", ");

// From the start of the text to the edge of the page, over nine of twelve columns, seven of eight, or all.
const fromText = by(
  "100vw",
  [1440, "1000px"],
  [1200, "calc(75vw - 80px)"],
  [900, "calc(87.5vw - 60px)"],
  [600, "calc(100vw - 64px)"],
);
const acrossPage = by(
  "100vw",
  [1440, "1344px"],
  [1200, "calc(100vw - 96px)"],
  [600, "calc(100vw - 64px)"],
);
const halfOfPage = by(
  "calc(100vw - 32px)",
  [1440, "656px"],
  [1200, "calc(50vw - 64px)"],
  [600, "calc(50vw - 48px)"],
);
const quarterOrHalf = (below: string) =>
  by(
    below,
    [1440, "312px"],
    [1200, "calc(25vw - 48px)"],
    [900, "calc(25vw - 40px)"],
    [600, "calc(50vw - 48px)"],
  );
const thumb = "112px";

export const shotPlaces = {
  /** Over a story. */
  lead: { slot: "whole", sizes: fromText, isFirst: true },
  leadAcross: { slot: "whole", sizes: acrossPage, isFirst: true },
  leadTall: { slot: "whole", sizes: by("100vw", [600, "544px"]), isFirst: true },
  /** In its text. */
  text: {
    slot: "whole",
    sizes: by("calc(100vw - 32px)", [688, "624px"], [600, "calc(100vw - 64px)"]),
  },
  tall: { slot: "whole", sizes: by("calc(100vw - 32px)", [600, "448px"]) },
  wide: { slot: "whole", sizes: fromText },
  full: { slot: "whole", sizes: by("100vw", [1440, "1440px"]) },
  gallery: {
    slot: "whole",
    sizes: by("calc(100vw - 56px)", [728, "624px"], [600, "calc(100vw - 104px)"]),
  },
  sequence: {
    slot: "whole",
    sizes: by("100vw", [1440, "1000px"], [1200, "calc(75vw - 80px)"], [600, "calc(100vw - 64px)"]),
  },
  sequenceTall: {
    slot: "whole",
    sizes: by("100vw", [704, "640px"], [600, "calc(100vw - 64px)"]),
  },
  /** On a front. */
  frontLead: {
    slot: "card",
    sizes: by(
      "100vw",
      [1440, "635px"],
      [1200, "calc(50vw - 85px)"],
      [900, "calc(66.7vw - 64px)"],
      [600, "calc(100vw - 64px)"],
    ),
    isFirst: true,
  },
  frontSecond: {
    slot: "card",
    sizes: by(
      "calc(100vw - 32px)",
      [1440, "345px"],
      [1200, "calc(27.7vw - 53px)"],
      [600, "calc(50vw - 48px)"],
    ),
  },
  frontThird: {
    slot: "card",
    sizes: by(thumb, [1440, "246px"], [1200, "calc(19.7vw - 38px)"]),
  },
  bandMain: {
    slot: "card",
    sizes: by(
      "calc(100vw - 32px)",
      [1440, "608px"],
      [1200, "calc(50vw - 112px)"],
      [900, "calc(50vw - 96px)"],
      [600, "calc(50vw - 48px)"],
    ),
  },
  bandMiddle: {
    slot: "card",
    sizes: by(
      "calc(100vw - 32px)",
      [1440, "576px"],
      [1200, "calc(50vw - 144px)"],
      [900, "calc(50vw - 128px)"],
      [600, "calc(50vw - 48px)"],
    ),
  },
  bandHalf: { slot: "card", sizes: halfOfPage },
  bandEqual: { slot: "card", sizes: quarterOrHalf("calc(100vw - 32px)") },
  bandMinor: {
    slot: "card",
    sizes: by(
      thumb,
      [1440, "320px"],
      [1200, "calc(25vw - 40px)"],
      [900, "calc(25vw - 32px)"],
      [600, "calc(50vw - 48px)"],
    ),
  },
  /** Square, so wider than it looks. */
  portrait: { slot: "card", sizes: "120px" },
  /** On a section's page and in lists. */
  sectionLead: {
    slot: "card",
    sizes: by(
      "100vw",
      [1440, "875px"],
      [1200, "calc(66.7vw - 85px)"],
      [900, "calc(66.7vw - 64px)"],
      [600, "calc(100vw - 64px)"],
    ),
    isFirst: true,
  },
  sectionSecond: {
    slot: "card",
    sizes: by(
      "calc(100vw - 32px)",
      [1440, "437px"],
      [1200, "calc(33.3vw - 43px)"],
      [600, "calc(50vw - 48px)"],
    ),
  },
  sectionMinor: { slot: "card", sizes: quarterOrHalf(thumb) },
  list: { slot: "card", sizes: by(thumb, [900, "256px"], [600, "192px"]) },
  related: {
    slot: "card",
    sizes: by(thumb, [1440, "312px"], [1200, "calc(25vw - 48px)"], [900, "calc(25vw - 40px)"]),
  },
} satisfies Record<string, ShotPlaceRow>;

export type ShotPlace = keyof typeof shotPlaces;

export function shotPlace(name: ShotPlace): ShotPlaceRow {
  return shotPlaces[name];
}
