import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import ExifReader from "exifreader";
import type { Said } from "@/media/metadata";

/** What XMP says. A packet that is no XML, or not written as XMP is, says nothing. */
export function readXmp(block: Buffer | null): Said {
  const packet = packetIn(block?.toString("utf8") ?? "");
  if (packet === null) return {};
  const { xmp } = ExifReader.load(Buffer.from(packet), {
    expanded: true,
    domParser: new DOMParser({ onError: onErrorStopParsing }),
  });
  const tags: Record<string, unknown> = { ...xmp };
  const text = (name: string) => textOf(tags[name]);
  return {
    headline: text("Headline"),
    caption: text("description"),
    alt: text("AltTextAccessibility"),
    creator: listOf(tags.creator).join(", "),
    credit: text("Credit"),
    copyright: text("rights"),
    source: text("Source"),
    instructions: text("Instructions"),
    usageTerms: text("UsageTerms"),
    webStatement: text("WebStatement"),
    licensorUrl: partsOf(tags.Licensor)
      .map((licensor) => (isRecord(licensor) ? textOf(licensor.LicensorURL) : ""))
      .find((url) => url !== ""),
    createdAt: text("DateCreated"),
    city: text("City"),
    region: text("State"),
    country: text("Country"),
    people: listOf(tags.PersonInImage),
    keywords: listOf(tags.subject),
    sourceType: text("DigitalSourceType"),
  };
}

const packetHead = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>`;

/** The longest history that a program has written of a picture has a tenth of it. */
const mostTags = 20_000;

/**
 * The element that holds everything, and nothing that stands before it: no declaration of entities,
 * which XMP has none of, comes as far as the parser.
 */
function packetIn(text: string): string | null {
  for (const name of ["x:xmpmeta", "rdf:RDF"]) {
    const start = text.indexOf(`<${name}`);
    const end = text.lastIndexOf(`</${name}>`);
    if (start < 0 || end < start) continue;
    const element = text.slice(start, end + name.length + 3);
    return /<!(?:DOCTYPE|ENTITY)/i.test(element) || element.split("<").length > mostTags
      ? null
      : `${packetHead}${element}<?xpacket end="w"?>`;
  }
  return null;
}

/** Of a text in several languages the one that is said to be for everybody, or the first. */
function textOf(tag: unknown): string {
  const parts = partsOf(tag);
  const chosen = parts.find((part) => languageOf(part) === "x-default") ?? parts[0];
  return stringOf(chosen);
}

function listOf(tag: unknown): string[] {
  return partsOf(tag)
    .map(stringOf)
    .filter((text) => text !== "");
}

function partsOf(tag: unknown): unknown[] {
  if (tag === undefined) return [];
  const value = isRecord(tag) && "value" in tag ? tag.value : tag;
  return Array.isArray(value) ? value : [value];
}

function stringOf(part: unknown): string {
  if (typeof part === "string") return part;
  return isRecord(part) && typeof part.value === "string" ? part.value : "";
}

function languageOf(part: unknown): unknown {
  return isRecord(part) && isRecord(part.attributes) ? part.attributes.lang : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
