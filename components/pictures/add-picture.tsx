"use client";
import { ImagePlus } from "lucide-react";
import { useEffect, useRef } from "react";
import { isForPage, singleKeysAct } from "@/components/desk/keys";
import { Button, type ButtonLook } from "@/components/ui/button";
import { acceptedTypes } from "./upload-words";

/** Opens the file chooser at once; on a phone that offers the camera too. */
export function AddPicture({
  onFiles,
  words = "Add picture",
  look = "plain",
  hasKey = false,
  isMany = true,
}: {
  onFiles: (files: File[]) => void;
  words?: string;
  look?: ButtonLook;
  /** `u` opens it from anywhere on the page. */
  hasKey?: boolean;
  isMany?: boolean;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!hasKey) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== "u" || !isForPage(event) || !singleKeysAct()) return;
      event.preventDefault();
      chooser.current?.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [hasKey]);
  return (
    <>
      <Button
        look={look}
        title={hasKey ? `${words} (u)` : undefined}
        onClick={() => chooser.current?.click()}
      >
        <ImagePlus aria-hidden className="size-4" />
        {words}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept={acceptedTypes}
        multiple={isMany}
        hidden
        tabIndex={-1}
        aria-label={words}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
