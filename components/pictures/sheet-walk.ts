/** The frame that a key leads to on a contact sheet of `columns`; null where it leads nowhere. */
export function frameAfter(
  key: string,
  here: number,
  { columns, count }: { columns: number; count: number },
): number | null {
  if (count === 0) return null;
  const isFromNowhere = here < 0;
  const next = (to: number) => (to >= 0 && to < count ? to : null);
  switch (key) {
    case "ArrowRight":
    case "j":
      return isFromNowhere ? 0 : next(here + 1);
    case "ArrowLeft":
    case "k":
      return isFromNowhere ? null : next(here - 1);
    case "ArrowDown":
      return isFromNowhere ? 0 : (next(here + columns) ?? lastBelow(here, columns, count));
    case "ArrowUp":
      return isFromNowhere ? null : next(here - columns);
    case "Home":
      return isFromNowhere ? null : 0;
    case "End":
      return isFromNowhere ? null : count - 1;
    default:
      return null;
  }
}

/** Down from a full row into one that ends earlier is its end. */
function lastBelow(here: number, columns: number, count: number): number | null {
  const isInLastRow = Math.floor(here / columns) === Math.floor((count - 1) / columns);
  return isInLastRow ? null : count - 1;
}
