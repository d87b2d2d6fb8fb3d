/**
 * Whether a key belongs to an input method: it chooses or confirms what is being composed, and is no
 * key of the page. Safari ends a composition before it tells of the key, and numbers that key 229.
 */
export function isComposing(event: { isComposing: boolean; keyCode: number }): boolean {
  return event.isComposing || event.keyCode === 229;
}
