/** How one service's links hold the address that they lead to: null where this one does not. */
export type Wrapper = { hosts: RegExp; path?: RegExp; open: (address: URL) => string | null };

/** By names in small letters; services write them as they like. */
const named =
  (...names: readonly string[]) =>
  ({ searchParams }: URL) => {
    const values = new Map([...searchParams].map(([name, value]) => [name.toLowerCase(), value]));
    return names.map((name) => values.get(name)).find((value) => value) ?? null;
  };
const fromPath =
  (shape: RegExp, scheme = "") =>
  ({ pathname, search }: URL) => {
    const found = shape.exec(pathname + search)?.[1];
    return found === undefined ? null : scheme + decoded(found);
  };
const wholeQuery = ({ search }: URL) => decoded(search.slice(1));

/** The names under which most services keep the address. */
const usual = named(
  "u",
  "url",
  "to",
  "target",
  "dest",
  "destination",
  "redirect",
  "redirect_url",
  "redirect_to",
  "href",
  "link",
  "r",
  "goto",
  "kd",
);

/**
 * The services that put their own address in front of others', to count, to check or to name who
 * clicked. All of them are read, none is asked. One a line: hosts, path, how the address stands in it.
 */
export const wrappers: readonly Wrapper[] = [
  // Search engines and translators
  {
    hosts: /^([a-z]+\.)?google\.[a-z.]+$/,
    path: /^\/(url|aclk|local_url|travel\/clk|linkredirect)/,
    open: named("q", "url", "adurl", "dest"),
  },
  { hosts: /^([a-z]+\.)?google\.[a-z.]+$/, path: /^\/imgres/, open: named("imgrefurl", "imgurl") },
  {
    hosts: /^(www\.)?google\.[a-z.]+$/,
    path: /^\/amp\/s\//,
    open: fromPath(/^\/amp\/s\/(.+)/, "https://"),
  },
  {
    hosts: /^(www\.)?google\.[a-z.]+$/,
    path: /^\/amp\/(?!s\/)/,
    open: fromPath(/^\/amp\/(.+)/, "http://"),
  },
  { hosts: /^(www\.)?google\.[a-z.]+$/, path: /^\/search/, open: named("q") },
  { hosts: /^translate\.google\.[a-z.]+$/, open: named("u", "q") },
  { hosts: /\.translate\.goog$/, open: translated },
  {
    hosts: /\.googleadservices\.com$|\.doubleclick\.net$/,
    open: (address) => named("adurl")(address) ?? wholeQuery(address),
  },
  {
    hosts: /\.cdn\.ampproject\.org$/,
    path: /^\/[a-z]\/s\//,
    open: fromPath(/^\/[a-z]\/s\/(.+)/, "https://"),
  },
  {
    hosts: /\.cdn\.ampproject\.org$/,
    path: /^\/[a-z]\/(?!s\/)/,
    open: fromPath(/^\/[a-z]\/(.+)/, "http://"),
  },
  {
    hosts: /(^|\.)bing\.com$/,
    path: /^\/ck\//,
    open: (address) => fromBase64(/^a1(.+)/.exec(address.searchParams.get("u") ?? "")?.[1]),
  },
  { hosts: /(^|\.)bing\.com$/, path: /^\/(alink|fd|news\/apiclick)/, open: named("url") },
  { hosts: /(^|\.)duckduckgo\.com$/, path: /^\/l\/?$/, open: named("uddg") },
  { hosts: /(^|\.)search\.yahoo\.(com|co\.jp)$/, open: fromPath(/\/RU=([^/]+)/) },
  { hosts: /(^|\.)yandex\.[a-z.]+$/, path: /^\/clck\//, open: named("url") },
  { hosts: /(^|\.)ecosia\.org$|(^|\.)qwant\.com$/, path: /redirect/, open: named("url", "u") },
  { hosts: /(^|\.)startpage\.com$/, path: /proxy|redirect/, open: named("u", "url") },
  { hosts: /^search\.brave\.com$/, path: /redirect/, open: named("url", "u") },
  { hosts: /^(cr|cr2|cr3|link)\.naver\.com$/, open: named("u", "url") },
  { hosts: /(^|\.)baidu\.com$/, path: /^\/(link|from)/, open: named("to", "src") },
  // What mail programs and mail guards put around
  {
    hosts: /\.safelinks\.protection\.(outlook\.com|office365\.us|partner\.outlook\.cn)$/,
    open: named("url"),
  },
  {
    hosts: /(^|\.)(office|office365|outlook|microsoft|skype|live)\.(com|net)$/,
    path: /safelink|redir|forms|linkclick/i,
    open: named("url", "targeturl", "redirecturl"),
  },
  { hosts: /./, path: /^\/owa\/redir\.aspx$/i, open: named("url") },
  { hosts: /^urldefense\.(proofpoint\.com|com|us)$/, path: /^\/v1\//, open: named("u") },
  { hosts: /^urldefense\.(proofpoint\.com|com|us)$/, path: /^\/v2\//, open: proofpoint2 },
  { hosts: /^urldefense\.(proofpoint\.com|com|us)$/, path: /^\/v3\//, open: proofpoint3 },
  { hosts: /(^|\.)linkprotect\.cudasvc\.com$/, open: named("a") },
  { hosts: /^secure-web\.cisco\.com$/, open: fromPath(/\/(https?%3A%2F%2F.+)$/i) },
  { hosts: /^clicktime\.(symantec\.com|cloud\.postoffice\.net)$/, open: named("u") },
  {
    hosts: /\.protection\.sophos\.com$/,
    open: (address) => fromBase64(address.searchParams.get("u") ?? undefined),
  },
  {
    hosts: /^(protect2?|url)\.(fireeye\.com|checkpoint\.com|avanan\.click)$|\.avanan\.click$/,
    path: /___/,
    open: fromPath(/___(.+?)___/),
  },
  {
    hosts:
      /^protect2?\.fireeye\.com$|^urlsand\.esvalabs\.com$|^scanmail\.trustwave\.com$|(^|\.)edgepilot\.com$/,
    open: named("u", "url"),
  },
  {
    hosts: /(^|\.)(trendmicro|hornetsecurity|forcepoint|vadesecure|mimecast|mimecastprotect)\.com$/,
    open: named("u", "url"),
  },
  { hosts: /^outgoing\.(prod\.|mozilla\.)/, path: /^\/v1\//, open: fromPath(/^\/v1\/[^/]+\/(.+)/) },
  { hosts: /\.url-protection\.com$/, open: named("o", "u", "url") },
  {
    hosts: /^deref-(gmx|web|mail|1und1)\.[a-z]+$|(^|\.)dereferrer\.(gmx|web)\.[a-z]+$/,
    open: named("redirecturl"),
  },
  {
    hosts: /(^|\.)click\.mail\.ru$|^(e|cloclo\d*)\.mail\.ru$/,
    path: /redir|link/,
    open: named("u", "url"),
  },
  { hosts: /(^|\.)mail\.(yahoo|aol)\.com$/, open: named("url", "u") },
  // Social networks and conversations
  {
    hosts: /^lm?\.(facebook|instagram|messenger|threads|workplace|wl|whatsapp)\.(com|co|net)$/,
    open: named("u"),
  },
  { hosts: /(^|\.)facebook\.com$/, path: /^\/(l\.php|flx\/warn)/, open: named("u") },
  { hosts: /^t\.umblr\.com$/, open: named("z") },
  { hosts: /^out\.reddit\.com$/, open: named("url") },
  { hosts: /^(away\.|m\.|www\.)?vk\.(com|ru)$/, path: /^\/away/, open: named("to") },
  { hosts: /(^|\.)ok\.ru$/, path: /^\/dk/, open: named("st.link") },
  {
    hosts: /(^|\.)linkedin\.com$/,
    path: /^\/(redir|safety|authwall|e\/v2)/,
    open: named("url", "sessionredirect"),
  },
  { hosts: /^lnkd\.in$/, open: named("url") },
  { hosts: /(^|\.)(twitter|x)\.com$/, path: /^\/i\/redirect/, open: named("url") },
  { hosts: /(^|\.)bsky\.app$/, path: /^\/redirect/, open: named("u", "url") },
  { hosts: /(^|\.)instagram\.com$/, path: /^\/linkshim/, open: named("u") },
  { hosts: /(^|\.)tiktok\.com$/, path: /^\/link\/v2/, open: named("target") },
  {
    hosts: /(^|\.)youtube\.com$/,
    path: /^\/(redirect|attribution_link)/,
    open: (address) =>
      named("q")(address) ??
      named("u")(address)?.replace(/^\//, "https://www.youtube.com/") ??
      null,
  },
  { hosts: /(^|\.)slack-redir\.net$/, open: named("url") },
  {
    hosts: /(^|\.)steamcommunity\.com$/,
    path: /^\/linkfilter/,
    open: (address) => named("url", "u")(address) ?? wholeQuery(address),
  },
  { hosts: /^(t|telegram)\.me$/, path: /^\/iv/, open: named("url") },
  { hosts: /(^|\.)medium\.com$/, path: /^\/r\//, open: named("url") },
  { hosts: /(^|\.)pinterest\.[a-z.]+$/, path: /^\/offsite/, open: named("url") },
  { hosts: /(^|\.)(exit\.sc|gate\.sc|disq\.us)$/, open: named("url") },
  { hosts: /(^|\.)deviantart\.com$/, path: /outgoing/, open: wholeQuery },
  {
    hosts:
      /^(www\.)?(href\.li|anonym\.to|anon\.to|nullrefer\.com|dereferer\.me|hidereferrer\.com)$/,
    open: wholeQuery,
  },
  {
    hosts: /(^|\.)weibo\.(cn|com)$/,
    path: /sinaurl|tourl|jump/,
    open: named("u", "url", "toasturl"),
  },
  { hosts: /^link\.(zhihu|csdn|juejin)\.(com|net|cn)$/, open: named("target") },
  {
    hosts: /(^|\.)(jianshu\.com|douban\.com|gitee\.com|oschina\.net)$/,
    path: /go-wild|link2|link|action\/GoToLink/,
    open: named("url", "target"),
  },
  // Letters to many
  {
    hosts:
      /(^|\.)(awstrack\.me|redditmail\.com)$|^[a-z-]{0,30}(click|link|track|email)[a-z-]{0,30}\./,
    path: /\/(CL|L)0\//,
    open: fromPath(/\/(?:CL|L)0\/([^/]+)/),
  },
  { hosts: /^click\.pstmrk\.it$/, open: fromPath(/^\/[23]s?\/([^/]+)/, "https://") },
  { hosts: /(^|\.)govdelivery\.com$/, open: fromPath(/&&&(https?:.+)$/) },
  { hosts: /(^|\.)mandrillapp\.com$/, path: /^\/track\//, open: mandrill },
  { hosts: /(^|\.)substack\.com$/, path: /^\/redirect\/2\//, open: substack },
  {
    hosts:
      /(^|\.)(exacttarget|eloqua|elqtrk|hubspotlinks|hubspotemail|sailthru|klclick\d*|list-manage|createsend\d*|cmail\d+|sendgrid|mailgun|mailjet|getresponse|activehosted|awin1|skimresources|redirectingat)\.(com|net|org)$/,
    open: named("url", "u", "ued", "redirect", "target"),
  },
  // Shops that pay for readers, and links that open in an app if there is one
  { hosts: /(^|\.)(linksynergy|shareasale)\.com$/, open: named("murl", "urllink") },
  { hosts: /^prf\.hn$/, open: fromPath(/\/destination:(.+)$/) },
  {
    hosts: /(^|\.)(anrdoezrs\.net|(jdoqocy|tkqlhce|dpbolvw|kqzyfj)\.com)$/,
    open: (address) => named("url")(address) ?? fromPath(/\/(https?:\/\/.+)$/)(address),
  },
  {
    hosts: /(^|\.)((app|page|sng)\.link|onelink\.me|adj\.st|adjust\.com)$/,
    open: named("$desktop_url", "$fallback_url", "link", "af_web_dp", "redirect_web", "redirect"),
  },
  {
    hosts:
      /^(click|clicks|clk|track|tracking|tracker|trk|links?|lnk|redir|redirect|redirector|clicktracking)[-\d]*\./,
    open: usual,
  },
  {
    hosts:
      /^(e|em|email|mail|mailer|mailing|m|news|newsletter|nl|go|out|away|t|l|r|url|www|exit)\d*\./,
    path: /(^|\/)(click|clicks|clk|track|tracking|trk|redir|redirect|out|exit|away|leave|linkout|ls\/click|ct|link-?click)(\.\w+)?(\/|$)/i,
    open: usual,
  },
];

/** Services whose links count or name the reader and do not say where they lead. */
export const sealed: readonly RegExp[] = [
  /^https?:\/\/[^/]*list-manage\.com\/track/i,
  /^https?:\/\/[^/]*\.ct\.sendgrid\.net\//i,
  /^https?:\/\/[^/]*(hubspotlinks|hs-sales-engage|hubspotemail|mlsend|mailerlite|klclick\d*|createsend\d*|cmail\d+|ccsend|rs6|constantcontact)\.(com|net)\//i,
  /^https?:\/\/[^/]*mimecast(protect)?\.com\/s\//i,
  /^https?:\/\/[^/]*substack\.com\/redirect\//i,
  /^https?:\/\/[^/]*(exct|exacttarget)\.(net|com)\//i,
  /^https?:\/\/[^/]+\/(tr|mk)\/cl\//i,
  /^https?:\/\/[^/]*emailprotection\.link\//i,
  /^https?:\/\/[^/]*inky\.com\/link/i,
  /^https?:\/\/(click|clicks|track|trk|links?|email|e)\.[^/]+\/(ls\/click|u\/click|f\/a\/|c\/e|CL0)/i,
];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fromBase64(text: string | undefined): string | null {
  if (!text) return null;
  try {
    const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/").replaceAll("=", ""));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** Hyphens stand for dots in the host, and two for one. */
function translated({ hostname, pathname, search }: URL): string {
  const host = hostname
    .replace(/\.translate\.goog$/, "")
    .replace(/--|-/g, (run) => (run === "-" ? "." : "-"));
  const kept = search
    .slice(1)
    .split("&")
    .filter((part) => part !== "" && !part.startsWith("_x_"))
    .join("&");
  return `https://${host}${pathname}${kept && `?${kept}`}`;
}

function proofpoint2({ searchParams }: URL): string | null {
  const written = searchParams.get("u");
  return written ? decoded(written.replaceAll("-", "%").replaceAll("_", "/")) : null;
}

/** What its third form took out of the address stands behind it, and stars where it was. */
function proofpoint3({ href }: URL): string | null {
  const at = href.indexOf("/v3/__") + 6;
  const end = href.indexOf("__;", at);
  if (at < 6 || end < 0) return null;
  const address = href.slice(at, end);
  const taken = href.slice(end + 3).split("!")[0];
  const signs = [...(fromBase64(taken) ?? "")];
  const whole = address.replace(/\*(\*(.))?/g, (_, run?: string, length?: string) => {
    if (!run) return signs.shift() ?? "*";
    const order = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    return signs.splice(0, order.indexOf(length ?? "A") + 2).join("");
  });
  return whole.replace(/^([a-z]+:\/)([^/])/i, "$1/$2");
}

function mandrill({ searchParams }: URL): string | null {
  return (
    /https?:[^"\s]+/.exec(
      (fromBase64(searchParams.get("p") ?? undefined) ?? "").replaceAll("\\", ""),
    )?.[0] ?? null
  );
}

function substack({ pathname }: URL): string | null {
  const told = fromBase64(/^\/redirect\/2\/([^./]+)/.exec(pathname)?.[1]) ?? "";
  return /"e":"(https?:[^"]+)"/.exec(told)?.[1] ?? null;
}
