import { expect, test } from "vitest";
import { directAddress } from "./direct-address";

const page = "https://port.example/tolls?y=2026&m=5";
const inQuery = encodeURIComponent(page);
const base64 = (text: string) => Buffer.from(text).toString("base64url");

test.each([
  `https://www.google.com/url?q=${inQuery}&sa=D&ust=1`,
  `https://www.google.co.uk/url?sa=t&url=${inQuery}&ved=1`,
  `https://www.google.com/search?q=${inQuery}`,
  "https://www.google.com/amp/s/port.example/tolls%3Fy=2026&m=5",
  "https://port-example.cdn.ampproject.org/c/s/port.example/tolls?y=2026&m=5",
  "https://port-example.translate.goog/tolls?y=2026&m=5&_x_tr_sl=de&_x_tr_tl=en",
  `https://eur05.safelinks.protection.outlook.com/?url=${inQuery}&data=05%7C01%7Creporter%40paper.example%7Cx&sdata=y&reserved=0`,
  `https://nam12.safelinks.protection.outlook.com/ap/w-59584e83/?url=${inQuery}&data=x`,
  `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${inQuery}&locale=en-us`,
  `https://urldefense.proofpoint.com/v1/url?u=${inQuery}&k=1`,
  "https://urldefense.proofpoint.com/v2/url?u=https-3A__port.example_tolls-3Fy-3D2026-26m-3D5&d=Dw&c=x",
  "https://urldefense.com/v3/__https://port.example/tolls*y=2026&m=5__;Pw!!abc!xyz$",
  `https://l.facebook.com/l.php?u=${inQuery}&h=AT0`,
  `https://lm.facebook.com/l.php?u=${inQuery}`,
  `https://l.instagram.com/?u=${inQuery}&e=AT1`,
  `https://t.umblr.com/redirect?z=${inQuery}&t=1`,
  `https://out.reddit.com/t3_x?url=${inQuery}&token=x`,
  `https://vk.com/away.php?to=${inQuery}`,
  `https://www.linkedin.com/redir/redirect?url=${inQuery}&urlhash=x`,
  `https://www.linkedin.com/safety/go?url=${inQuery}`,
  `https://www.youtube.com/redirect?event=x&q=${inQuery}`,
  `https://slack-redir.net/link?url=${inQuery}`,
  `https://duckduckgo.com/l/?uddg=${inQuery}&rut=1`,
  `https://www.bing.com/ck/a?!&&p=1&u=a1${base64(page)}&ntb=1`,
  `https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${inQuery}/RK=2/RS=x-`,
  `https://linkprotect.cudasvc.com/url?a=${inQuery}&c=E,1`,
  `https://secure-web.cisco.com/1abc-def/${inQuery}`,
  `https://eu-west-1.protection.sophos.com/?d=port.example&u=${base64(page)}&i=x`,
  `https://steamcommunity.com/linkfilter/?url=${inQuery}`,
  `https://deref-gmx.net/mail/client/x/dereferrer/?redirectUrl=${inQuery}`,
  `https://link.zhihu.com/?target=${inQuery}`,
  `https://cr.naver.com/rd?u=${inQuery}`,
  `https://x1.awstrack.me/L0/${inQuery}/1/010001/abc=1`,
  `https://mandrillapp.com/track/click/1/port.example?p=${base64(JSON.stringify({ p: JSON.stringify({ url: page }) }))}`,
  `https://substack.com/redirect/2/${base64(JSON.stringify({ e: page, s: 1 }))}?r=x`,
  `https://click.mail.example/track?u=${inQuery}&id=77`,
  `https://email.paper.example/redirect?url=${inQuery}`,
  `https://www.google.com/url?q=${encodeURIComponent(`https://l.facebook.com/l.php?u=${inQuery}`)}`,
  `https://eur05.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://urldefense.proofpoint.com/v1/url?u=${inQuery}`)}`,
  `https://www.google.com/url?esrc=s&q=&rct=j&url=${inQuery}&ved=2`,
  `https://mail.google.com/url?q=${inQuery}`,
  `https://meet.google.com/linkredirect?authuser=0&dest=${inQuery}`,
  `https://images.google.com/imgres?imgurl=https://x.example/a.jpg&imgrefurl=${inQuery}`,
  `https://www.google.com/url?q=${encodeURIComponent("//port.example/tolls?y=2026&m=5")}`,
  `https://EUR05.safelinks.protection.outlook.com/?URL=${inQuery}&data=05`,
  `https://outlook.office365.com/owa/redir.aspx?REF=x&URL=${inQuery}`,
  `https://mail.port.example/owa/redir.aspx?C=x&URL=${inQuery}`,
  `https://lnkd.in/redirect?url=${inQuery}`,
  `https://www.linkedin.com/e/v2?url=${inQuery}`,
  `https://x.com/i/redirect?url=${inQuery}`,
  `https://bsky.app/redirect?u=${inQuery}`,
  `https://www.tiktok.com/link/v2?aid=1&target=${inQuery}`,
  `https://www.instagram.com/linkshim/?u=${inQuery}`,
  `https://ddec1-0-en-ctp.trendmicro.com/wis/clicktime/v1/query?url=${inQuery}&umid=x`,
  `https://atpscan.global.hornetsecurity.com/?d=x&url=${inQuery}`,
  `https://security-eu.mimecast.com/ttpwp?u=${inQuery}`,
  `https://antiphishing.vadesecure.com/v4?f=x&u=${inQuery}`,
  `https://securelink.forcepoint.com/default.aspx?url=${inQuery}`,
  `https://outgoing.prod.webservices.mozgcp.net/v1/abc/${inQuery}`,
  `https://click.pstmrk.it/3s/${encodeURIComponent("port.example/tolls?y=2026&m=5")}/abc/xyz`,
  `https://links.govdelivery.com/track?type=click&enid=x&&&101&&&${page}`,
  `https://click.linksynergy.com/deeplink?id=x&murl=${inQuery}`,
  `https://prf.hn/click/camref:x/destination:${inQuery}`,
  `https://www.anrdoezrs.net/links/1/type/dlg/${page}`,
  `https://ad.doubleclick.net/ddm/clk/1;2;3?${page}`,
  `https://paper.app.link/?$desktop_url=${inQuery}`,
  `${page}#utm_source=x&utm_medium=y`,
  `${page}&wt_mc=x&cmpid=y&ncid=z&ns_source=a&fb_source=b&at_custom1=c&s_cid=d`,
  `${page}&contact_email=reporter%40paper.example&uid=reporter%40paper.example`,
  `${page}&recipient=${base64("reporter@paper.example")}`,
  `${page}&utm_source=mail&utm_medium=x&fbclid=1&mc_eid=abc&mkt_tok=x&_hsenc=p`,
  `${page}&email=reporter%40paper.example`,
])("%s leads to the page itself", (href) => {
  expect(directAddress(href)).toEqual({ href: page, isChanged: true, isSealed: false });
});

test.each([
  page,
  "https://www.google.com/search?q=ferry+tolls",
  "https://port.example/login?next=https://port.example/a",
  "https://web.archive.org/web/2026/https://port.example/a",
  "https://port.example/share?u=https%3A%2F%2Fother.example%2F",
  "https://news.port.example/click-bait-is-over?url=https://other.example/",
  "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fport.example%2F",
  "https://port.example/#section=2",
  "https://port.example/#:~:text=tolls",
  "https://port.example/?uid=77&em=1",
  "https://example.org/watch?v=1&t=30",
  "mailto:desk@port.example?subject=utm_source",
  "https://port.example/#utm_source",
  "/world/ferry?utm_source=x",
])("%s is left as it is", (href) => {
  expect(directAddress(href)).toEqual({ href, isChanged: false, isSealed: false });
});

test("a mail address inside a wrapper is a mail address", () => {
  const safe =
    "https://x.safelinks.protection.outlook.com/?url=mailto%3Adesk%40port.example&data=1";
  expect(directAddress(safe).href).toBe("mailto:desk@port.example");
});

test("a number to call inside a wrapper is a number to call", () => {
  const safe = "https://x.safelinks.protection.outlook.com/?url=tel%3A%2B442079460000&data=1";
  expect(directAddress(safe).href).toBe("tel:+442079460000");
});

test("a video inside a wrapper of its own service is the video", () => {
  const wrapped = "https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3D1";
  expect(directAddress(wrapped).href).toBe("https://www.youtube.com/watch?v=1");
});

test("what would run a script never comes out of a wrapper", () => {
  const evil = "https://www.google.com/url?q=javascript%3Aalert(1)";
  expect(directAddress(evil).href).toBe(evil);
});

test("a counter that does not say where it leads loses the recipient and is known for what it is", () => {
  expect(directAddress("https://paper.us1.list-manage.com/track/click?u=1&id=2&e=3")).toEqual({
    href: "https://paper.us1.list-manage.com/track/click?u=1&id=2",
    isChanged: true,
    isSealed: true,
  });
});
