// Page translators and writing assistants take texts out of a page and put others in their place.
// Whoever made the page does not know: it would take out or change what stands there no longer, and
// stop, or go on saying what is no longer so. Here each text that was taken out remembers what stands
// in for it: that goes when the text is to go, and the text itself comes back when it changes.
(() => {
  const standIns = new WeakMap();

  /** What stands, in this parent, where a node of the page's own stood. */
  const inPlaceOf = (child, parent) =>
    (standIns.get(child) ?? []).filter((other) => other.parentNode === parent);

  const changes = new MutationObserver((records) => {
    for (const { target } of records) {
      const [first, ...others] = (standIns.get(target) ?? []).filter((other) => other.parentNode);
      if (!first) continue;
      standIns.delete(target);
      first.replaceWith(target);
      for (const other of others) other.remove();
    }
  });

  const isForeign = (node) => node instanceof HTMLElement && node.localName === "font";

  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes].filter(isForeign));
    if (added.length === 0) return;
    for (const { target, removedNodes, addedNodes, previousSibling, nextSibling } of records)
      for (const text of removedNodes) {
        if (!(text instanceof Text) || text.isConnected) continue;
        const beside = [...addedNodes, previousSibling, nextSibling];
        const others = beside.filter((node) => added.includes(node) && node.parentNode === target);
        if (others.length === 0) continue;
        standIns.set(text, others);
        changes.observe(text, { characterData: true });
      }
  }).observe(document, { childList: true, subtree: true });

  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function (child) {
    if (child?.parentNode === this || !(child instanceof Node))
      return removeChild.call(this, child);
    for (const other of inPlaceOf(child, this)) removeChild.call(this, other);
    standIns.delete(child);
    return child;
  };
  Node.prototype.insertBefore = function (node, before) {
    if (!(before instanceof Node) || before.parentNode === this)
      return insertBefore.call(this, node, before);
    return insertBefore.call(this, node, inPlaceOf(before, this)[0] ?? null);
  };
})();
