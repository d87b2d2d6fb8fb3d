/** What programs put on the clipboard, as they write it, and the story's HTML that it means. */
export const clipboards: readonly { from: string; html: string; means: string }[] = [
  {
    from: "Word: headings, marks, a fake bullet list and a fake numbered list",
    html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- @font-face {font-family:Calibri;} p.MsoNormal {margin:0cm;font-size:11.0pt;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h1 style='margin-top:12.0pt'><span style='mso-fareast-font-family:"Times New Roman"'>Harbour plan<o:p></o:p></span></h1>
<p class=MsoNormal><b><span style='font-size:14.0pt;color:red'>Lisbon</span></b><span
lang=EN-US> – The <i>Santa
Marta</i> stays in port.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Two ferries<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>one of them new<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>One captain<o:p></o:p></p>
<p class=MsoNormal>And then:<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span><span style='mso-list:Ignore'>3.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Vote<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span><span style='mso-list:Ignore'>4.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Sail<o:p></o:p></p>
<!--EndFragment--></body></html>`,
    means:
      "<h2>Harbour plan</h2><p><strong>Lisbon</strong> – The <em>Santa Marta</em> stays in port.</p>" +
      "<ul><li><p>Two ferries</p><ul><li><p>one of them new</p></li></ul></li><li><p>One captain</p></li></ul>" +
      '<p>And then:</p><ol start="3"><li><p>Vote</p></li><li><p>Sail</p></li></ol>',
  },
  {
    from: "Word: a footnote, a comment, a tracked change and a link",
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoNormal>The toll rises<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span><![endif]></span></span></a> in <ins cite="mailto:Ed" datetime="2026-01-02T10:00">May</ins><del cite="mailto:Ed" datetime="2026-01-02T10:00">June</del>, the <a href="https://port.example/tolls?y=2026&amp;m=5"><span style='color:windowtext;text-decoration:none'>port</span></a> says.<span class=MsoCommentReference><span style='font-size:8.0pt'><a style='mso-comment-reference:E_1;mso-comment-date:20260102T1000' href="#_msocom_1" language=JavaScript onmouseover="msoCommentShow('_anchor_1','_com_1')">[E1]</a></span></span><o:p></o:p></p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> By a tenth.<o:p></o:p></p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Who says?</p></div></div>
<!--EndFragment--></body></html>`,
    means:
      '<p>The toll rises<sup>[1]</sup> in May, the <a href="https://port.example/tolls?y=2026&amp;m=5">port</a> says.</p><hr><ol><li>By a tenth.</li></ol>',
  },
  {
    from: "Google Docs: its bold wrapper that is not bold, styled spans, a nested list, a table",
    html: `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-6f2a1c1e-7fff-1b2c-9d3e-0a1b2c3d4e5f"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;"><span style="font-size:16pt;font-family:Arial,sans-serif;color:#000000;font-weight:400;">What we know</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">Plain, </span><span style="font-size:11pt;font-weight:700;font-style:normal;">bold</span><span style="font-weight:400;">, </span><span style="font-weight:400;font-style:italic;">slanted</span><span style="font-weight:400;"> and </span><a href="https://www.google.com/url?q=https://port.example/a&amp;sa=D&amp;ust=1" style="text-decoration:none;"><span style="font-weight:400;color:#1155cc;text-decoration:underline;">linked</span></a><span style="font-weight:400;">.</span></p><br><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;font-weight:400;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">One</span></p></li><ul><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span>Under one</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Two</span></p></li></ul><div dir="ltr" align="left"><table style="border:none;"><colgroup><col width="312"/><col width="312"/></colgroup><tbody><tr style="height:0pt"><td style="border:solid 1pt;"><p dir="ltr"><span style="font-weight:700;">Ship</span></p></td><td><p dir="ltr"><span style="font-weight:700;">Year</span></p></td></tr><tr><td colspan="2"><p dir="ltr"><span>Santa Marta</span></p></td></tr></tbody></table></div></b><br class="Apple-interchange-newline">`,
    means:
      '<h2>What we know</h2><p>Plain, <strong>bold</strong>, <em>slanted</em> and <a href="https://port.example/a">linked</a>.</p>' +
      "<ul><li><p>One</p><ul><li><p>Under one</p></li></ul></li><li><p>Two</p></li></ul>" +
      '<table><tbody><tr><td><p><strong>Ship</strong></p></td><td><p><strong>Year</strong></p></td></tr><tr><td colspan="2"><p>Santa Marta</p></td></tr></tbody></table>',
  },
  {
    from: "Gmail: lines as divs, a quoted mail, a tracked link, a signature",
    html: `<meta charset='utf-8'><div dir="ltr"><div>Dear desk,</div><div><br></div><div>the&nbsp; vote is &nbsp;on <span style="background-color:rgb(255,255,0)">Monday</span>.</div><div><br></div><div>See <a href="https://click.mail.example/track?u=https%3A%2F%2Fport.example%2Fvote&amp;id=77" target="_blank" rel="noopener" data-saferedirecturl="https://www.google.com/url?q=x">the agenda</a>.</div><br><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)"><div dir="ltr">Is it on?</div></blockquote></div>`,
    means:
      "<p>Dear desk,</p><p>the vote is on Monday.</p>" +
      '<p>See <a href="https://port.example/vote">the agenda</a>.</p><blockquote><p>Is it on?</p></blockquote>',
  },
  {
    from: "Apple Mail: Apple's spaces, spans of the face, a mail address",
    html: `<meta charset="UTF-8"><div style="caret-color: rgb(0, 0, 0); font-family: Helvetica; font-size: 12px; font-weight: 400;">The minister<span class="Apple-converted-space">&nbsp;</span>resigned.</div><div style="font-family: Helvetica;"><br class=""></div><div style="font-family: Helvetica;"><b class="">Write to</b><span class="Apple-converted-space">&nbsp;</span><a href="mailto:desk@port.example" class="">desk@port.example</a></div>`,
    means:
      '<p>The minister resigned.</p><p><strong>Write to</strong> <a href="mailto:desk@port.example">desk@port.example</a></p>',
  },
  {
    from: "LibreOffice: font elements, a footnote anchor, a heading of level four",
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.6 (Linux)"/><style type="text/css">p { line-height: 115%; background: transparent }</style></head><body lang="en-GB" dir="ltr"><h4 class="western">Small print</h4><p class="western" style="line-height: 100%"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">The <b>toll</b> is 5&nbsp;€<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup> now.</font></font></p><ol><li><p style="margin-bottom: 0cm">First</p></li><li><p>Second</p></li></ol><div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Since May.</p></div></body></html>`,
    means:
      "<h3>Small print</h3><p>The <strong>toll</strong> is 5\u00a0€<sup>[1]</sup> now.</p><ol><li><p>First</p></li><li><p>Second</p></li></ol><hr><ol><li>Since May.</li></ol>",
  },
  {
    from: "a web page: furniture, scripts, a picture, buttons, a definition of looks",
    html: `<html><body><!--StartFragment--><script>alert(1)</script><style>p{color:red}</style><article class="story"><header><h1 class="x">The bridge opens</h1></header><figure><img src="https://cdn.example/a.jpg" alt="A bridge" onerror="alert(1)"><figcaption>A bridge.</figcaption></figure><p class="lead" onclick="alert(1)">It <span style="font-weight:bold">opened</span> today.<!-- ad --></p><button>Share</button><iframe src="https://ads.example"></iframe><p>A<br>B</p><hr><pre><code>one
two</code></pre></article><!--EndFragment--></body></html>`,
    means:
      "<h2>The bridge opens</h2><p>A bridge.</p><p>It <strong>opened</strong> today.</p><p>A<br>B</p><hr><p>one<br>two</p>",
  },
  {
    from: "links that run scripts or hide where they go",
    html: `<p><a href="javascript:alert(1)">One</a> <a href=" JaVaScRiPt:alert(1)">two</a> <a href="java&#10;script:alert(1)">three</a> <a href="data:text/html,x">four</a> <a href="vbscript:x">five</a> <a href="//evil.example">six</a> <a href="file:///etc/passwd">seven</a> <a href=" https://fine.example/a
">eight</a> <a href="/world/ferry">nine</a> <a name="here">ten</a></p>`,
    means:
      '<p>One two three four five six seven <a href="https://fine.example/a">eight</a> <a href="https://paper.example/world/ferry">nine</a> ten</p>',
  },
  {
    from: "right-to-left text with its own direction and marks",
    html: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0c0ffee0"><p dir="rtl" style="text-align:right;"><span style="font-weight:700;">القاهرة</span><span style="font-weight:400;"> – قالت </span><span dir="ltr">NATO</span><span>.</span></p></b>`,
    means: '<p dir="rtl"><strong>القاهرة</strong> – قالت NATO.</p>',
  },
  {
    from: "tables: a head, spans, a block in a cell, a table for the layout",
    html: `<table><thead><tr><th scope="col">Ship</th><th scope="col">Year</th></tr></thead><tbody><tr><td rowspan="2"><div>Santa Marta</div></td><td>1998<br></td></tr><tr><td>2004</td></tr></tbody></table>`,
    means:
      '<table><tbody><tr><th><p>Ship</p></th><th><p>Year</p></th></tr><tr><td rowspan="2"><p>Santa Marta</p></td><td><p>1998</p></td></tr><tr><td><p>2004</p></td></tr></tbody></table>',
  },
  {
    from: "Stet itself: a footnote",
    html: `<p data-pm-slice="1 1 []">The toll<sup data-text="By a tenth." data-type="footnote"></sup> rises.</p>`,
    means: "<p>The toll<sup>[1]</sup> rises.</p><hr><ol><li>By a tenth.</li></ol>",
  },
  {
    from: "marks by element and by style, within each other",
    html: `<p><b><i>both</i></b> <strong style="font-weight: normal">neither</strong> <span style="font-style:italic;font-weight:600">both</span> <s>gone</s> <strike>gone</strike> <span style="text-decoration:line-through">gone</span> H<sub>2</sub>O m<span style="vertical-align:super">2</span> <u>under</u> <mark>marked</mark> <code>code</code></p>`,
    means:
      "<p><strong><em>both</em></strong> neither <strong><em>both</em></strong> <s>gone</s> <s>gone</s> <s>gone</s> H<sub>2</sub>O m<sup>2</sup> under marked code</p>",
  },
];
