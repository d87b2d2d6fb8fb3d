/** There is no room for a file. Nothing of it was kept. */
export class StorageFull extends Error {
  constructor(key: string, cause: unknown) {
    super(`There is no room in the storage for ${key}.`, { cause });
    this.name = "StorageFull";
  }
}

/** Whether the system says that the disk, or the part of it that we may fill, is full. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^(ENOSPC|EDQUOT)$/.test(String(error.code));
}
