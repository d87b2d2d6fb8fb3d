import { Button } from "@/components/ui/button";
import { refusalWords } from "@/newsroom/refusals";
import type { Ending } from "./shared-copy";

/** Says why the text cannot be written any further here, and what to do about it. */
export function EndingAlert({ ending, words }: { ending: Ending | null; words: string }) {
  const said = ending ? wordsOf(ending) : words;
  if (!said) return null;
  return (
    <div role="alert" className="ending-alert">
      <p>{said}</p>
      {ending && ending.why !== "lost" && ending.why !== "start-over" && (
        <Button onClick={() => window.location.reload()}>Reload</Button>
      )}
    </div>
  );
}

function wordsOf(ending: Ending): string {
  switch (ending.why) {
    case "reload":
      return "Stet has been updated. Reload to go on; what you typed is kept on this device.";
    case "refused":
      return refusalWords[ending.reason];
    case "not-taken":
      return `Not saved: ${ending.words}`;
    case "lost":
    case "start-over":
      return "The text moved on meanwhile. Opening it anew…";
  }
}
