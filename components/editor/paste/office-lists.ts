import type { Looks } from "./looks";

/** Lists as Word writes them, on the desk and on the web: items one after another, each with its level. */
export function readOfficeLists(doc: Document, looks: Looks): void {
  for (const paragraph of [...doc.querySelectorAll("p, h1, h2, h3, h4, h5, h6, div")])
    markItem(doc, paragraph, looks);
  unwrapWebLists(doc);
  nestItems(doc);
}

/** Word on the desk: a paragraph with a bullet or number of its own. */
function markItem(doc: Document, paragraph: Element, looks: Looks): void {
  const style = looks(paragraph).get("mso-list") ?? "";
  if (style === "" || /^none/.test(style)) return;
  const label = [...paragraph.querySelectorAll("span, i, b")].find((span) =>
    /^ignore/.test(looks(span).get("mso-list") ?? ""),
  );
  const number = /^\s*\(?([\da-z]{1,4})[.)]/i.exec(label?.textContent ?? "")?.[1];
  label?.remove();
  const item = doc.createElement("li");
  item.setAttribute("data-level", /\blevel([1-9])\b/.exec(style)?.[1] ?? "1");
  item.setAttribute("data-kind", number ? "ol" : "ul");
  if (number && /^\d+$/.test(number)) item.setAttribute("data-start", number);
  const inner = doc.createElement(/^h\d$/.test(paragraph.localName) ? paragraph.localName : "p");
  inner.append(...paragraph.childNodes);
  item.append(inner);
  paragraph.replaceWith(item);
}

/** Word on the web: each item, or each run of them, is a list in a box of its own, and says its level. */
function unwrapWebLists(doc: Document): void {
  for (const box of [...doc.querySelectorAll(".ListContainerWrapper")]) {
    const items = [...box.querySelectorAll("li")];
    if (items.length === 0) continue;
    for (const item of items) {
      const list = item.closest("ul, ol");
      item.setAttribute(
        "data-level",
        item.getAttribute("data-aria-level") ?? item.getAttribute("aria-level") ?? "1",
      );
      item.setAttribute("data-kind", list?.localName ?? "ul");
      const start = list?.getAttribute("start");
      if (start && item === list?.firstElementChild) item.setAttribute("data-start", start);
    }
    box.replaceWith(...items);
  }
}

function nestItems(doc: Document): void {
  let lists: Element[] = [];
  for (const item of doc.querySelectorAll("li[data-level]")) {
    const level = Number.parseInt(item.getAttribute("data-level") ?? "1", 10) || 1;
    const kind = item.getAttribute("data-kind") === "ol" ? "ol" : "ul";
    const start = item.getAttribute("data-start");
    if (!lists[0] || item.previousElementSibling !== lists[0]) lists = [];
    const depth = Math.min(level - 1, lists.length, 8);
    lists.length = Math.min(lists.length, depth + 1);
    const open = lists[depth];
    if (open?.localName === kind) {
      open.append(item);
      continue;
    }
    const list = doc.createElement(kind);
    if (start && start !== "1") list.setAttribute("start", start);
    const above = lists[depth - 1]?.lastElementChild;
    if (above) above.append(list);
    else item.replaceWith(list);
    list.append(item);
    lists[depth] = list;
  }
}
