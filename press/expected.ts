/**
 * Pages that a change has just taken out of print. The worker is at them: whoever asks for one waits
 * for it a moment instead of having it rendered a second time, which would make both late.
 */
export type Expected = ReturnType<typeof openExpected>;

export function openExpected(patience = 400) {
  const due = new Map<string, { until: number; tell: (() => void)[] }>();

  function forget(address: string) {
    const one = due.get(address);
    due.delete(address);
    for (const tell of one?.tell ?? []) tell();
  }

  return {
    /** These went out of print now. */
    expect: (addresses: readonly string[]) => {
      const now = performance.now();
      for (const [address, { until }] of due) if (until <= now) forget(address);
      for (const address of addresses)
        due.set(address, { until: now + patience, tell: due.get(address)?.tell ?? [] });
    },
    /** It is in print again. */
    came: forget,
    /** Until it came, or is no longer expected; null when it is not expected. */
    wait: (address: string): Promise<void> | null => {
      const one = due.get(address);
      const left = (one?.until ?? 0) - performance.now();
      if (!one || left < 1) return null;
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, Math.ceil(left));
        one.tell.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
  };
}
