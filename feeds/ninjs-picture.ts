import { isWebHref } from "@/article/links";
import type { ShownPicture } from "@/article/pictures";
import { slots } from "@/newsroom/renditions";
import { sourceTypes, sourceTypeUri } from "@/newsroom/source-types";
import { pictureFile } from "./picture-file";

/** How another newsroom asks for each cut of a picture; the names are IPTC's where it has one. */
const renditionNames = { whole: "web", "16x9": "16x9", "4x3": "4x3", "1x1": "1x1" } as const;

/**
 * A picture of a story as an object of its own, associated with it. `rel` is "lead" for the one over
 * the story and "body" for those in its text.
 */
export function ninjsPicture(siteUrl: string, picture: ShownPicture, rel: "lead" | "body") {
  const { caption, alt, credit, copyright, licence, sourceType } = picture;
  return {
    // An association must have a name.
    name: caption || alt || "Picture",
    rel,
    uri: `urn:uuid:${picture.id}`,
    type: "picture",
    descriptions: [
      { role: "caption", contentType: "text/plain", value: caption },
      { role: "alt", contentType: "text/plain", value: alt },
    ].filter(({ value }) => value !== ""),
    ...(credit && { by: credit, infoSources: [{ name: credit, role: "credit" }] }),
    ...(copyright && { copyrightNotice: copyright }),
    ...(isWebHref(licence) && { rightsInfo: { linkedRights: licence } }),
    ...(sourceType && {
      genres: [{ name: sourceTypes[sourceType].label, uri: sourceTypeUri(sourceType) }],
    }),
    renditions: (Object.keys(renditionNames) as (keyof typeof renditionNames)[]).map((slot) => {
      const { url, width, height } = pictureFile(siteUrl, picture, slot);
      return {
        name: renditionNames[slot],
        href: url,
        contentType: "image/jpeg",
        width,
        height,
        ...(slots[slot].ratio !== null && { aspectRatio: slot.replace("x", ":") }),
      };
    }),
  };
}
