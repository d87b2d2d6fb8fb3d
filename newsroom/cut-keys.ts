const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A key that nobody can guess: 22 letters of base64url, 132 random bits. Files of pictures lie under such keys. */
export function cutKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(22))].map((byte) => letters[byte & 63]).join("");
}
