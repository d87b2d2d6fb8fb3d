import { type FocalPoint, type Size, slotNames } from "@/newsroom/renditions";
import { cutOf, slotLabels } from "./focal-steps";
import { largeOf } from "./picture-doors";

/** How the picture will stand in every place of the layouts, cut from the large view as the press will cut it. */
export function CutPreviews({ id, size, focus }: { id: string; size: Size; focus: FocalPoint }) {
  return (
    <ul
      aria-label="How it is cut"
      className="grid grid-cols-3 items-end gap-x-3 gap-y-3 py-2 sm:grid-cols-6"
    >
      {slotNames.map((slot) => {
        const { ratio, width, left, top } = cutOf(slot, size, focus);
        return (
          <li key={slot}>
            <div
              className="picture-ground relative overflow-hidden"
              style={{ width: `min(100%, ${(8 * ratio).toFixed(2)}rem)`, aspectRatio: ratio }}
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
