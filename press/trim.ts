import { createHash } from "node:crypto";
import { parse, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";

/** A page without the framework: the HTML, and what its head said to the press. */
export type Trimmed = {
  html: string;
  shows: string[];
  /**
   * Of the meta `stet-status`. The framework's pages cannot answer 410, and its answer 404 is a page
   * that only its scripts fill: whole pages say by this what they are.
   */
  status: 404 | 410 | null;
  /** Of its style blocks, SHA-256 in base64, for the page's policy. */
  styleHashes: string[];
};

export type Unfit = { unfit: string };

/**
 * Cuts the framework's runtime, payload and markers out of a page, and refuses one that is not
 * whole. It is parsed as a browser parses it, and cut out of the source: what stays is untouched.
 */
export function trim(source: string): Trimmed | Unfit {
  const document = parse(source, { sourceCodeLocationInfo: true });
  const sheet: Sheet = {
    source,
    cuts: [],
    shows: [],
    status: null,
    styleHashes: new Set(),
    unfit: source.trimEnd().endsWith("</html>") ? null : "it does not end",
  };
  for (const node of document.childNodes) look(node, sheet);
  const unfit = sheet.unfit ?? whyTitleIsUnfit(document);
  if (unfit) return { unfit };
  return {
    html: withoutCuts(source, sheet.cuts),
    shows: [...new Set(sheet.shows)],
    status: sheet.status,
    styleHashes: [...sheet.styleHashes],
  };
}

type Cut = { startOffset: number; endOffset: number };

type Sheet = {
  source: string;
  cuts: Cut[];
  shows: string[];
  status: 404 | 410 | null;
  styleHashes: Set<string>;
  unfit: string | null;
};

function look(node: Tree.Node, sheet: Sheet) {
  if (tree.isCommentNode(node)) return lookAtComment(node, sheet);
  if (!tree.isElementNode(node)) return;
  if (isFrameworks(node, sheet)) return cut(node.sourceCodeLocation, sheet);
  if (node.tagName === "style") sheet.styleHashes.add(hashOf(textOf(node)));
  for (const { name } of node.attrs)
    if (frameworksAttributes.has(name)) cutAttribute(node, name, sheet);
  const children = "content" in node ? node.content.childNodes : node.childNodes;
  for (const child of children) look(child, sheet);
}

/** React's markers around text and boundaries; those of an open boundary mean a hole in the page. */
function lookAtComment(node: Tree.CommentNode, sheet: Sheet) {
  if (/^\$[?!~]/.test(node.data)) sheet.unfit ??= "it has a hole that a script should fill";
  cut(node.sourceCodeLocation, sheet);
}

const frameworksAttributes = new Set(["data-precedence", "data-href", "nonce"]);

function isFrameworks(node: Tree.Element, sheet: Sheet): boolean {
  switch (node.tagName) {
    case "html":
      if (attribute(node, "id") === "__next_error__") sheet.unfit ??= "it is an error page";
      return false;
    case "script":
      return !isOwnScript(node);
    case "link":
      return loadsScript(node);
    case "meta":
      return speaksToPress(node, sheet);
    case "template":
      if (/^[BP]:/.test(attribute(node, "id")) || hasAttribute(node, "data-dgst"))
        sheet.unfit ??= "it has a hole that a script should fill";
      return false;
    case "div":
      return hasAttribute(node, "hidden") && node.childNodes.every(tree.isCommentNode);
    default:
      return false;
  }
}

/** Data that nothing runs, or a module of our own. */
function isOwnScript(node: Tree.Element): boolean {
  const type = attribute(node, "type");
  if (type === "application/ld+json") return !hasAttribute(node, "src");
  return type === "module" && isOwnModule(attribute(node, "src"));
}

function isOwnModule(address: string): boolean {
  const prefix = "/assets/";
  const segments = address.slice(prefix.length).split("/");
  return address.startsWith(prefix) && segments.every((segment) => /^\w[\w.-]*$/.test(segment));
}

function loadsScript(node: Tree.Element): boolean {
  const rel = attribute(node, "rel").toLowerCase().split(/\s+/);
  if (rel.includes("modulepreload")) return !isOwnModule(attribute(node, "href"));
  // "expect" holds back the first paint until a script that is no longer there.
  if (rel.includes("expect")) return true;
  const loads = rel.includes("preload") || rel.includes("prefetch");
  return loads && ["script", "fetch"].includes(attribute(node, "as"));
}

function speaksToPress(node: Tree.Element, sheet: Sheet): boolean {
  const content = attribute(node, "content");
  switch (attribute(node, "name")) {
    case "stet-shows":
      sheet.shows.push(...content.split(/\s+/).filter(Boolean));
      return true;
    case "stet-status":
      if (content === "404" || content === "410") sheet.status = content === "404" ? 404 : 410;
      else sheet.unfit ??= "its status is neither 404 nor 410";
      return true;
    default:
      return false;
  }
}

/** Late metadata ends up in the body, where no one looks for it. */
function whyTitleIsUnfit(document: Tree.Document): string | null {
  const html = document.childNodes.find(isNamed("html"));
  const head = html?.childNodes.find(isNamed("head"));
  const title = head?.childNodes.find(isNamed("title"));
  if (!title) return "its head has no title";
  return textOf(title).trim() === "" ? "its title is empty" : null;
}

function isNamed(name: string) {
  return (node: Tree.Node): node is Tree.Element =>
    tree.isElementNode(node) && node.tagName === name;
}

function attribute(node: Tree.Element, name: string): string {
  return node.attrs.find((attr) => attr.name === name)?.value ?? "";
}

function hasAttribute(node: Tree.Element, name: string): boolean {
  return node.attrs.some((attr) => attr.name === name);
}

function textOf(node: Tree.Element): string {
  return node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : "")).join("");
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

function cut(location: Cut | null | undefined, sheet: Sheet) {
  if (location) sheet.cuts.push(location);
}

function cutAttribute(node: Tree.Element, name: string, sheet: Sheet) {
  const location = node.sourceCodeLocation?.attrs?.[name];
  if (!location) return;
  const { startOffset, endOffset } = location;
  const hasSpace = /\s/.test(sheet.source[startOffset - 1] ?? "");
  cut({ startOffset: hasSpace ? startOffset - 1 : startOffset, endOffset }, sheet);
}

function withoutCuts(source: string, cuts: Cut[]): string {
  let kept = "";
  let from = 0;
  for (const { startOffset, endOffset } of cuts.sort((a, b) => a.startOffset - b.startOffset)) {
    if (startOffset > from) kept += source.slice(from, startOffset);
    from = Math.max(from, endOffset);
  }
  return kept + source.slice(from);
}
