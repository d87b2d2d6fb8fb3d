import type { BrowserContext, Page } from "@playwright/test";
import { canary } from "./vectors";

/** What must never happen in a browser that shows hostile words, as it happened. */
export type Watch = { faults: string[] };

/** Watches all pages of a browser profile, from before their first script. */
export async function watch(context: BrowserContext): Promise<Watch> {
  const faults: string[] = [];
  await context.addInitScript(() => {
    const reports: string[] = [];
    Reflect.set(window, "policyReports", reports);
    document.addEventListener("securitypolicyviolation", (event) =>
      reports.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  context.on("page", (page) => {
    const tell = (what: string) =>
      faults.push(`${what.slice(0, 300)} at ${page.url().slice(0, 200)}`);
    page.on("dialog", (dialog) => {
      // The browser's own question whether to leave what is not committed yet.
      if (dialog.type() === "beforeunload") return void dialog.accept();
      tell(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (new URL(request.url()).hostname.endsWith(canary)) tell(`a request: ${request.url()}`);
    });
    page.on("console", (said) => {
      if (/content security policy|trusted type/i.test(said.text())) tell(said.text());
    });
    page.on("pageerror", (error) => tell(`a fault of the page: ${error.message}`));
    page.on("popup", (popup) => tell(`another page: ${popup.url()}`));
  });
  return { faults };
}

/** What stands in the page that must not. `text` is where a story's text is, with the elements that it may have. */
export async function whatIsWrong(
  page: Page,
  text?: { root: string; elements: readonly string[] },
) {
  return page.evaluate((text) => {
    const wrong: string[] = [];
    const place =
      /^(href|src|action|formaction|data|xlink:href|poster|background|ping|cite|to|values|from)$/i;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them before they read the scheme
    const dropped = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b]/g;
    for (const element of document.querySelectorAll("*")) {
      const name = element.localName;
      for (const attribute of element.attributes) {
        const said = `<${name} ${attribute.name}="${attribute.value.slice(0, 100)}">`;
        if (/^on/i.test(attribute.name) || attribute.name === "srcdoc") wrong.push(said);
        const target = attribute.value.replace(dropped, "");
        if (!place.test(attribute.name) || !/^(javascript|data|vbscript|blob):/i.test(target))
          continue;
        // The small picture that stands in until the lead has come; pixels carry no words.
        const isStandIn = name === "image" && /^data:image\/webp;base64,[\w+/]+=*$/.test(target);
        if (!isStandIn || !element.closest(".shot")) wrong.push(said);
      }
      const script = element instanceof HTMLScriptElement && element.textContent ? element : null;
      if (script && script.type !== "application/ld+json" && !script.nonce && !script.src)
        wrong.push(`a script of unknown origin: ${script.textContent?.slice(0, 100)}`);
    }
    const elements = new Set(text?.elements ?? []);
    const ofShots = new Set(["picture", "source", "img", "svg", "image"]);
    for (const root of text ? document.querySelectorAll(text.root) : [])
      for (const element of root.querySelectorAll("*"))
        if (
          !elements.has(element.localName) &&
          !(ofShots.has(element.localName) && element.closest("figure > .shot"))
        )
          wrong.push(`<${element.localName}> in the story's text`);
    if (Reflect.get(window, "ran") !== undefined) wrong.push("something ran");
    const reports: unknown = Reflect.get(window, "policyReports");
    if (Array.isArray(reports))
      for (const report of reports) wrong.push(`a policy report: ${report}`);
    return [...new Set(wrong)].slice(0, 20);
  }, text);
}

/**
 * Without what Chromium says of handlers that its parser only reads, into a document where nothing
 * can run, as an editor must that is given HTML. One that came into the page would be found there.
 */
export function besidesParsing(wrong: readonly string[]): string[] {
  return wrong.filter((what) => !/script-src-attr|inline event handler/i.test(what));
}

/** Everything that readers may find in a story's text, beside what a picture is made of within its frame. */
export const readersElements =
  "p h2 h3 ul ol li blockquote footer aside section table tbody tr th td hr br sup sub a span b strong em s bdi figure figcaption stet-gallery".split(
    " ",
  );

/** Everything that the editor shows in the text, its own furniture among it. */
export const editorsElements = [
  ...readersElements,
  ..."div img input button svg path label colgroup col i cite".split(" "),
];
