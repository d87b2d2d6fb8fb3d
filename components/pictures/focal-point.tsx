"use client";
import { Undo2 } from "lucide-react";
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { Button } from "@/components/ui/button";
import type { FocalPoint as Point, Size } from "@/newsroom/renditions";
import { focusAfter, focusWords, isSamePoint, within } from "./focal-steps";
import type { HeldPicture, Trouble } from "./held-picture";
import { largeOf } from "./picture-doors";
import { troubleWords } from "./saved-words";
import "./pictures.css";

/** After how long a rest the point is saved: every point saved is a set of files for readers. */
const rest = 1_200;

export type Focusing = {
  point: Point;
  /** Moves the point; it is saved after a rest. */
  move: (point: Point) => void;
  /** Saves now what was moved. */
  settle: () => void;
  undo: (() => void) | null;
  trouble: Trouble | null;
};

/** The focal point of a picture in somebody's hands: moved at once, saved after a rest, undone by steps. */
export function useFocusing(held: HeldPicture): Focusing {
  const { focus } = held.words().view;
  const [moved, setMoved] = useState<Point | null>(null);
  const [trail, setTrail] = useState<readonly Point[]>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const saved = useRef<Point>(focus);
  if (moved === null) saved.current = focus;

  const onItsWay = useRef<Point | null>(null);
  const save = useCallback(
    async (point: Point, isStep: boolean) => {
      if (onItsWay.current && isSamePoint(onItsWay.current, point)) return;
      const before = saved.current;
      if (!isSamePoint(before, point)) {
        onItsWay.current = point;
        const stopped = await held.focus(point);
        onItsWay.current = null;
        setTrouble(stopped);
        if (stopped) return;
        saved.current = point;
        if (isStep) setTrail((points) => [...points, before]);
      }
      setMoved((now) => (now && isSamePoint(now, point) ? null : now));
    },
    [held],
  );
  useEffect(() => {
    if (moved === null) return;
    const timer = setTimeout(() => void save(moved, true), rest);
    return () => clearTimeout(timer);
  }, [moved, save]);

  const last = trail.at(-1);
  return {
    point: moved ?? focus,
    move: setMoved,
    settle: () => {
      if (moved !== null) void save(moved, true);
    },
    undo:
      last === undefined
        ? null
        : () => {
            setTrail((points) => points.slice(0, -1));
            setMoved(last);
            void save(last, false);
          },
    trouble,
  };
}

/** The picture large, with the point that stays in sight however it is cut: set by pointer or by keys. */
export function FocalStage({
  size,
  id,
  alt,
  placeholder,
  focusing: { point, move, settle, undo, trouble },
  mayChange,
}: {
  size: Size;
  id: string;
  alt: string;
  placeholder: string;
  focusing: Focusing;
  mayChange: boolean;
}) {
  const set = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    move(within({ x: (clientX - left) / width, y: (clientY - top) / height }));
  };
  const press = (event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey);
    const next = focusAfter(event, point);
    if (isUndo && undo) undo();
    else if (next) move(next);
    else return;
    event.preventDefault();
  };
  const at = { left: `${point.x * 100}%`, top: `${point.y * 100}%` };
  return (
    <div>
      <div className="picture-ground flex justify-center">
        <div
          className="focus-stage relative bg-cover"
          style={{
            // What is known of its colours until it is there.
            backgroundImage: placeholder ? `url("${placeholder}")` : undefined,
            aspectRatio: `${size.width} / ${size.height}`,
            width: `min(100%, ${((50 * size.width) / size.height).toFixed(2)}dvh)`,
          }}
        >
          {/* biome-ignore lint/performance/noImgElement: made by the newsroom, for this size */}
          <img src={largeOf(id)} alt={alt} className="absolute inset-0 size-full" />
          {mayChange && (
            <div
              role="slider"
              tabIndex={0}
              aria-label="Focal point"
              aria-describedby="focal-help"
              aria-valuemin={0}
              aria-valuemax={100}
              aria-valuenow={Math.round(point.x * 100)}
              aria-valuetext={focusWords(point)}
              onClick={set}
              onKeyDown={press}
              onBlur={settle}
              className="absolute inset-0 cursor-crosshair"
            >
              <span aria-hidden className="focus-rule inset-y-0 w-px" style={{ left: at.left }} />
              <span aria-hidden className="focus-rule inset-x-0 h-px" style={{ top: at.top }} />
              <span aria-hidden className="focus-ring" style={at} />
            </div>
          )}
        </div>
      </div>
      {mayChange && (
        <div className="flex min-h-9 flex-wrap items-center gap-x-3 text-xs text-soft">
          <p className="min-w-52 flex-1 py-1">
            <span className="text-ink">Focal point</span> {focusWords(point)}
            <span id="focal-help" className="block">
              Click where the eye should stay, or move it with the arrow keys; Shift for larger
              steps.
            </span>
          </p>
          <Button look="quiet" disabled={undo === null} onClick={() => undo?.()}>
            <Undo2 aria-hidden className="size-4" />
            Undo
          </Button>
        </div>
      )}
      {trouble && (
        <p role="alert" className="py-1 text-xs text-withdrawn">
          The focal point is not saved. {troubleWords(trouble)}
        </p>
      )}
    </div>
  );
}
