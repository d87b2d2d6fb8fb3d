// The rows of pictures in a story: without this they are drawn along by hand. It adds a button for
// each way, and whole steps for the arrow keys, Home and End.
class StetGallery extends HTMLElement {
  connectedCallback() {
    const row = this.querySelector(".row");
    if (!row || row.children.length < 2 || this.querySelector("button")) return;
    this.row = row;
    const bar = document.createElement("p");
    bar.className = "steps";
    this.back = this.button("previous", -1);
    this.on = this.button("next", 1);
    bar.append(this.back, this.on);
    this.append(bar);
    row.addEventListener("keydown", (event) => this.press(event));
    row.addEventListener("scroll", () => this.mark(), { passive: true });
    row.addEventListener("scrollend", () => {
      this.to = null;
    });
    new ResizeObserver(() => this.mark()).observe(row);
  }

  button(name, way) {
    const button = document.createElement("button");
    const isForward = way > 0 === !this.isRightToLeft;
    button.type = "button";
    button.textContent = isForward ? "→" : "←";
    button.ariaLabel = this.dataset[name];
    button.addEventListener("click", () => this.step(way));
    return button;
  }

  get isRightToLeft() {
    return getComputedStyle(this).direction === "rtl";
  }

  press(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target !== this.row) return;
    const forward = this.isRightToLeft ? "ArrowLeft" : "ArrowRight";
    const backward = this.isRightToLeft ? "ArrowRight" : "ArrowLeft";
    if (event.key === forward) this.step(1);
    else if (event.key === backward) this.step(-1);
    else if (event.key === "Home") this.moveTo(0);
    else if (event.key === "End") this.moveTo(this.offsets().at(-1));
    else return;
    event.preventDefault();
  }

  /** How far each picture is from the place where the row shows its first, in the way of reading. */
  offsets() {
    const start = this.row.firstElementChild.getBoundingClientRect();
    return [...this.row.children].map((figure) => {
      const { left, right } = figure.getBoundingClientRect();
      return this.isRightToLeft ? start.right - right : left - start.left;
    });
  }

  step(way) {
    const at = this.to ?? Math.abs(this.row.scrollLeft);
    const offsets = this.offsets();
    const to =
      way > 0
        ? offsets.find((offset) => offset > at + 8)
        : offsets.findLast((offset) => offset < at - 8);
    this.moveTo(to ?? at);
  }

  /** `to` is where it is under way: two quick steps go two pictures on. */
  moveTo(offset) {
    this.to = Math.min(offset, this.row.scrollWidth - this.row.clientWidth);
    const isQuiet = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.row.scrollTo({
      left: this.isRightToLeft ? -offset : offset,
      behavior: isQuiet ? "auto" : "smooth",
    });
  }

  /** A way that leads nowhere is said to be closed; the button stays, and with it the focus. */
  mark() {
    const at = Math.abs(this.row.scrollLeft);
    const end = this.row.scrollWidth - this.row.clientWidth;
    this.back.ariaDisabled = String(at < 8);
    this.on.ariaDisabled = String(at > end - 8);
  }
}

customElements.define("stet-gallery", StetGallery);
