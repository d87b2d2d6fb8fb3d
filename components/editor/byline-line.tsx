import type { Byline } from "@/newsroom/story";

/** The names over the story, where readers will find them. They are changed beside the text. */
export function BylineLine({ bylines, onGo }: { bylines: readonly Byline[]; onGo: () => void }) {
  return (
    <button type="button" onClick={onGo} className="byline-line" title="Change the bylines">
      {bylines.length === 0
        ? "No byline yet"
        : bylines.map(({ name, role }) => `${capital(role)} ${name}`).join(" · ")}
    </button>
  );
}

function capital(words: string) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
