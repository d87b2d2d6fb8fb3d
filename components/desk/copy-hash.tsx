"use client";
import { useState } from "react";

/** A hash in short; pressing it copies the whole. */
export function CopyHash({ hash }: { hash: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <button
      type="button"
      title={hash}
      aria-label={`Copy the hash ${hash.slice(0, 8)}`}
      translate="no"
      className="rounded font-mono text-2xs text-soft hover:text-ink"
      onClick={async () => {
        await navigator.clipboard.writeText(hash);
        setCopied(true);
        setTimeout(() => setCopied(false), 1500);
      }}
    >
      {isCopied ? "copied" : hash.slice(0, 8)}
      <span role="status" className="sr-only">
        {isCopied ? "Copied" : ""}
      </span>
    </button>
  );
}
