/** A finished piece of XML. A plain string is never one, so text cannot slip in unescaped. */
export type Xml = { readonly xml: string };

/** An element. Strings among its children are text; `null` children and `undefined` attributes are left out. */
export function element(
  name: string,
  attributes: Record<string, string | undefined>,
  ...children: readonly (Xml | string | null)[]
): Xml {
  const start =
    name +
    Object.entries(attributes)
      .map(([key, value]) =>
        value === undefined ? "" : ` ${key}="${escapeXml(value).replaceAll('"', "&quot;")}"`,
      )
      .join("");
  const present = children.filter((child) => child !== null);
  if (present.length === 0) return { xml: `<${start}/>` };
  const inside = present.map((child) => (typeof child === "string" ? escapeXml(child) : child.xml));
  const onLines = present.every((child) => typeof child !== "string");
  return {
    xml: onLines
      ? `<${start}>\n${inside.join("\n")}\n</${name}>`
      : `<${start}>${inside.join("")}</${name}>`,
  };
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}

/** Escaped for text, without the characters that XML 1.0 cannot hold at all. */
function escapeXml(text: string): string {
  return text
    .replace(notInXml, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** All but Char of https://www.w3.org/TR/xml/#charsets; half a surrogate pair is among them. */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
