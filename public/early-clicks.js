// A button that is pressed before the page can answer is pressed again once it can: nothing is lost
// on a slow line. Forms and links need no script and are left alone.
(() => {
  let pressed = null;
  const keep = (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button || button.form) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed = button;
  };
  document.addEventListener("click", keep, true);
  document.addEventListener(
    "stet:ready",
    () => {
      document.removeEventListener("click", keep, true);
      if (pressed?.isConnected) pressed.click();
    },
    { once: true },
  );
})();
