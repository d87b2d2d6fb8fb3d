/** Starts a scratch server on a folder of its own; `end` stops it and removes the folder. */
export function startScratch(): Promise<{
  addresses: { superuser: string; owner: string; desk: string; reader: string };
  end: () => Promise<void>;
}>;
