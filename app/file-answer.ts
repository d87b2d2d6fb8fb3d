import { Readable } from "node:stream";
import { closed } from "@/app/problem";
import { openStorage } from "@/media/storage";
import { plainFileName } from "@/newsroom/file-names";

/** A file of the storage as an answer for the newsroom alone; null if it is not there. With a name it is one to be saved. */
export async function fileAnswer(
  key: string,
  type = "application/octet-stream",
  saveAs?: string,
): Promise<Response | null> {
  const found = await openStorage().read(key);
  if (!found) return null;
  return new Response(Readable.toWeb(found.stream) as ReadableStream<Uint8Array>, {
    headers: {
      ...closed,
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
      "content-type": type,
      "content-length": String(found.bytes),
      ...(saveAs ? { "content-disposition": attachment(saveAs) } : {}),
    },
  });
}

/** RFC 6266: a plain name for old browsers, the real one for all others. */
function attachment(name: string): string {
  const escaped = encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${hexOf(sign)}`);
  return `attachment; filename="${plainFileName(name)}"; filename*=UTF-8''${escaped}`;
}

function hexOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase();
}
