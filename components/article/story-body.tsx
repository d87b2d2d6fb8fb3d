import type { Body } from "@/article/body";
import { Block, type Setting } from "./blocks";
import { notesOf } from "./notes";
import { printedLinksOf } from "./printed-links";

/** A story's text as readers get it, its footnotes numbered and listed at the foot. */
export function StoryBody({ body, ...given }: { body: Body } & Omit<Setting, "notes" | "links">) {
  const { words } = given;
  const notes = notesOf(body);
  const links = printedLinksOf(body);
  return (
    <div className="story-text" data-part="body">
      <Block node={body} setting={{ ...given, notes, links }} />
      {notes.size > 0 ? (
        <section className="notes" aria-label={words.notes}>
          <ol>
            {[...notes].map(([note, number]) => (
              <li key={number} id={`note-${number}`}>
                {note.attrs?.text}{" "}
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
