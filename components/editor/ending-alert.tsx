import { Button, buttonLook } from "@/components/ui/button";
import { refusalWords } from "@/newsroom/refusals";
import type { Ending } from "./shared-copy";

/** Says why the text cannot be written any further here, and what to do about it. */
export function EndingAlert({ ending, words }: { ending: Ending | null; words: string }) {
  const said = ending ? wordsOf(ending) : words;
  if (!said) return null;
  return (
    <div role="alert" className="ending-alert">
      <p>{said}</p>
      {ending && <WayOn ending={ending} />}
    </div>
  );
}

/** A session that ended is begun again, and leads back to this story with what was typed in it. */
function WayOn({ ending }: { ending: Ending }) {
  if (ending.why === "lost" || ending.why === "start-over") return null;
  if (ending.why === "refused" && ending.reason === "not-signed-in")
    return (
      <a
        className={buttonLook("primary")}
        href={`/signin?next=${encodeURIComponent(window.location.pathname)}`}
      >
        Sign in
      </a>
    );
  return <Button onClick={() => window.location.reload()}>Reload</Button>;
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
