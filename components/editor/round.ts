import { bodyField } from "@/newsroom/fields";

/** What one goes between while writing, in this order: by F6 forwards, by Shift+F6 back. */
const places = [
  { name: "headline", find: `[data-field="headline"]` },
  { name: "text", find: `[data-field="${bodyField}"]` },
  { name: "details", find: `[data-place="section"]:not(:disabled), [data-place="kind"]` },
  { name: "next steps", find: "[data-next-step], [data-place='moves'] button" },
] as const;

/** From where the focus is to the next place of the round; from anywhere else to its first. */
export function goRound(desk: HTMLElement, step: 1 | -1): void {
  const found = places.flatMap(({ find }) => {
    const first = [...desk.querySelectorAll<HTMLElement>(find)].find(isSeen);
    return first ? [first] : [];
  });
  const here = found.findIndex((place) => regionOf(place).contains(document.activeElement));
  const from = here === -1 && step === -1 ? found.length : here;
  found[(from + step + found.length) % found.length]?.focus();
}

export function goToPlace(desk: HTMLElement, name: RoundPlace): void {
  const place = places.find((one) => one.name === name);
  if (place) [...desk.querySelectorAll<HTMLElement>(place.find)].find(isSeen)?.focus();
}

export type RoundPlace = (typeof places)[number]["name"];
export const roundPlaces = places.map(({ name }) => name);

function isSeen(place: HTMLElement): boolean {
  return place.checkVisibility();
}

/** Around the details and the moves one stands in the place wherever in it one is. */
function regionOf(place: HTMLElement): Element {
  return place.closest("[data-place='moves'], .details-panel, [data-field]") ?? place;
}
