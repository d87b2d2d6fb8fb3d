import { cleanAddress, cleanLines, cleanText } from "@/media/clean-text";
import { type SourceType, sourceTypeUri } from "@/newsroom/source-types";

/** What a picture carries with it wherever a reader takes it. Texts are "" where there is nothing to say. */
export type EmbeddedCredits = {
  creator: string;
  credit: string;
  copyright: string;
  caption: string;
  alt: string;
  usageTerms: string;
  webStatement: string;
  licensorUrl: string;
  sourceType: SourceType | null;
};

/** In characters; all of them at their longest and escaped still fit into one part of a JPEG. */
const longest = { line: 300, lines: 2_000, address: 1_000 };

/** The credits as they may be written: cleaned, and cut to their lengths. */
export function cleanCredits(credits: EmbeddedCredits): EmbeddedCredits {
  return {
    creator: cleanText(credits.creator, longest.line),
    credit: cleanText(credits.credit, longest.line),
    copyright: cleanText(credits.copyright, longest.line),
    caption: cleanLines(credits.caption, longest.lines),
    alt: cleanLines(credits.alt, longest.lines),
    usageTerms: cleanLines(credits.usageTerms, longest.lines),
    webStatement: cleanAddress(credits.webStatement, longest.address),
    licensorUrl: cleanAddress(credits.licensorUrl, longest.address),
    sourceType: credits.sourceType,
  };
}

const namespaces = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dc: "http://purl.org/dc/elements/1.1/",
  photoshop: "http://ns.adobe.com/photoshop/1.0/",
  xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
  Iptc4xmpCore: "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
  Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
  plus: "http://ns.useplus.org/ldf/xmp/1.0/",
};

/** The credits as an XMP packet, by IPTC's Photo Metadata Standard. */
export function xmpOf(given: EmbeddedCredits): string {
  const credits = cleanCredits(given);
  const declared = Object.entries(namespaces).map(([name, uri]) => `xmlns:${name}="${uri}"`);
  const properties = [
    inOrder("dc:creator", credits.creator),
    inLanguages("dc:description", credits.caption),
    inLanguages("dc:rights", credits.copyright),
    plain("photoshop:Credit", credits.credit),
    inLanguages("Iptc4xmpCore:AltTextAccessibility", credits.alt),
    inLanguages("xmpRights:UsageTerms", credits.usageTerms),
    plain("xmpRights:WebStatement", credits.webStatement),
    licensor(credits.licensorUrl),
    plain(
      "Iptc4xmpExt:DigitalSourceType",
      credits.sourceType ? sourceTypeUri(credits.sourceType) : "",
    ),
  ];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${declared.join(" ")}>`,
    `<rdf:Description rdf:about="">${properties.join("")}</rdf:Description>`,
    '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join("");
}

function plain(name: string, text: string): string {
  return text === "" ? "" : `<${name}>${escaped(text)}</${name}>`;
}

function inOrder(name: string, text: string): string {
  if (text === "") return "";
  return `<${name}><rdf:Seq><rdf:li>${escaped(text)}</rdf:li></rdf:Seq></${name}>`;
}

function inLanguages(name: string, text: string): string {
  if (text === "") return "";
  const item = `<rdf:li xml:lang="x-default">${escaped(text)}</rdf:li>`;
  return `<${name}><rdf:Alt>${item}</rdf:Alt></${name}>`;
}

function licensor(url: string): string {
  if (url === "") return "";
  const item = `<rdf:li rdf:parseType="Resource">${plain("plus:LicensorURL", url)}</rdf:li>`;
  return `<plus:Licensor><rdf:Seq>${item}</rdf:Seq></plus:Licensor>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
