/** Word writes lists as paragraphs with a bullet or number of their own. They become lists, within each other as they are indented. */
export function readWordLists(doc: Document) {
  for (const paragraph of doc.querySelectorAll("p")) markItem(doc, paragraph);
  let lists: Element[] = [];
  for (const item of doc.querySelectorAll("li[data-level]")) {
    const { level = "1", kind = "ul", start } = item instanceof HTMLElement ? item.dataset : {};
    if (!lists[0] || item.previousElementSibling !== lists[0]) lists = [];
    const depth = Math.min(Number(level) - 1, lists.length);
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

function markItem(doc: Document, paragraph: Element) {
  const style = paragraph.getAttribute("style") ?? "";
  if (!/mso-list:(?!\s*none)/i.test(style)) return;
  const label = [...paragraph.querySelectorAll("span")].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""),
  );
  const number = /^\s*\(?([\da-z]{1,3})[.)]/i.exec(label?.textContent ?? "")?.[1];
  label?.remove();
  const item = doc.createElement("li");
  item.dataset.level = /\blevel([1-9])\b/i.exec(style)?.[1] ?? "1";
  item.dataset.kind = number ? "ol" : "ul";
  if (number && /^\d+$/.test(number)) item.dataset.start = number;
  const inner = doc.createElement("p");
  inner.append(...paragraph.childNodes);
  item.append(inner);
  paragraph.replaceWith(item);
}
