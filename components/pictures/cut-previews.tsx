import { type FocalPoint, type Size, slotNames } from "@/newsroom/renditions";
import { cutOf, slotLabels } from "./focal-steps";
import { largeOf } from "./picture-doors";

/** How the picture will stand in every place of the layouts, cut from the large view as the press will cut it. */
export function CutPreviews({ id, size, focus }: { id: string; size: Size; focus: FocalPoint }) {
  return (
    <ul aria-label="How it is cut" className="flex flex-wrap items-end gap-x-4 gap-y-3 py-2">
      {slotNames.map((slot) => {
        const { ratio, width, left, top } = cutOf(slot, size, focus);
        // All of a height, but none wider than a phone.
        const height = Math.min(6, 18 / ratio);
        return (
          <li key={slot}>
            <div
              className="picture-ground relative overflow-hidden"
              style={{ height: `${height}rem`, aspectRatio: ratio }}
            >
              {/* biome-ignore lint/performance/noImgElement: the large view again, cut by its frame */}
              <img
                alt=""
                src={largeOf(id)}
                className="absolute max-w-none"
                style={{
                  width: `${width * 100}%`,
                  left: `${left * 100}%`,
                  top: `${top * 100}%`,
                }}
              />
            </div>
            <p className="mt-1 text-2xs text-soft">{slotLabels[slot]}</p>
          </li>
        );
      })}
    </ul>
  );
}
