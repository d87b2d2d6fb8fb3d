import type { Editor } from "@tiptap/core";
import { type FormEvent, useRef, useState } from "react";
import { linkAsWritten } from "@/article/written-links";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { isLanguage, languages } from "@/newsroom/languages";

/** Asks where a link leads. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const current: unknown = editor.getAttributes("link").href;
  const [href, setHref] = useState(typeof current === "string" ? current : "");
  const [refused, setRefused] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const place = (event: FormEvent) => {
    event.preventDefault();
    const written = linkAsWritten(href);
    if ("words" in written) return setRefused(written.words);
    const address = written.href;
    const chain = editor.chain().focus().extendMarkRange("link");
    if (editor.state.selection.empty && current === undefined)
      chain.insertContent({
        type: "text",
        text: /^(mailto|tel):/.test(address) ? href.trim() : address,
        marks: [{ type: "link", attrs: { href: address } }],
      });
    else chain.setLink({ href: address });
    chain.run();
    onClose();
  };
  return (
    <Dialog title="Link" open onOpenChange={(open) => !open && onClose()} initialFocus={box}>
      <form className="dialog-form" onSubmit={place}>
        <label className="choice">
          <span className="choice-label">Address</span>
          <input
            ref={box}
            className="choice-box"
            value={href}
            maxLength={2048}
            inputMode="url"
            placeholder="https://…"
            aria-invalid={refused !== null}
            onChange={({ target }) => setHref(target.value)}
          />
        </label>
        {refused !== null && (
          <p role="alert" className="details-alert">
            {refused}
          </p>
        )}
        <div className="dialog-buttons">
          {current !== undefined && (
            <Button
              onClick={() => {
                editor.chain().focus().extendMarkRange("link").unsetLink().run();
                onClose();
              }}
            >
              Remove link
            </Button>
          )}
          <Button look="primary" type="submit">
            Set link
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Says in which language a phrase is, so that it is spoken and set as such. */
export function LanguageDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const current: unknown = editor.getAttributes("lang").lang;
  const [lang, setLang] = useState(typeof current === "string" ? current : "fr");
  const set = (event: FormEvent) => {
    event.preventDefault();
    const dir = isLanguage(lang) ? languages[lang].direction : "ltr";
    editor.chain().focus().setMark("lang", { lang, dir }).run();
    onClose();
  };
  return (
    <Dialog title="Language of the phrase" open onOpenChange={(open) => !open && onClose()}>
      <form className="dialog-form" onSubmit={set}>
        {editor.state.selection.empty && current === undefined ? (
          <p>Select the phrase first.</p>
        ) : (
          <label className="choice">
            <span className="choice-label">Language</span>
            <select
              className="choice-box"
              value={lang}
              onChange={({ target }) => setLang(target.value)}
            >
              {Object.entries(languages).map(([tag, { name }]) => (
                <option key={tag} value={tag}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <div className="dialog-buttons">
          {current !== undefined && (
            <Button
              onClick={() => {
                editor.chain().focus().extendMarkRange("lang").unsetMark("lang").run();
                onClose();
              }}
            >
              Remove
            </Button>
          )}
          <Button look="primary" type="submit">
            Set language
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
