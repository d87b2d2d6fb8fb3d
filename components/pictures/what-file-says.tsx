"use client";
import { CircleQuestionMark, FileText } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { FileField, OtherSaying } from "@/newsroom/file-words";
import { fileFields } from "@/newsroom/file-words";
import type { HeldPicture } from "./held-picture";
import { type Field, shownIn } from "./typed-words";

/** What the file leaves open of one field: letters in doubt, or another saying of the same. */
export function WhatFileSays({ held, field }: { held: HeldPicture; field: Field }) {
  const { view } = held.words();
  if (!isOfFile(field)) return null;
  const shown = shownAs(held, field);
  const others = view.otherwise.filter((one) => one.field === field && one.text !== shown);
  const isDoubtful = view.doubtful.includes(field) && shown === asText(view[field]);
  return (
    <>
      {isDoubtful && <Doubt held={held} field={field} />}
      {others.map((one) => (
        <Other key={`${one.form} ${one.text}`} held={held} saying={one} />
      ))}
    </>
  );
}

function Doubt({ held, field }: { held: HeldPicture; field: FileField }) {
  const [isBusy, setBusy] = useState(false);
  return (
    <Note icon={<CircleQuestionMark aria-hidden className="mt-px size-3.5 shrink-0 text-review" />}>
      <p className="min-w-40 flex-1 text-review">
        The file does not say in which letters this is written. Is it read right?
      </p>
      {held.words().view.mayChange && (
        <Button
          disabled={isBusy}
          aria-label={`This is right: ${fileFields[field]}`}
          onClick={async () => {
            setBusy(true);
            await held.confirm([field]);
            setBusy(false);
          }}
        >
          This is right
        </Button>
      )}
    </Note>
  );
}

function Other({
  held,
  saying: { field, form, text },
}: {
  held: HeldPicture;
  saying: OtherSaying;
}) {
  const change = changeTo(field, text);
  return (
    <Note icon={<FileText aria-hidden className="mt-px size-3.5 shrink-0 text-soft" />}>
      <p className="min-w-40 flex-1 text-soft">
        The file says two things. In its {form}: <bdi className="text-ink">“{text}”</bdi>
      </p>
      {held.words().view.mayChange && (
        <Button
          aria-label={`Use what the ${form} says: ${fileFields[field]}`}
          onClick={() => {
            held.type(change);
            void held.save();
          }}
        >
          Use this
        </Button>
      )}
    </Note>
  );
}

function Note({ icon, children }: { icon: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className="mt-1 flex flex-wrap items-start gap-x-2 gap-y-1 text-xs">
      {icon}
      {children}
    </div>
  );
}

const lists = ["people", "places", "keywords"];

function changeTo(field: FileField, text: string) {
  return { [field]: lists.includes(field) ? text.split(", ") : text };
}

function shownAs(held: HeldPicture, field: FileField): string {
  return asText(shownIn(held.words(), field));
}

function asText(value: string | readonly string[]): string {
  return typeof value === "string" ? value : value.join(", ");
}

function isOfFile(field: Field): field is FileField & Field {
  return Object.hasOwn(fileFields, field);
}
