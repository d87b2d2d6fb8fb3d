/** How the copies that this device keeps are named, and where each says that it is not committed yet. */
export const copyPrefix = "stet-copy";
export const unsavedKey = "unsaved";

export async function namesOfCopies(): Promise<string[]> {
  if (typeof indexedDB === "undefined" || !indexedDB.databases) return [];
  const all = await indexedDB.databases().catch(() => []);
  return all.flatMap(({ name }) => (name?.startsWith(`${copyPrefix}:`) ? [name] : []));
}

/** Erases every committed copy from this device; called at sign-out. What is not committed stays, for its writer to come back to. */
export async function eraseCommittedCopies(): Promise<void> {
  for (const name of await namesOfCopies())
    if (!(await isUnsaved(name))) indexedDB.deleteDatabase(name);
}

function isUnsaved(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const held = opening.result;
      const answer = (isUnsavedHere: boolean) => {
        held.close();
        resolve(isUnsavedHere);
      };
      if (!held.objectStoreNames.contains("custom")) return answer(false);
      const asked = held.transaction("custom").objectStore("custom").get(unsavedKey);
      asked.onsuccess = () => answer(asked.result === 1);
      asked.onerror = () => answer(true);
    };
  });
}
