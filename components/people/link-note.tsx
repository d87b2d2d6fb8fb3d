"use client";
import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** A link that is shown this once: for whom, and a button to copy it. */
export function LinkNote({
  name,
  link,
  onDismiss,
}: {
  name: string;
  link: string;
  onDismiss: () => void;
}) {
  const [isCopied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  }

  return (
    <div role="status" className="mb-4 rounded-md border border-edge bg-raised p-4">
      <p className="font-medium">
        Give <bdi>{name}</bdi> this link to set a password
      </p>
      <p className="mt-1 text-soft">
        It works once, within seven days, and is not shown again. Whoever has it can sign in as{" "}
        <bdi>{name}</bdi>.
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <input
          readOnly
          aria-label={`Link for ${name}`}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          className="h-8 min-w-0 flex-1 basis-60 rounded-md border border-edge/60 bg-paper px-2 font-mono text-xs"
        />
        <Button onClick={copy}>
          {isCopied ? (
            <Check aria-hidden className="size-3.5" />
          ) : (
            <Copy aria-hidden className="size-3.5" />
          )}
          {isCopied ? "Copied" : "Copy link"}
        </Button>
        <Button look="quiet" onClick={onDismiss}>
          Done
        </Button>
      </div>
    </div>
  );
}
