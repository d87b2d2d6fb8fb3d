/** The places of a front as they are chosen: a story, or null where time fills. */
export type Slots<Story> = readonly (Story | null)[];

/** What readers see in each place: what was chosen, and the newest of the rest where nothing was. */
export function fillSlots<Story extends { id: string }>(
  slots: Slots<Story>,
  newest: readonly Story[],
): Slots<Story> {
  const rest = newest.filter(({ id }) => !slots.some((chosen) => chosen?.id === id));
  return slots.map((chosen) => chosen ?? rest.shift() ?? null);
}

/** Puts a story in a place; where it stood before becomes empty. */
export function putInSlot<Story extends { id: string }>(
  slots: Slots<Story>,
  at: number,
  story: Story | null,
): Slots<Story> {
  return slots.map((chosen, place) =>
    place === at ? story : story && chosen?.id === story.id ? null : chosen,
  );
}

/** Changes places with the neighbour; beyond the ends nothing moves. */
export function swapSlots<Story>(slots: Slots<Story>, at: number, to: number): Slots<Story> {
  if (to < 0 || to >= slots.length) return slots;
  return slots.map((chosen, place) =>
    place === at ? (slots[to] ?? null) : place === to ? (slots[at] ?? null) : chosen,
  );
}
