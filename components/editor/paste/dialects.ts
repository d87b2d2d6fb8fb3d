/** A part of a generated document. `hidden` are words that the program keeps from being seen. */
export type Part =
  | { kind: "paragraph" | "heading" | "lines" | "quote"; text: string[] }
  | { kind: "hidden"; text: string[]; hidden: string[]; way: number }
  | { kind: "comment" | "deletion"; text: string[]; hidden: string[] }
  | { kind: "list"; isNumbered: boolean; items: { text: string[]; inner: Part | null }[] }
  | { kind: "table"; rows: Part[][][] };

/** How a program writes a document on the clipboard. */
export type Dialect = { page: (inside: string) => string; write: (part: Part) => string };

const fragment = (inside: string) =>
  `<html><body><!--StartFragment-->${inside}<!--EndFragment--></body></html>`;

/** Ways in which pages and mails keep words from being seen. */
const ways: readonly ((words: string) => string)[] = [
  (words) => `<span style="display:none">${words}</span>`,
  (words) => `<span style="visibility:hidden">${words}</span>`,
  (words) => `<span style="opacity:0">${words}</span>`,
  (words) => `<span style="font-size:0px">${words}</span>`,
  (words) => `<span style="color:#ffffff;background-color:#ffffff">${words}</span>`,
  (words) => `<span style="color:white">${words}</span>`,
  (words) => `<span style="position:absolute;left:-9999px">${words}</span>`,
  (words) =>
    `<span style="position:absolute;width:1px;height:1px;clip:rect(0,0,0,0);overflow:hidden">${words}</span>`,
  (words) => `<span hidden>${words}</span>`,
  (words) => `<span class="unseen">${words}</span>`,
  (words) => `<!--${words}-->`,
  (words) => `<template>${words}</template>`,
  (words) =>
    `<span style="display:none;mso-hide:all;font-size:1px;line-height:1px;max-height:0;overflow:hidden">${words}</span>`,
];
const sheet = "<style>.unseen{display:none} p{margin:0}</style>";

type Forms = Partial<{
  paragraph: (words: string) => string;
  heading: (words: string) => string;
  lines: (words: string[]) => string;
  quote: (words: string) => string;
  comment: (words: string, hidden: string) => string;
  deletion: (words: string, hidden: string) => string;
  table: (rows: string[][]) => string;
  list: (
    isNumbered: boolean,
    items: { text: string; inner: string; part: Part | null }[],
    level: number,
  ) => string;
  page: (inside: string) => string;
}>;

let comments = 0;
const docsComment = (words: string, hidden: string) => {
  comments += 1;
  return `<p><span>${words}</span><sup><a href="#cmnt${comments}" id="cmnt_ref${comments}">[a]</a></sup></p><div style="border:1px solid black"><p><a href="#cmnt_ref${comments}" id="cmnt${comments}">[a]</a><span>${hidden}</span></p></div>`;
};

function dialect(forms: Forms): Dialect {
  const paragraph = forms.paragraph ?? ((words) => `<p>${words}</p>`);
  const form = {
    paragraph,
    heading: (words: string) => `<h2>${words}</h2>`,
    lines: (words: string[]) => `<p>${words.join("<br>")}</p>`,
    quote: (words: string) => `<blockquote>${paragraph(words)}</blockquote>`,
    comment: docsComment,
    deletion: (words: string, hidden: string) => paragraph(`${words} <del>${hidden}</del>`),
    table: (rows: string[][]) =>
      `<table><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table>`,
    list: (isNumbered: boolean, items: { text: string; inner: string }[]) => {
      const name = isNumbered ? "ol" : "ul";
      return `<${name}>${items.map(({ text, inner }) => `<li>${text}${inner}</li>`).join("")}</${name}>`;
    },
    ...forms,
  };
  const write = (part: Part, level = 1): string => {
    switch (part.kind) {
      case "hidden":
        return form.paragraph(
          `${part.text.join(" ")} ${ways[part.way % ways.length]?.(part.hidden.join(" "))}`,
        );
      case "comment":
      case "deletion":
        return form[part.kind](part.text.join(" "), part.hidden.join(" "));
      case "lines":
        return form.lines(part.text);
      case "list":
        return form.list(
          part.isNumbered,
          part.items.map(({ text, inner }) => ({
            text: text.join(" "),
            inner: inner ? write(inner, level + 1) : "",
            part: inner,
          })),
          level,
        );
      case "table":
        return form.table(
          part.rows.map((row) => row.map((cell) => cell.map((inner) => write(inner)).join(""))),
        );
      default:
        return form[part.kind](part.text.join(" "));
    }
  };
  return {
    page: (inside) => (forms.page ?? fragment)(sheet + inside),
    write: (part) => write(part),
  };
}

const normal = (words: string) =>
  `<p class=MsoNormal><span style='font-size:11.0pt;color:black'>${words}<o:p></o:p></span></p>`;
const wordItem = (isNumbered: boolean, text: string, level: number) =>
  `<p class=MsoListParagraph style='margin-left:${level * 36}pt;text-indent:-18.0pt;mso-list:l0 level${Math.min(level, 9)} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${isNumbered ? "1." : "·"}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;

export const dialects: Readonly<Record<string, Dialect>> = {
  Word: dialect({
    paragraph: normal,
    heading: (words) =>
      `<h1 style='mso-outline-level:1'><span lang=EN-GB>${words}<o:p></o:p></span></h1>`,
    comment: (words, hidden) =>
      `<p class=MsoNormal>${words}<span class=MsoCommentReference><a href="#_msocom_1">[E1]</a></span></p><div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>${hidden}</p></div></div>`,
    deletion: (words, hidden) =>
      `<p class=MsoNormal>${words} <span class=msoDel><del cite="mailto:Ed" datetime="2026-01-02">${hidden}</del></span></p>`,
    list: (isNumbered, items, level) =>
      items.map(({ text, inner }) => wordItem(isNumbered, text, level) + inner).join(""),
  }),
  "Word online": dialect({
    paragraph: (words) =>
      `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" style="white-space:pre-wrap"><span class="TextRun SCXW1"><span class="NormalTextRun SCXW1">${words}</span></span><span class="EOP SCXW1">&nbsp;</span></p></div>`,
    heading: (words) =>
      `<div class="OutlineElement Ltr"><p class="Paragraph" role="heading" aria-level="2"><span class="TextRun">${words}</span></p></div>`,
    deletion: (words, hidden) =>
      `<p>${words} <span class="TrackedChange TrackChangeTextDeletion SCXW1">${hidden}</span></p>`,
    list: (isNumbered, items, level) => {
      const name = isNumbered ? "ol" : "ul";
      return items
        .map(
          ({ text, inner }) =>
            `<div class="ListContainerWrapper SCXW1"><${name} role="list"><li data-aria-level="${level}" role="listitem"><p class="Paragraph"><span>${text}</span></p></li></${name}></div>${inner}`,
        )
        .join("");
    },
  }),
  "Google Docs": dialect({
    page: (inside) =>
      `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-6f2a">${inside}</b><br class="Apple-interchange-newline">`,
    paragraph: (words) =>
      `<p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;color:#000000;background-color:transparent;font-weight:400;white-space:pre-wrap">${words}</span></p>`,
    list: (isNumbered, items) => {
      const name = isNumbered ? "ol" : "ul";
      return `<${name}>${items.map(({ text, inner }) => `<li dir="ltr" aria-level="1"><p role="presentation"><span>${text}</span></p></li>${inner}`).join("")}</${name}>`;
    },
  }),
  LibreOffice: dialect({
    paragraph: (words) =>
      `<p style="line-height: 100%"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">${words}</font></font></p>`,
    comment: (words, hidden) =>
      `<p>${words}<span class="annotation_style_by_filter"><br/>[Ed, "${hidden}"]</span></p>`,
  }),
  "Apple Pages and Notes": dialect({
    page: (inside) =>
      `<meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {margin: 0; font: 12px Helvetica; color: #000000} span.s1 {font-kerning: none}</style>${inside}`,
    paragraph: (words) =>
      `<p class="p1"><span class="s1">${words}<span class="Apple-converted-space">&nbsp;</span></span></p>`,
  }),
  "Apple Mail": dialect({
    paragraph: (words) => `<div style="font-family: Helvetica; font-size: 12px;">${words}</div>`,
    lines: (words) => `<div>${words.join("<br>")}</div><div><br></div>`,
    quote: (words) => `<blockquote type="cite" class=""><div class="">${words}</div></blockquote>`,
  }),
  Outlook: dialect({
    page: (inside) =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {font-size:11.0pt} .unseen {display:none} @page WordSection1 {size:8.5in 11.0in} --></style></head><body lang=EN-GB><div class=WordSection1>${inside}</div></body></html>`,
    paragraph: normal,
    table: (rows) =>
      `<table class=MsoNormalTable border=0>${rows.map((row) => `<tr style='mso-yfti-irow:0'>${row.map((cell) => `<td style='padding:0cm 5.4pt'>${cell}</td>`).join("")}</tr>`).join("")}</table>`,
  }),
  Gmail: dialect({
    page: (inside) => `<meta charset='utf-8'><div dir="ltr">${inside}</div>`,
    paragraph: (words) => `<div>${words}</div>`,
    lines: (words) => `${words.join("<br><br>")}<br>`,
    quote: (words) => `<blockquote class="gmail_quote"><div dir="ltr">${words}</div></blockquote>`,
  }),
  Excel: dialect({
    page: (inside) =>
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table {mso-displayed-decimal-separator:"\\.";} td {padding:0;color:black;font-size:11.0pt;} .xl65 {font-weight:700;} .unseen{display:none}--></style></head><body>${inside}</body></html>`,
    table: (rows) =>
      `<table border=0 cellpadding=0 style='border-collapse:collapse'><col width=64 style='width:48pt'>${rows.map((row) => `<tr height=20 style='height:15.0pt'>${row.map((cell) => `<td class=xl65 height=20 style='height:15.0pt'>${cell}</td>`).join("")}</tr>`).join("")}</table>`,
  }),
  "Google Sheets": dialect({
    page: (inside) =>
      `<meta http-equiv="content-type" content="text/html; charset=utf-8"><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style>${inside}`,
    table: (rows) =>
      `<table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" style="table-layout:fixed;width:0px"><colgroup><col width="100"/></colgroup><tbody>${rows.map((row) => `<tr style="height:21px;">${row.map((cell) => `<td style="overflow:hidden;padding:2px 3px;vertical-align:bottom;" data-sheets-value="{}">${cell}</td>`).join("")}</tr>`).join("")}</tbody></table>`,
  }),
  WordPress: dialect({
    paragraph: (words) => `<!-- wp:paragraph --><p>${words}</p><!-- /wp:paragraph -->`,
    heading: (words) => `<h2 class="wp-block-heading">${words}</h2>`,
    quote: (words) =>
      `<figure class="wp-block-pullquote"><blockquote><p>${words}</p></blockquote></figure>`,
    table: (rows) =>
      `<figure class="wp-block-table"><table><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td><svg width="16"></svg>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table></figure>`,
  }),
  Wikipedia: dialect({
    heading: (words) => `<div class="mw-heading mw-heading2"><h2 id="x">${words}</h2></div>`,
    quote: (words) => `<blockquote class="templatequote"><p>${words}</p></blockquote>`,
    list: (isNumbered, items) =>
      `<div class="div-col">${isNumbered ? "<ol>" : "<ul>"}${items.map(({ text, inner }) => `<li><span>${text}</span>\n${inner}</li>\n`).join("")}${isNumbered ? "</ol>" : "</ul>"}</div>`,
  }),
  "a viewer of PDFs": dialect({
    page: (inside) => `<meta charset='utf-8'><div class="textLayer">${inside}</div>`,
    paragraph: (words) =>
      `<span style="left:10px;top:20px;font-size:14.5px;font-family:sans-serif" role="presentation" dir="ltr">${words.replace(/^w(?=\d)/, "$&\u00ad")}</span><br role="presentation">`,
    heading: (words) =>
      `<span style="font-size:24px" role="presentation">${words}</span><br role="presentation">`,
    lines: (words) =>
      `${words.map((word) => `<span role="presentation">${word}</span>`).join("<br role='presentation'>")}<br>`,
    deletion: (words, hidden) => `<span>${words}</span><del>${hidden}</del><br>`,
  }),
};
