import { expect, test } from "vitest";
import { pasted } from "./paste-bench";

const noted = "<p>The toll<sup>[1]</sup> rises.</p><hr><ol><li>By a tenth.</li></ol>";

test.each([
  [
    "Docs",
    '<p>The toll<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> rises.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> By a tenth.</span></p></div>',
  ],
  [
    "Word",
    `<p>The toll<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> rises.</p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> By a tenth.</p></div></div>`,
  ],
  [
    "Word's endnotes",
    `<p>The toll<a href="#_edn1" name="_ednref1">[i]</a> rises.</p><div style='mso-element:endnote-list'><hr><div style='mso-element:endnote' id=edn1><p><a href="#_ednref1" name="_edn1">[i]</a> By a tenth.</p></div></div>`,
  ],
  [
    "AsciiDoc",
    '<p>The toll<sup class="footnote">[<a id="_footnoteref_1" class="footnote" href="#_footnotedef_1">1</a>]</sup> rises.</p><div id="footnotes"><hr><div class="footnote" id="_footnotedef_1"><a href="#_footnoteref_1">1</a>. By a tenth.</div></div>',
  ],
  [
    "Sphinx",
    '<p>The toll<a class="footnote-reference brackets" href="#id2" id="id1" role="doc-noteref"><span class="fn-bracket">[</span>1<span class="fn-bracket">]</span></a> rises.</p><aside class="footnote brackets" id="id2" role="doc-footnote"><span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#id1">1</a><span class="fn-bracket">]</span></span><p>By a tenth.</p></aside>',
  ],
  [
    "pages with notes in the margin",
    '<p>The toll<label for="sn-1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-1" class="margin-toggle"><span class="sidenote">By a tenth.</span> rises.</p>',
  ],
  [
    "LibreOffice",
    '<p>The toll<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup> rises.</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>By a tenth.</p></div>',
  ],
  [
    "Wikipedia",
    '<p>The toll<sup id="cite_ref-1" class="reference"><a href="https://en.example.org/wiki/Toll#cite_note-1"><span class="cite-bracket">[</span>1<span>]</span></a></sup> rises.</p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="https://en.example.org/wiki/Toll#cite_ref-1">^</a></b></span> <span class="reference-text">By a tenth.</span></li></ol>',
  ],
  [
    "WordPress",
    '<p>The toll<sup data-fn="6b5f0c7e-0c2c-4c8e-9a51-2f6c1d3e4a5b" class="fn"><a href="#6b5f0c7e-0c2c-4c8e-9a51-2f6c1d3e4a5b" id="6b5f0c7e-0c2c-4c8e-9a51-2f6c1d3e4a5b-link">1</a></sup> rises.</p><ol class="wp-block-footnotes"><li id="6b5f0c7e-0c2c-4c8e-9a51-2f6c1d3e4a5b">By a tenth. <a href="#6b5f0c7e-0c2c-4c8e-9a51-2f6c1d3e4a5b-link">↩︎</a></li></ol>',
  ],
  [
    "Pandoc",
    '<p>The toll<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> rises.</p><section class="footnotes"><hr><ol><li id="fn1"><p>By a tenth.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>',
  ],
  [
    "GitHub",
    '<p>The toll<sup><a href="#user-content-fn-1-abc" id="user-content-fnref-1-abc">1</a></sup> rises.</p><ol><li id="user-content-fn-1-abc"><p>By a tenth. <a href="#user-content-fnref-1-abc" data-footnote-backref>↩</a></p></li></ol>',
  ],
  [
    "a book, by roles",
    '<p>The toll<a href="#x7" role="doc-noteref">7</a> rises.</p><aside id="x7" role="doc-footnote">By a tenth.</aside>',
  ],
  [
    "the paper's own page",
    '<p>The toll<sup class="note-mark" id="at-note-1"><a href="https://paper.example/world/x#note-1" aria-label="Note 1">1</a></sup><span class="side-note" aria-hidden="true" data-nosnippet=""><b>1</b> By a tenth.</span> rises.</p><section class="notes"><ol><li id="note-1">By a tenth. <a href="https://paper.example/world/x#at-note-1">↑</a></li></ol></section>',
  ],
  [
    "the paper's own page, without its foot",
    '<p>The toll<sup class="note-mark" id="at-note-1"><a href="/world/x#note-1">1</a></sup><span class="side-note" aria-hidden="true"><b>1</b> By a tenth.</span> rises.</p>',
  ],
  [
    "the paper's own page, where no note stands beside it",
    '<p>The toll<sup class="note-mark" id="at-note-1"><a href="/world/x#note-1">1</a></sup> rises.</p><section class="notes"><ol><li id="note-1">By a tenth. <a href="/world/x#at-note-1">↑</a></li></ol></section>',
  ],
])("a footnote of %s is a footnote, and nothing of it is left", (_, html) => {
  expect(pasted(html).story).toBe(noted);
});

test("a contents list that leads back and forth is text, and no word of a section goes", () => {
  const html =
    '<ul><li><a href="#s1" id="t1">Tolls</a></li></ul><div><h2><a href="#t1" id="s1">Tolls</a></h2><p>Long.</p><p>LAST WORDS</p></div>';
  expect(pasted(html).story).toBe(
    "<ul><li><p>Tolls</p></li></ul><h2>Tolls</h2><p>Long.</p><p>LAST WORDS</p>",
  );
});

test("a note that is too long for one stands in the text, whole, and that is said", () => {
  const long = `${"word ".repeat(500)}END`;
  const { words, left } = pasted(
    `<p>A<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> ${long}</p></div>`,
  );
  expect(words.join("")).toContain("END");
  expect(left.longNotes).toBe(1);
});

test("a mark without its note stays what it was", () => {
  expect(pasted('<p>A<sup><a href="#cite_note-1">[1]</a></sup> b</p>').story).toBe(
    "<p>A<sup>[1]</sup> b</p>",
  );
});

test("one note at two places is a footnote at both", () => {
  const mark = '<sup class="reference"><a href="#cite_note-a">[1]</a></sup>';
  expect(pasted(`<p>A${mark} b${mark}</p><ol><li id="cite_note-a">^ Note</li></ol>`).story).toBe(
    "<p>A<sup>[1]</sup> b<sup>[2]</sup></p><hr><ol><li>Note</li><li>Note</li></ol>",
  );
});
