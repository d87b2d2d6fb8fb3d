import { expect, test } from "vitest";
import { leftOutWords } from "./left-out";
import { pasted } from "./paste-bench";

const around = (hidden: string) => `<p>Open words.</p>${hidden}<p>More words.</p>`;

test.each([
  ["not shown", '<p style="display:none">SECRET</p>'],
  [
    "not shown, by a sheet",
    "<style>.x{display:none !important}</style><p class=x style='display:block'>SECRET</p>",
  ],
  [
    "not shown, by a sheet for screens",
    "<style>@media screen { .a .x , .y { display : none } }</style><div class=a><p class=x>SECRET</p></div>",
  ],
  ["invisible", '<p style="visibility:hidden">SECRET</p>'],
  ["transparent", '<p style="opacity:0">SECRET</p>'],
  ["hidden by attribute", "<p hidden>SECRET</p>"],
  ["hidden until found", "<p hidden=until-found>SECRET</p>"],
  ["hidden from ears and eyes", '<p aria-hidden="true">SECRET</p>'],
  ["without size", '<div style="font-size:0"><p>SECRET</p></div>'],
  ["one pixel tall", '<p style="font: 1px/1px Arial">SECRET</p>'],
  ["Word's hidden text", "<p><span style='display:none;mso-hide:all'>SECRET</span></p>"],
  [
    "Word's hidden text, by class",
    "<style>span.H{mso-hide:all}</style><p><span class=H>SECRET</span></p>",
  ],
  ["white on paper", '<p style="color:#fff">SECRET</p>'],
  ["white on paper, of old", '<p><font color="white">SECRET</font></p>'],
  ["nearly white on paper", '<p style="color:rgb(250, 250, 250)">SECRET</p>'],
  [
    "in the colour of its ground",
    '<div style="background:#123456"><p style="color:#123456">SECRET</p></div>',
  ],
  ["black on black", '<p><span style="color:black;background-color:black">SECRET</span></p>'],
  [
    "in the colour of its cell",
    '<table><tr><td bgcolor="#336699"><font color="#336699">SECRET</font></td><td>open</td></tr></table>',
  ],
  ["without colour", '<p style="color:transparent">SECRET</p>'],
  ["without colour, in another way", '<p style="color:rgba(0,0,0,0)">SECRET</p>'],
  ["off the page", '<p style="position:absolute;left:-9999px">SECRET</p>'],
  ["indented off the page", '<p style="text-indent:-9999px">SECRET</p>'],
  [
    "cut to nothing",
    '<span style="position:absolute;clip:rect(0,0,0,0);width:1px;height:1px;overflow:hidden">SECRET</span>',
  ],
  ["clipped", '<p style="clip-path:inset(50%)">SECRET</p>'],
  ["without height", '<div style="max-height:0;overflow:hidden">SECRET</div>'],
  [
    "a mail's line for the list",
    '<div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;mso-hide:all;">SECRET</div>',
  ],
  ["a closed fold", "<details><summary>Open it</summary><p>SECRET</p>SECRET</details>"],
  ["a window that is not open", "<dialog>SECRET</dialog>"],
  ["for screen readers", '<span class="sr-only">SECRET</span>'],
  ["a template", "<template><p>SECRET</p></template><noscript>SECRET</noscript>"],
  [
    "a hidden column",
    '<table><col><col style="display:none"><tr><td>A</td><td>SECRET</td></tr></table>',
  ],
  ["scaled to nothing", '<p style="transform:scale(0)">SECRET</p>'],
  ["a field nobody saw", '<input type="hidden" value="SECRET"><textarea>SECRET</textarea>'],
  ["an office condition", "<!--[if gte mso 9]><p>SECRET</p><![endif]-->"],
  ["a remark of the page's makers", "<!-- SECRET -->"],
  ["tags that nobody sees", "<p>a\u{e0053}\u{e0045}\u{e0043}\u{e0052}\u{e0045}\u{e0054}b</p>"],
  ["of no size, in short", '<p style="font:0/0 a">SECRET</p>'],
  ["of no size, reckoned", '<p style="font-size:calc(0px)">SECRET</p>'],
  ["cut to a line", '<p style="clip-path:polygon(0 0, 0 0, 0 0)">SECRET</p>'],
  ["cut from one side to the other", '<p style="clip-path:inset(0 100% 0 0)">SECRET</p>'],
  ["cut to an empty rectangle", '<p style="clip-path:rect(0 0 0 0)">SECRET</p>'],
  ["white, in another space", '<p style="color:oklch(1 0 0)">SECRET</p>'],
  ["white, in laboratory terms", '<p style="color:lab(100% 0 0)">SECRET</p>'],
  ["white, by hue and whiteness", '<p style="color:hwb(0 100% 0%)">SECRET</p>'],
  ["white, in a space that is named", '<p style="color:color(srgb 1 1 1)">SECRET</p>'],
  ["pale, by a rarer name", '<p style="color:honeydew">SECRET</p>'],
  [
    "in the colour of its ground, by a rarer name",
    '<div style="background:rebeccapurple"><p style="color:rebeccapurple">SECRET</p></div>',
  ],
  ["filtered away", '<p style="filter:opacity(0.01)">SECRET</p>'],
  ["filtered away, of old", '<p style="filter:alpha(opacity=0)">SECRET</p>'],
  ["turned to its edge", '<p style="transform:rotateY(90deg)">SECRET</p>'],
  ["scaled to nothing in space", '<p style="transform:scale3d(0, 0, 0)">SECRET</p>'],
  ["mapped to a point", '<p style="transform:matrix(0, 0, 0, 0, 0, 0)">SECRET</p>'],
  ["moved off the page", '<p style="translate:-9999px 0">SECRET</p>'],
  ["off the page by its margin", '<p style="margin:0 0 0 -9999px">SECRET</p>'],
  ["far to the right", '<p style="position:absolute;left:9999px">SECRET</p>'],
  ["hidden, with letters as numbers", '<p style="display:\\6eone">SECRET</p>'],
  ["hidden, with a remark between", '<p style="display:/* x */none">SECRET</p>'],
  [
    "hidden on wide screens",
    "<style>@media only screen and (min-width:480px){.m{display:none!important}}</style><p class=m>SECRET</p>",
  ],
  ["hidden from ears in capitals", "<p aria-hidden=TRUE>SECRET</p>"],
  ["for screen readers, by another name", '<span class="slds-assistive-text">SECRET</span>'],
  ["a note that opens when asked", "<div popover>SECRET</div>"],
  ["for programs without frames", "<noframes>SECRET</noframes><noembed>SECRET</noembed>"],
  [
    "a number that a sheet's format shows nowhere",
    "<style>td.x{mso-number-format:'\\;\\;\\;'}</style><table><tr><td>a</td><td class=x>SECRET</td></tr></table>",
  ],
  ["a deletion, suggested", '<p>In May<span class="kix-suggestion-deletion">SECRET</span></p>'],
  ["a deletion, revised", '<p>In May<span data-mce-revision="delete">SECRET</span></p>'],
  ["a deletion, tracked", '<p>In May<span class="ol-cm-change-d">SECRET</span></p>'],
  [
    "a deletion between two marks",
    '<p>In May<suggestion-start name="deletion:x:1"></suggestion-start>SECRET<suggestion-end name="deletion:x:1"></suggestion-end></p>',
  ],
  ["a comment as an element", "<p>In May<comment>SECRET</comment></p>"],
  ["a comment as a field", "<p>In May<sdfield type=annotation>SECRET</sdfield></p>"],
  [
    "a deletion that is followed",
    '<p>In <ins>May</ins><del cite="mailto:Ed" datetime="2026-01-02">SECRET</del></p>',
  ],
  ["Word's own deletion", "<p><span class=msoDel>SECRET</span></p>"],
  [
    "Word online's deletion",
    '<p><span class="TrackedChange TrackChangeTextDeletion SCXW1">SECRET</span></p>',
  ],
  ["a deletion by role", '<p><span role="deletion">SECRET</span></p>'],
  [
    "Docs: a comment",
    '<p>A<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div style="border:1px solid black"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>SECRET</span></p><p>SECRET too</p></div>',
  ],
  [
    "Docs: a comment, copied by a browser",
    '<p>A<sup><a href="https://docs.example/d#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div><p><a href="https://docs.example/d#cmnt_ref1" id="cmnt1">[a]</a><span>SECRET</span></p></div>',
  ],
  [
    "a comment of a program that nobody knows",
    '<p>A<sup><a href="#c" id="r">[a]</a></sup></p><p><a href="#r" id="c">[a]</a>SECRET</p>',
  ],
  [
    "two comments",
    '<p>A<sup><a href="#c" id="r">[a]</a></sup> b<sup><a href="#d" id="s">[b]</a></sup></p><p><a href="#r" id="c">[a]</a>SECRET</p><p><a href="#s" id="d">[b]</a>SECRET</p>',
  ],
  [
    "Word: a comment",
    `<p>A<span class=MsoCommentReference><a href="#_msocom_1">[E1]</a></span></p><div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>SECRET</p></div></div>`,
  ],
  [
    "LibreOffice: a comment",
    '<p>A<span class="annotation_style_by_filter"><br/>[Ed, 2026, "SECRET"]</span></p>',
  ],
])("what was %s stays out", (_, hidden) => {
  const { clean, words } = pasted(around(hidden));
  expect(clean).not.toContain("SECRET");
  expect(clean).not.toMatch(/\[[a-z]\]|\[E1\]/);
  expect(words.join(" ")).toMatch(/^Open words\..*More words\.$/);
});

test.each([
  [
    "light words on a dark ground that is named",
    '<div style="background:#111"><p style="color:#fff">OPEN</p></div>',
  ],
  [
    "a dark page whose ground did not come along",
    '<p style="color:#ffffff">OPEN</p><p style="color:rgb(232,232,232)">more</p>',
    true,
  ],
  [
    "light words over a picture",
    '<div style="background-image:url(https://p.example/a.jpg)"><p style="color:white">OPEN</p></div>',
  ],
  ["a pale colour that can be read", '<p style="color:#999">OPEN</p>'],
  ["words whose colour is a name that we do not know", '<p style="color:windowtext">OPEN</p>'],
  [
    "what is only hidden on paper or small screens",
    "<style>@media print{.x{display:none}} @media (max-width:600px){.x{display:none}}</style><p class=x>OPEN</p>",
  ],
  ["an open fold", "<details open><summary>S</summary>OPEN</details>"],
  [
    "what is shown again within what is invisible",
    '<div style="visibility:hidden">SECRET<p style="visibility:visible">OPEN</p></div>',
  ],
  [
    "words of their own size in a box without one",
    '<div style="font-size:0"><span style="font-size:16px">OPEN</span></div>',
  ],
  [
    "words filled with a gradient",
    '<p style="color:transparent;background:linear-gradient(red,blue);background-clip:text">OPEN</p>',
  ],
  [
    "the eye's twin of words for the ear",
    '<span class="sr-only">SECRET</span><span aria-hidden="true">OPEN</span>',
  ],
  ["a page behind a window", '<div aria-hidden="true"><p>OPEN</p></div>', true],
  ["lines of their own height", '<p style="line-height:1;overflow:hidden">OPEN</p>'],
  [
    "a cell that is told to be narrow",
    '<table><tr><td style="width:0;overflow:hidden">OPEN</td><td>x</td></tr></table>',
  ],
  [
    "a box that has its height from its padding",
    '<div style="height:0;padding-bottom:56%;overflow:hidden">OPEN</div>',
  ],
  ["a box that grows", '<div style="width:0;min-width:100%;overflow:hidden">OPEN</div>'],
  ["what is a little smaller", '<p style="scale:0.9;zoom:0.8">OPEN</p>'],
  [
    "light words on a ground with a rarer name",
    '<p><a style="background:crimson;color:#fff" href="https://p.example/">OPEN</a></p>',
  ],
  [
    "light words on a ground in another space",
    '<div style="background:oklch(0.2 0 0)"><p style="color:#fff">OPEN</p></div>',
  ],
  [
    "light words on a ground that is named elsewhere",
    '<div style="background:var(--deep)"><p style="color:#fff">OPEN</p></div>',
  ],
  ["light words with a shadow", '<p style="color:white;text-shadow:0 0 3px #000">OPEN</p>'],
  [
    "a size from the beginning in a box without one",
    '<div style="font-size:0"><p style="font-size:initial">OPEN</p></div>',
  ],
  [
    "a size that is reckoned in a box without one",
    '<div style="font-size:0"><p style="font-size:clamp(1rem, 2vw, 3rem)">OPEN</p></div>',
  ],
  ["a size of old in a box without one", '<div style="font-size:0"><font size=3>OPEN</font></div>'],
  ["a small shape", '<p style="clip-path:ellipse(0.5em 10px)">OPEN</p>'],
  [
    "what only pages without scripts hide",
    "<noscript><style>p{display:none}</style></noscript><p>OPEN</p>",
  ],
  [
    "a band that is drawn out to both sides",
    '<div style="margin:0 -9999px;padding:0 9999px">OPEN</div>',
  ],
  [
    "the words over a picture of a page",
    '<div class="textLayer"><span style="color:transparent;position:absolute">OPEN</span></div>',
  ],
  ["a page whose words all lie over a picture", '<p style="color:transparent">OPEN</p>', true],
  ["the summary of a closed fold", "<details><summary>OPEN</summary>SECRET</details>"],
  ["a phrase that a comment is on", "<p><a style='mso-comment-reference:E_1'>OPEN</a></p>"],
])("%s comes along", (_, html, isAlone = false) => {
  const { clean } = pasted(isAlone ? html : around(html));
  expect(clean).toContain("OPEN");
  expect(clean).not.toContain("SECRET");
});

test("what was left out is said in words, by kind", () => {
  const { left } = pasted(
    around(
      '<p hidden>x</p><p style="display:none">x</p><p>a<del>b</del></p><p>A<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>c</p></div><img src="https://p.example/a.jpg"><img src="https://p.example/b.jpg"><img src="https://p.example/dot.gif" width="1" height="1"><a href="https://www.google.com/url?q=https://p.example/">p</a>',
    ),
  );
  expect(leftOutWords(left)).toBe(
    "Left out of what you pasted: 1 comment, 1 tracked deletion, 2 hidden passages, 2 pictures. The pictures did not come along; bring the files with “Add picture”. 1 link now leads straight to the page, past services that count readers.",
  );
  expect(leftOutWords(pasted("<p>Words</p>").left)).toBe("");
});

test("pictures whose bytes came along are handed on as files", () => {
  const dot =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const { pictures, left, story } = pasted(
    `<p>Before</p><p><img alt="A crane" src="data:image/png;base64,${dot}"></p><p><img alt="A quay" src="https://port.example/quay.jpg"></p><p>After</p>`,
  );
  expect(story).toBe("<p>Before</p><p>After</p>");
  expect(pictures.map(({ name, type, size }) => [name, type, size > 60])).toEqual([
    ["pasted-1.png", "image/png", true],
  ]);
  expect(left.counts.pictures).toBe(1);
});
