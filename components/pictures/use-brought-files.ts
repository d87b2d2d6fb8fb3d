"use client";
import { useEffect, useRef, useState } from "react";

/** Files dropped anywhere on the page or pasted into it. The answer says whether some hang over it now. */
export function useBroughtFiles(onFiles: ((files: File[]) => void) | null): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  const isOpen = onFiles !== null;
  useEffect(() => {
    if (!isOpen) return;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(event.type !== "dragleave" || event.relatedTarget !== null);
    };
    const bring = (event: Event, given: DataTransfer | null) => {
      const files = [...(given?.files ?? [])];
      setOver(false);
      if (files.length === 0) return;
      event.preventDefault();
      take.current?.(files);
    };
    const drop = (event: DragEvent) => bring(event, event.dataTransfer);
    const paste = (event: ClipboardEvent) => {
      if (!isTextForField(event)) bring(event, event.clipboardData);
    };
    const ways = ["dragenter", "dragover", "dragleave"] as const;
    for (const way of ways) document.addEventListener(way, over);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      for (const way of ways) document.removeEventListener(way, over);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, [isOpen]);
  return isOver;
}

/** Words that were copied with a picture of themselves belong into the field that has the focus. */
function isTextForField({ target, clipboardData }: ClipboardEvent): boolean {
  const isField = target instanceof Element && target.closest("input, textarea") !== null;
  return isField && clipboardData?.getData("text/plain") !== "";
}
