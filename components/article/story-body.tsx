import type { Body } from "@/article/body";
import { directionOf } from "@/newsroom/languages";
import { Block, NoteWords, type Setting } from "./blocks";
import { notesOf } from "./notes";
import { printedLinksOf } from "./printed-links";

/** A story's text as readers get it, its footnotes numbered and listed at the foot. */
export function StoryBody({
  body,
  ...given
}: { body: Body } & Omit<Setting, "notes" | "links" | "direction">) {
  const { words } = given;
  const direction = directionOf(given.language);
  const notes = notesOf(body);
  const links = printedLinksOf(body);
  return (
    <div className="story-text" data-part="body">
      <Block node={body} setting={{ ...given, direction, notes, links }} />
      {notes.size > 0 ? (
        <section className="notes" aria-label={words.notes}>
          <ol>
            {[...notes].map(([note, number]) => (
              <li key={number} id={`note-${number}`}>
                <NoteWords node={note} direction={direction} />{" "}
                <a href={`#at-note-${number}`} aria-label={`${words.backToText} ${number}`}>
                  ↑
                </a>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {links.size > 0 ? (
        <ol className="printed-links">
          {[...links.keys()].map((href) => (
            <li key={href}>{href}</li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
