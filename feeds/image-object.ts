import { isWebHref } from "@/article/links";
import { creditOf } from "@/article/picture-words";
import type { ShownPicture } from "@/article/pictures";
import { pictureFile } from "./picture-file";

/**
 * A picture as schema.org's ImageObject, once in each of the three ratios that search engines ask
 * of a story, https://developers.google.com/search/docs/appearance/structured-data/article.
 */
export function imageObjects(siteUrl: string, picture: ShownPicture) {
  return (["16x9", "4x3", "1x1"] as const).map((slot) => {
    const { url, width, height } = pictureFile(siteUrl, picture, slot);
    return {
      "@type": "ImageObject",
      url,
      contentUrl: url,
      width,
      height,
      encodingFormat: "image/jpeg",
      ...(picture.caption && { caption: picture.caption }),
      ...(creditOf(picture) && { creditText: creditOf(picture) }),
      ...(picture.copyright && { copyrightNotice: picture.copyright }),
      ...(isWebHref(picture.licence) && { license: picture.licence }),
    };
  });
}
