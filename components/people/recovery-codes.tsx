"use client";
import { Check, Copy } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";

/** The codes for the day when the app is gone, shown this once. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const [isCopied, setCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function copy() {
    await navigator.clipboard.writeText(codes.join("\n"));
    setCopied(true);
  }

  return (
    <div className="rounded-md border border-edge bg-raised p-4">
      <h3 ref={heading} tabIndex={-1} className="font-semibold outline-none">
        Your recovery codes
      </h3>
      <p className="mt-1 text-soft">
        Each lets you in once when you do not have your app. Keep them where you keep what matters,
        on paper or in a password manager: they are not shown again.
      </p>
      <ol
        aria-label="Recovery codes"
        className="my-4 grid grid-cols-2 gap-x-6 gap-y-1.5 font-mono text-base tabular-nums max-[22rem]:grid-cols-1"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={onDone}>
          I have kept them
        </Button>
        <Button onClick={copy}>
          {isCopied ? (
            <Check aria-hidden className="size-3.5" />
          ) : (
            <Copy aria-hidden className="size-3.5" />
          )}
          {isCopied ? "Copied" : "Copy all"}
        </Button>
      </div>
    </div>
  );
}
