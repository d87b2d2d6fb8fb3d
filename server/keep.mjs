import { setTimeout as wait } from "node:timers/promises";
import { killGroup, stopChild } from "./child.mjs";
import { say } from "./say.mjs";

const triesBeforeReady = 4;

/**
 * Keeps a process running: one that ends is started again, at once at first and then less and
 * less eagerly. `ready` fails when it never became ready; after that it is never given up.
 */
export function keep({ name, start, isReady, whereToLook }) {
  let child = null;
  let isStopping = false;
  let hasBeenReady = false;
  let hasNewCode = false;
  let announce = () => {};
  let giveUp = () => {};
  const ready = new Promise((resolve, reject) => {
    announce = resolve;
    giveUp = reject;
  });
  ready.catch(() => {});

  const run = async () => {
    let delay = 100;
    for (let tries = 1; !isStopping; tries++) {
      const began = Date.now();
      child = start();
      const { refusal } = await untilEnd(child);
      if (isStopping) return;
      if (!hasBeenReady && (refusal || tries === triesBeforeReady)) {
        giveUp(refusal ?? new Error(`${name} does not start; its reasons are in ${whereToLook}`));
        return;
      }
      if (Date.now() - began > 30_000 || hasNewCode) delay = 100;
      const why = hasNewCode ? "has new code" : "ended";
      say(`${name} ${why}; starting it again. ${whereToLook ? `See ${whereToLook}` : ""}`.trim());
      hasNewCode = false;
      await wait(delay);
      delay = Math.min(delay * 2, 4_000);
    }
  };

  const untilEnd = async (started) => {
    let refusal = null;
    isReady(started).then(
      (yes) => {
        if (!yes) return;
        hasBeenReady = true;
        announce();
      },
      (error) => {
        refusal = error;
      },
    );
    await started.ended;
    return { refusal };
  };

  const over = run();
  return {
    name,
    ready,
    /** Ends it to be started again, with new code. */
    restart: () => {
      hasNewCode = true;
      child?.kill("SIGTERM");
    },
    stop: async (patience) => {
      isStopping = true;
      if (child) await stopChild(child, patience);
      await over;
    },
    /** Ends it now; `stop`, already under way, then finishes. */
    kill: () => {
      isStopping = true;
      if (child) killGroup(child);
    },
  };
}
