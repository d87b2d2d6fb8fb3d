import { expect, test } from "vitest";
import { pasted } from "./paste-bench";

test.each([
  [
    "Word online: headings by role and level",
    '<p role="heading" aria-level="1"><span>What we know</span></p><p><span>First line.</span></p><p role="heading" aria-level="3"><span>Background</span></p><div role="heading" aria-level="2">More</div>',
    "<h2>What we know</h2><p>First line.</p><h3>Background</h3><h2>More</h2>",
  ],
  [
    "Word: a title, a subtitle, levels of the outline",
    "<style>p.Kopf{mso-outline-level:2}</style><p class=MsoTitle>T</p><p class=MsoSubtitle>S</p><p class=Kopf>K</p><p style='mso-outline-level:4'>L</p><p class=MsoNormal>N</p>",
    "<h2>T</h2><h3>S</h3><h2>K</h2><h3>L</h3><p>N</p>",
  ],
  [
    "Docs: its title",
    '<p class="c1 title"><span>T</span></p><p class="c2 subtitle">S</p>',
    "<h2>T</h2><h3>S</h3>",
  ],
  [
    "a list in a list without an item",
    "<ul><ul><li>One</li><li>Two</li></ul></ul>",
    "<ul><li><p>One</p></li><li><p>Two</p></li></ul>",
  ],
  [
    "a list that begins an item",
    "<ul><li><ol><li>First</li><li>Second</li></ol></li><li>After</li></ul>",
    "<ul><li><p></p><ol><li><p>First</p></li><li><p>Second</p></li></ol></li><li><p>After</p></li></ul>",
  ],
  [
    "a numbered list whose first number is a list",
    "<ol><ol><li>One</li></ol><li>Two</li></ol>",
    "<ol><li><p>One</p></li><li><p>Two</p></li></ol>",
  ],
  [
    "a heading in an item",
    "<ul><li><h3>A</h3><p>a</p></li><li><h3>B</h3></li></ul>",
    "<ul><li><p><strong>A</strong></p><p>a</p></li><li><p><strong>B</strong></p></li></ul>",
  ],
  [
    "items without a list",
    "<p>x</p><li>One</li><li>Two</li><p>y</p>",
    "<p>x</p><ul><li><p>One</p></li><li><p>Two</p></li></ul><p>y</p>",
  ],
  [
    "a list by roles",
    '<div role="list"><div role="listitem">One</div><div role="listitem">Two</div></div>',
    "<ul><li><p>One</p></li><li><p>Two</p></li></ul>",
  ],
  [
    "text between items",
    "<ul>One<li>Two</li>three</ul>",
    "<ul><li><p>One</p></li><li><p>Two</p><p>three</p></li></ul>",
  ],
  [
    "a table by roles, with what stands in no cell before it",
    "<div role=table><div role=caption>C</div><div role=row><span role=columnheader>A</span><span role=cell>B</span></div></div>",
    "<p>C</p><table><tbody><tr><th><p>A</p></th><td><p>B</p></td></tr></tbody></table>",
  ],
  [
    "a foot that is written before the rows",
    "<table><tfoot><tr><td>F</td></tr></tfoot><tbody><tr><td>B</td></tr></tbody></table>",
    "<table><tbody><tr><td><p>B</p></td></tr><tr><td><p>F</p></td></tr></tbody></table>",
  ],
  [
    "signs with how they are read",
    "<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です</p>",
    "<p>漢字(かんじ)です</p>",
  ],
  [
    "a quotation whose marks are written around it",
    "<p>“<q>a</q>” and <q>b</q></p>",
    "<p>“a” and “b”</p>",
  ],
  ["a quotation of whole blocks", "<q><p>x</p><p>y</p></q>", "<p>“x</p><p>y”</p>"],
  [
    "a heading that can be edited where it stands",
    '<h2>H<span class="mw-editsection">[edit]</span></h2>',
    "<h2>H</h2>",
  ],
  [
    "a table in an item",
    "<ol><li>One<table><tr><td>A</td><td>B</td></tr></table></li><li>Two</li></ol>",
    '<ol><li><p>One</p></li></ol><table><tbody><tr><td><p>A</p></td><td><p>B</p></td></tr></tbody></table><ol start="2"><li><p>Two</p></li></ol>',
  ],
  [
    "numbers that go on",
    '<ol start="4"><li>Four</li><li>Five</li></ol><ol><li value="9">Nine</li></ol>',
    '<ol start="4"><li><p>Four</p></li><li><p>Five</p></li></ol><ol start="9"><li><p>Nine</p></li></ol>',
  ],
  [
    "Word online: nested lists in boxes of their own",
    '<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1" role="list"><li data-aria-level="1" role="listitem"><p><span>One</span></p></li></ul></div><div class="ListContainerWrapper"><ul role="list"><li data-aria-level="2" role="listitem"><p>Under one</p></li></ul></div><div class="ListContainerWrapper"><ul role="list"><li data-aria-level="1" role="listitem"><p>Two</p></li></ul></div>',
    "<ul><li><p>One</p><ul><li><p>Under one</p></li></ul></li><li><p>Two</p></li></ul>",
  ],
  [
    "blocks in cells",
    "<table><tr><td>Ship</td><td><ul><li>L1</li><li>L2</li></ul></td></tr><tr><td><h3>H</h3><hr><blockquote>Q</blockquote></td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>",
    "<table><tbody><tr><td><p>Ship</p></td><td><p>L1</p><p>L2</p></td></tr><tr><td><p>H</p><p>Q</p></td><td><p>a</p><p>b</p></td></tr></tbody></table>",
  ],
  [
    "rows without a table",
    "<tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr>",
    "<table><tbody><tr><td><p>A</p></td><td><p>B</p></td></tr><tr><td><p>C</p></td><td><p>D</p></td></tr></tbody></table>",
  ],
  [
    "cells without a row, after a paragraph",
    "<p>x</p><td>A</td><td>B</td><p>y</p>",
    "<p>x</p><table><tbody><tr><td><p>A</p></td><td><p>B</p></td></tr></tbody></table><p>y</p>",
  ],
  [
    "a ragged table with spans past its end",
    '<table><tr><td rowspan="9">A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>',
    '<table><tbody><tr><td rowspan="2"><p>A</p></td><td><p>B</p></td><td><p></p></td></tr><tr><td><p>C</p></td><td><p>D</p></td></tr></tbody></table>',
  ],
  [
    "a table's caption",
    "<table><caption>Ships</caption><tr><td>A</td></tr></table>",
    "<p>Ships</p><table><tbody><tr><td><p>A</p></td></tr></tbody></table>",
  ],
  [
    "a mail built of tables",
    "<table><tr><td><table><tr><td><h1>T</h1><p>One</p></td></tr></table></td></tr><tr><td><ul><li>Two</li></ul></td></tr></table>",
    "<h2>T</h2><p>One</p><ul><li><p>Two</p></li></ul>",
  ],
  [
    "words in quotation marks of the page's own",
    "<p>She said <q>we <q>will</q> pay</q>.</p>",
    "<p>She said “we ‘will’ pay”.</p>",
  ],
  [
    "two breaks are a paragraph's end",
    "First.<br><br>Second.<br>Third.",
    "<p>First.</p><p>Second.<br>Third.</p>",
  ],
  [
    "a quotation with a portrait and a name",
    "<figure><blockquote>We will not pay…</blockquote><figcaption><img src='https://p.example/j.jpg'>Jane</figcaption></figure>",
    "<blockquote><p>We will not pay…</p><footer>— Jane</footer></blockquote>",
  ],
  [
    "a figure that is a table with an icon",
    "<figure><table><tr><td><svg width=16></svg>A</td><td>B</td></tr></table><figcaption>Ships in port</figcaption></figure>",
    "<table><tbody><tr><td><p>A</p></td><td><p>B</p></td></tr></tbody></table><p>Ships in port</p>",
  ],
  [
    "a quotation with everything in it",
    "<blockquote><h3>H</h3><ul><li>One</li></ul><p>Two</p><cite>Jane</cite></blockquote>",
    "<blockquote><p>H</p><p>One</p><p>Two</p><footer>— Jane</footer></blockquote>",
  ],
  [
    "words and what they mean",
    "<dl><dt>Toll</dt><dd>A fee.</dd></dl>",
    "<p><strong>Toll</strong></p><p>A fee.</p>",
  ],
  [
    "a form around a page, and a heading that is a button",
    "<form><h2><button>Who pays</button></h2><label>All</label></form>",
    "<h2>Who pays</h2><p>All</p>",
  ],
  [
    "chat: line ends as they were typed",
    "<div style='white-space:pre-wrap'>One\ntwo\n\nthree</div>",
    "<p>One<br>two</p><p>three</p>",
  ],
  [
    "Word: white space that only broke the source's lines",
    '<p class=MsoNormal>The <b>port\nauthority</b>\n<i>said</i><span lang=EN-GB> on\nMonday</span><span class="Apple-converted-space">&nbsp;</span>that\n12&nbsp;ships <span>wait.</span></p>',
    "<p>The <strong>port authority</strong> <em>said</em> on Monday that 12\u00a0ships wait.</p>",
  ],
  [
    "Pages: bold by class",
    "<style>span.s1{font-weight:bold} span.s2 {font: 12px Times; font-style: italic}</style><p class=p1>A <span class=s1>b</span> <span class=s2>c</span></p>",
    "<p>A <strong>b</strong> <em>c</em></p>",
  ],
  [
    "a link around a card",
    "<a href='https://p.example/x'><h3>Title</h3><p>Words</p></a>",
    '<h3><a href="https://p.example/x">Title</a></h3><p><a href="https://p.example/x">Words</a></p>',
  ],
  [
    "signs that are drawn",
    "<p>Yes <img alt='👍🏽' src='https://p.example/e.png'> no</p>",
    "<p>Yes 👍🏽 no</p>",
  ],
  [
    "places and smart tags",
    "<p>In <st1:City w:st='on'>London</st1:City><o:p></o:p></p>",
    "<p>In London</p>",
  ],
  [
    "soft hyphens, ligatures and control characters",
    "<p>The of\u00ADfi\u00ADcial \uFB01gures\u000C were de\u00AD\nlayed\u0010 until May</p>",
    "<p>The official figures were delayed until May</p>",
  ],
  [
    "another program of the same making",
    '<p data-pm-slice="1 1 []" style="color:red">A <q>b</q></p>',
    "<p>A “b”</p>",
  ],
  [
    "links as the case has them",
    '<p><a href="https://www.google.com/url?q=https://port.example/tolls&amp;sa=D&amp;ust=1">tolls</a>, <a href="https://eur05.safelinks.protection.outlook.com/?url=https%3A%2F%2Fport.example%2Fvote&amp;data=05%7C01%7Creporter%40paper.example%7Cx&amp;sdata=y&amp;reserved=0">vote</a>, <a href="https://port.example/annual report 2026.pdf">report</a>, <a href="mailto:desk@port.example?subject=About the tolls">mail</a></p>',
    '<p><a href="https://port.example/tolls">tolls</a>, <a href="https://port.example/vote">vote</a>, <a href="https://port.example/annual%20report%202026.pdf">report</a>, <a href="mailto:desk@port.example?subject=About%20the%20tolls">mail</a></p>',
  ],
])("%s", (_, html, story) => {
  expect(pasted(html).story).toBe(story);
});
