import { useState } from "react";
import { bodyText } from "@/article/to-text";
import { When } from "@/components/desk/when";
import { Button } from "@/components/ui/button";
import type { KeptCopy } from "./edited-story";

/** Texts that could not go into the story any more. Nothing of them is merged; they wait to be used. */
export function KeptCopies({
  copies,
  now,
  zone,
  onSettle,
}: {
  copies: readonly KeptCopy[];
  now: string;
  zone: string;
  onSettle: (copy: string) => Promise<void>;
}) {
  if (copies.length === 0) return null;
  return (
    <section aria-label="Kept copies" className="side-section">
      <h2 className="side-title">Kept copies</h2>
      <ul>
        {copies.map((copy) => (
          <Kept
            key={copy.id}
            copy={copy}
            now={now}
            zone={zone}
            onSettle={() => onSettle(copy.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function Kept({
  copy,
  now,
  zone,
  onSettle,
}: {
  copy: KeptCopy;
  now: string;
  zone: string;
  onSettle: () => Promise<void>;
}) {
  const [isCopied, setCopied] = useState(false);
  const text = [copy.fields.headline, copy.fields.standfirst, bodyText(copy.body)]
    .filter((part) => part !== "")
    .join("\n\n");
  return (
    <li className="kept-copy">
      <p>
        <b>
          <bdi>{copy.person.name}</bdi>
        </b>{" "}
        <When at={copy.at} now={now} zone={zone} className="text-xs text-soft" />
      </p>
      <p className="text-xs text-soft">{copy.why}</p>
      <details>
        <summary>Read it</summary>
        <p dir="auto" className="kept-text">
          {text}
        </p>
      </details>
      <Button onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        {isCopied ? "Copied" : "Copy text"}
      </Button>{" "}
      <Button look="quiet" onClick={() => void onSettle()}>
        Put away
      </Button>
    </li>
  );
}
