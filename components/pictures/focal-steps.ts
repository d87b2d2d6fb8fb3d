import {
  type Crop,
  cropOf,
  type FocalPoint,
  type Size,
  type Slot,
  slots,
} from "@/newsroom/renditions";

const step = 0.01;
const largeStep = 0.1;

/** Where a key moves the focal point; null for a key that moves nothing. */
export function focusAfter(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  { x, y }: FocalPoint,
): FocalPoint | null {
  const by = shiftKey ? largeStep : step;
  switch (key) {
    case "ArrowLeft":
      return within({ x: x - by, y });
    case "ArrowRight":
      return within({ x: x + by, y });
    case "ArrowUp":
      return within({ x, y: y - by });
    case "ArrowDown":
      return within({ x, y: y + by });
    default:
      return null;
  }
}

/** A point inside the picture, to the hundredth. */
export function within({ x, y }: FocalPoint): FocalPoint {
  const held = (part: number) => Math.round(Math.max(0, Math.min(1, part)) * 100) / 100;
  return { x: held(x), y: held(y) };
}

export function isSamePoint(one: FocalPoint, other: FocalPoint): boolean {
  return Math.abs(one.x - other.x) < 0.005 && Math.abs(one.y - other.y) < 0.005;
}

/** The point as it is read out. */
export function focusWords({ x, y }: FocalPoint): string {
  return `${Math.round(x * 100)}% from the left, ${Math.round(y * 100)}% from the top`;
}

/** The places of the layouts as the desk calls them. */
export const slotLabels = {
  whole: "In the story",
  card: "Card, 3:2",
  share: "Shared",
  "16x9": "16:9",
  "4x3": "4:3",
  "1x1": "1:1",
} satisfies Record<Slot, string>;

/** How a picture is laid behind a window of the slot's ratio, as shares of that window. */
export function cutOf(slot: Slot, size: Size, focus: FocalPoint) {
  const crop: Crop = cropOf(size, slots[slot].ratio, focus);
  return {
    ratio: crop.width / crop.height,
    width: size.width / crop.width,
    left: -crop.left / crop.width,
    top: -crop.top / crop.height,
  };
}
