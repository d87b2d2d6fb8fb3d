import type { ShownPicture } from "@/article/pictures";
import { pictureFile } from "./picture-file";
import { element, type Xml } from "./xml";

/** The namespace of Media RSS, https://www.rssboard.org/media-rss. */
export const mediaNamespace = { "xmlns:media": "http://search.yahoo.com/mrss/" };

/** A story's lead picture in a feed. Null if it has none. */
export function mediaContent(siteUrl: string, lead: ShownPicture | null): Xml | null {
  if (!lead) return null;
  const { url, width, height } = pictureFile(siteUrl, lead, "whole");
  const words = lead.caption || lead.alt;
  return element(
    "media:content",
    { url, medium: "image", type: "image/jpeg", width: String(width), height: String(height) },
    words === "" ? null : element("media:description", { type: "plain" }, words),
    lead.credit === "" ? null : element("media:credit", {}, lead.credit),
    lead.copyright === "" ? null : element("media:copyright", {}, lead.copyright),
  );
}
