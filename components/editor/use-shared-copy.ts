import { useEffect, useState, useSyncExternalStore } from "react";
import { type CopyStatus, openSharedCopy, type SharedCopy } from "./shared-copy";

type Place = Parameters<typeof openSharedCopy>[0];

/** Opens the shared document for as long as the screen is there. Null for a moment at first. */
export function useSharedCopy({ story, epoch, person }: Place): SharedCopy | null {
  const [copy, setCopy] = useState<SharedCopy | null>(null);
  const { id, name, color } = person;
  useEffect(() => {
    const opened = openSharedCopy({ story, epoch, person: { id, name, color } });
    setCopy(opened);
    return () => {
      setCopy(null);
      opened.leave();
    };
  }, [story, epoch, id, name, color]);
  return copy;
}

export function useCopyStatus(copy: SharedCopy): CopyStatus {
  return useSyncExternalStore(copy.subscribe, copy.status);
}
