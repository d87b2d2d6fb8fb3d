import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useTransition } from "react";

/**
 * Reads the screen anew and resolves when it stands there: only then is something said to be done, so
 * that whoever goes on at once does so on what they see.
 */
export function useRefreshed(): () => Promise<void> {
  const { refresh } = useRouter();
  const [isPending, start] = useTransition();
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    if (isPending) return;
    for (const done of waiting.current.splice(0)) done();
  }, [isPending]);
  return useCallback(
    () =>
      new Promise<void>((resolve) => {
        waiting.current.push(resolve);
        start(() => refresh());
      }),
    [refresh],
  );
}
