import { IndexeddbPersistence } from "y-indexeddb";
import * as Y from "yjs";
import { namesOfCopies, copyPrefix as prefix, unsavedKey } from "./copies-on-device";

export type DeviceCopy = {
  /** Whether this device held text that the server had not committed when it was last open. */
  wasUnsaved: Promise<boolean>;
  markUnsaved: (isUnsaved: boolean) => void;
  /** Resolves when what the device holds is in the document, or it holds nothing. */
  whenRead: Promise<void>;
  erase: () => Promise<void>;
  close: () => void;
};

/** Keeps a shared document on this device as it is typed, for one person and one epoch. */
export function keepOnDevice(
  doc: Y.Doc,
  place: { person: string; story: string; epoch: number },
): DeviceCopy {
  const held = new IndexeddbPersistence(nameOf(place), doc);
  let noted: boolean | null = null;
  // A browser may refuse its storage, in private windows for one; typing goes on without.
  const ignore = () => {};
  const opened: Promise<unknown> = held._db.then(
    () => true,
    () => false,
  );
  return {
    wasUnsaved: held.get(unsavedKey).then(
      (value) => value === 1,
      () => false,
    ),
    markUnsaved: (isUnsaved) => {
      if (noted === isUnsaved) return;
      noted = isUnsaved;
      held.set(unsavedKey, isUnsaved ? 1 : 0).catch(ignore);
    },
    whenRead: opened.then(async (isOpen) => {
      if (isOpen) await held.whenSynced;
    }),
    erase: () => held.clearData().catch(ignore),
    close: () => void held.destroy().catch(ignore),
  };
}

/** Texts of this person and story that were typed under an earlier epoch and never committed. */
export async function readLeftCopies(place: {
  person: string;
  story: string;
  epoch: number;
}): Promise<{ doc: Y.Doc; erase: () => Promise<void> }[]> {
  const start = `${prefix}:${place.person}:${place.story}:`;
  const left: { doc: Y.Doc; erase: () => Promise<void> }[] = [];
  for (const name of await namesOfCopies()) {
    if (!name.startsWith(start) || name === nameOf(place)) continue;
    const doc = new Y.Doc();
    const held = new IndexeddbPersistence(name, doc);
    await held.whenSynced;
    if ((await held.get(unsavedKey)) === 1) left.push({ doc, erase: () => held.clearData() });
    else await held.clearData();
  }
  return left;
}

function nameOf({ person, story, epoch }: { person: string; story: string; epoch: number }) {
  return `${prefix}:${person}:${story}:${epoch}`;
}
