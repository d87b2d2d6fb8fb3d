import { type LeftOut, leave } from "./left-out";

/** What a page is made of besides its words, whatever is written in it. */
const machinery =
  "script, style, meta, link, title, base, template, noscript, noframes, noembed, xml, area, datalist, param, source, track, annotation, annotation-xml, rp, .mw-editsection, a.headerlink, .anchorjs-link";
const media = "video, audio, iframe, object, embed, frame, applet";
const controls = "input, select, textarea, progress, meter, button";

/** Takes out what was never to be read by people. */
export function dropMachinery(doc: Document): void {
  for (const element of doc.querySelectorAll(machinery)) element.remove();
}

/** Takes out what is no words and has no place in a story: films, embedded pages, buttons, fields. */
export function dropFurniture(doc: Document, left: LeftOut): void {
  for (const element of [...doc.querySelectorAll(media)]) {
    if (doc.body.contains(element)) leave(left, "media");
    element.remove();
  }
  for (const element of [...doc.querySelectorAll(controls)]) {
    // The heading of a fold is often a button.
    if (
      element.localName === "button" &&
      element.closest("h1, h2, h3, h4, h5, h6, summary, dt, [role=heading]")
    )
      continue;
    if (
      !/^(hidden|checkbox|radio)$/.test(element.getAttribute("type") ?? "") &&
      doc.body.contains(element)
    )
      leave(left, "controls");
    element.remove();
  }
}
