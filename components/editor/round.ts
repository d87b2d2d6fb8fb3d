import { bodyField } from "@/newsroom/fields";

/** What one goes between while writing, in this order: by F6 forwards, by Shift+F6 back. */
const places = [
  { name: "headline", find: ["[data-field='headline']"] },
  { name: "text", find: [`[data-field='${bodyField}']`] },
  { name: "details", find: ["[data-place='section']:enabled", "[data-place='kind']"] },
  { name: "next steps", find: ["[data-next-step]", "[data-place='moves'] button"] },
] as const;

/** From where the focus is to the next place of the round; from anywhere else to its first. */
export function goRound(desk: HTMLElement, step: 1 | -1): void {
  const found = places.flatMap(({ find }) => firstSeen(desk, find) ?? []);
  const here = found.findIndex((place) => regionOf(place).contains(document.activeElement));
  const from = here === -1 && step === -1 ? found.length : here;
  found[(from + step + found.length) % found.length]?.focus();
}

export function goToPlace(desk: HTMLElement, name: RoundPlace): void {
  const place = places.find((one) => one.name === name);
  if (place) firstSeen(desk, place.find)?.focus();
}

export type RoundPlace = (typeof places)[number]["name"];
export const roundPlaces = places.map(({ name }) => name);

/** The first that can be seen of what is sought, or else of what stands for it. */
function firstSeen(desk: HTMLElement, find: readonly string[]): HTMLElement | undefined {
  return find
    .flatMap((one) => [...desk.querySelectorAll<HTMLElement>(one)])
    .find((place) => place.checkVisibility());
}

/** Around the details and the moves one stands in the place wherever in it one is. */
function regionOf(place: HTMLElement): Element {
  return place.closest(".story-bar, .details-panel, [data-field]") ?? place;
}
