/** robots.txt, RFC 9309. The newsroom's rooms and the search are closed to robots; text and data mining is reserved. */
export function robots(siteUrl: string): string {
  return [
    "# Text and data mining is reserved (Directive (EU) 2019/790, article 4); see /.well-known/tdmrep.json",
    "User-agent: *",
    "Content-Signal: search=yes, ai-train=no",
    ...closed.map((path) => `Disallow: ${path}`),
    "Allow: /",
    "",
    `Sitemap: ${siteUrl}/sitemap.xml`,
    `Sitemap: ${siteUrl}/news-sitemap.xml`,
    "",
  ].join("\n");
}

const closed = ["/api/", "/collab", "/desk", "/preview", "/signin", "/search", "/*/search"];
