const folders = ["originals", "renditions", "views"] as const;

/** The key of a picture as it was brought in. */
export function originalKey(key: string): string {
  return `originals/${key}`;
}

/** The folder of everything that was made for readers from one cut; without a name, the folder itself. */
export function renditionKey(cut: string, name = ""): string {
  return `renditions/${cut}/${name}`;
}

/** The folder of what the desk looks at; without a name, the folder itself. */
export function viewKey(pictureId: string, name = ""): string {
  return `views/${pictureId}/${name}`;
}

/** Throws for what is no key: nothing may lead out of the folder, or be hidden from a backup by a dot. */
export function checkKey(key: string): string {
  if (!isKey(key)) throw new Error(`${JSON.stringify(key)} is no key of the storage.`);
  return key;
}

/** The same for a folder: it ends with a slash. */
export function checkPrefix(prefix: string): string {
  const isFolder = folders.some((folder) => prefix === `${folder}/`);
  if (!prefix.endsWith("/") || !(isFolder || isKey(prefix.slice(0, -1))))
    throw new Error(`${JSON.stringify(prefix)} is no folder of the storage.`);
  return prefix;
}

function isKey(key: string): boolean {
  const [folder, ...parts] = key.split("/");
  return (
    key.length <= 500 &&
    folders.some((one) => one === folder) &&
    parts.length > 0 &&
    parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,199}$/.test(part))
  );
}
