// A button that is pressed, or a form that is sent, before the page can answer is pressed or sent
// again once it can: nothing is lost on a slow line, and no field ends up in an address. Links, and
// forms that say where they go, need no script and are left alone.
(() => {
  let again = null;
  const keepPress = (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button || button.form) return;
    keep(event, () => button.isConnected && button.click());
    if (button.hasAttribute("data-begins-story")) takeFirstWords();
  };
  // Who wants a new story begins to write it: what is typed until then has its box at once.
  const takeFirstWords = () => {
    const box = document.getElementById("first-words");
    if (!box) return;
    box.hidden = false;
    box.focus();
  };
  const keepForm = (event) => {
    const { target: form, submitter } = event;
    if (form.hasAttribute("action")) return;
    keep(event, () => form.isConnected && form.requestSubmit(submitter));
  };
  const keep = (event, act) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    again = act;
  };
  document.addEventListener("click", keepPress, true);
  document.addEventListener("submit", keepForm, true);
  document.addEventListener(
    "stet:ready",
    () => {
      document.removeEventListener("click", keepPress, true);
      document.removeEventListener("submit", keepForm, true);
      again?.();
    },
    { once: true },
  );
})();
