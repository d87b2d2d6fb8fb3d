"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import {
  areUnderWay,
  type UploadDoors,
  type UploadQueue,
  type Uploads,
  uploadQueue,
} from "./upload-queue";

/** A queue of this screen, and what is in it now. Leaving while files are on their way asks first. */
export function useUploadQueue(doors: UploadDoors): { queue: UploadQueue; uploads: Uploads } {
  const [queue] = useState(() => uploadQueue(doors));
  const uploads = useSyncExternalStore(queue.hear, queue.uploads, queue.uploads);
  const isBusy = areUnderWay(uploads);
  useEffect(() => {
    if (!isBusy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isBusy]);
  return { queue, uploads };
}
