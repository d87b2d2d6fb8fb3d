import { sealed, wrappers } from "./link-wrappers";
import { isSafeHref } from "./links";

export type DirectAddress = {
  href: string;
  /** Something that counted or named the reader has gone. */
  isChanged: boolean;
  /** It still leads through a service that counts readers, and does not say where to. */
  isSealed: boolean;
};

/**
 * The address that a link leads to in the end, as far as it can be read from the link itself: the
 * services around it are taken off, also one in another, and so are the parts of a query that only
 * say who reads and how they came. Nothing is fetched. `href` has been found safe.
 */
export function directAddress(href: string): DirectAddress {
  let direct = href;
  for (let times = 0; times < 10; times += 1) {
    const inner = inside(direct);
    if (inner === null) break;
    direct = inner;
  }
  direct = withoutWatchers(direct);
  return {
    href: direct,
    isChanged: direct !== href,
    isSealed: sealed.some((shape) => shape.test(direct)),
  };
}

function inside(href: string): string | null {
  const address = urlOf(href);
  if (!address) return null;
  const host = address.hostname.toLowerCase();
  for (const { hosts, path, open } of wrappers) {
    if (!hosts.test(host) || (path && !path.test(address.pathname))) continue;
    const inner = wholeAddress(open(address));
    if (inner !== null) return inner;
  }
  return null;
}

/** Only what is an address by itself: a word to search for, or a path, stays where it is. */
function wholeAddress(text: string | null): string | null {
  if (!text) return null;
  let address = text.trim();
  if (/^https?%3A/i.test(address)) {
    try {
      address = decodeURIComponent(address);
    } catch {
      return null;
    }
  }
  if (/^www\.[^\s/]+\.[a-z]{2,}(\/|$)/i.test(address)) address = `https://${address}`;
  if (/^\/\/[^\s/]+\./.test(address)) address = `https:${address}`;
  if (/^tel:\+?[\d().-]{3,20}$/i.test(address)) return address;
  if (!/^(https?:\/\/[^\s/]+\.|mailto:\S+@)/i.test(address)) return null;
  const href = address.replace(/ /g, "%20");
  return urlOf(href) && isSafeHref(href) ? href : null;
}

function urlOf(href: string): URL | null {
  try {
    const address = new URL(href);
    return /^(https?|mailto):$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}

/** Names of parts that say who reads or which letter they came from, whatever the page. */
const watchers =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad_(source|campaignid)|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igsh|igshid|mibextid|rdt_cid|epik|srsltid|_branch_match_id|mc_[ec]id|mkt_tok|_hs(enc|mi)|__hs\w+|hsctatracking|vero_(id|conv)|oly_(anon|enc)_id|_openstat|wickedid|rb_clickid|ml_subscriber(_hash)?|ck_subscriber_id|bsft_\w+|elq(trackid|aid|cst|track)?|sp(mailingid|userid|jobid|reportid)|_k[ex]|_g[al]|_gid|guce_\w+|guccounter|sfmc_(id|sub|key|j|l|u|mid)|em[cd]i|ceid|nr_email_referer|cm_(mmc|ven|cat|pla|ite)\w*|trk(email|campaign|info)?|mid(token|sig)|eml|xtor|at_(medium|campaign|custom\d|format|link_\w+|ptr_name|bbc_team)|ref_src|ref_url|_bhlid|jwt_email|pk_(campaign|kwd|source|medium)|mtm_\w+|piwik_\w+|dm_[it]|s_kwcid|s_cid|cmpid|icid|ncid|wtrid|wt[._]mc(_id)?|ns_\w+|fb_(action_ids|action_types|source|ref)|__twitter_impression|sc_(src|lid|llid|uid|eh|cid)|gaa_(at|n|ts|sig)|sharetoken|echobox|ef_id|zanpid|hsa_\w+|iterable\w*|dicbo|tduid|cvid|oicd)$/i;

/** Names that may mean anything elsewhere, by the pages on which they watch. */
const watchersOf: readonly { hosts: RegExp; names: RegExp }[] = [
  { hosts: /(^|\.)(youtube\.com|youtu\.be|spotify\.com)$/, names: /^(si|pp|feature|context)$/i },
  { hosts: /(^|\.)(twitter|x)\.com$/, names: /^(s|t|ref_\w+|cxt)$/i },
  {
    hosts: /(^|\.)google\.[a-z.]+$/,
    names: /^(ved|ei|gs_lp|gs_lcrp|sxsrf|usg|sca_esv|sclient|aqs|oq|iflsig)$/i,
  },
  {
    hosts: /(^|\.)linkedin\.com$/,
    names: /^(lipi|licu|original_referer|rcm|otptoken|trackingid|refid)$/i,
  },
  {
    hosts: /(^|\.)facebook\.com$/,
    names: /^(__\w+(\[\d\])?|eid|ref|fref|hc_ref|rdid|share_url)$/i,
  },
  {
    hosts: /(^|\.)(tiktok|instagram)\.com$/,
    names: /^(_[rtd]|img_index|sender_device|is_from_webapp|u_code)$/i,
  },
  {
    hosts: /(^|\.)amazon\.[a-z.]+$/,
    names: /^(ref_?|pd_rd_\w+|pf_rd_\w+|qid|sr|crid|sprefix|tag|linkcode|ascsubtag)$/i,
  },
  {
    hosts: /(^|\.)substack\.com$/,
    names: /^(r|token|publication_id|post_id|istopic|triedredirect|isfreemail)$/i,
  },
  { hosts: /(^|\.)list-manage\.com$/, names: /^(e)$/i },
  {
    hosts: /(^|\.)nytimes\.com$/,
    names: /^(smid|smtyp|campaign_id|emc|instance_id|nl|regi_id|segment_id|te|user_id)$/i,
  },
  { hosts: /(^|\.)theguardian\.com$/, names: /^cmp$/i },
];

const personal =
  /^(e|em|([a-z]+[_-])?(e-?mail|mail)|user|user_?(id|name|email|mail)|uid|login|recipient|rcpt|subscriber|sub|to|address|contact|reader)$/i;

function withoutWatchers(href: string): string {
  const address = urlOf(href);
  if (!address || address.protocol === "mailto:") return href;
  const [, before = href, query = "", after = ""] =
    /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(href) ?? [];
  const here = watchersOf.filter(({ hosts }) => hosts.test(address.hostname));
  const isWatching = (part: string) => {
    const [name = "", value = ""] = part.split(/=(.*)/s).map(plain);
    if (watchers.test(name) || here.some(({ names }) => names.test(name))) return true;
    return personal.test(name) && (isMail(value) || isMail(unwritten(value)));
  };
  const parts = query.split(/&(?:amp;)?/);
  const kept = parts.filter((part) => !isWatching(part));
  const isPlace = !after
    .slice(1)
    .split("&")
    .every((part) => part.includes("=") && isWatching(part));
  if (kept.length === parts.length && (isPlace || after === "")) return href;
  const asked = kept.join("&");
  return `${before}${asked === "" ? "" : `?${asked}`}${isPlace ? after : ""}`;
}

function isMail(value: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value);
}

/** What was written in base 64, or "". */
function unwritten(value: string): string {
  try {
    return atob(value.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
