"use client";
import { CircleAlert } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { fieldLook } from "@/components/ui/text-area";
import { rightsDemands } from "@/newsroom/rights";
import type { HeldPicture } from "./held-picture";
import {
  demandOn,
  faultIn,
  fieldLabels,
  type NamesField,
  namesAsLine,
  namesInLine,
  type TextField,
  textLimits,
} from "./picture-fields";
import { type Field, shownIn } from "./typed-words";
import { WhatFileSays } from "./what-file-says";

type Given = {
  held: HeldPicture;
  /** The language in which it is written, where that is known. */
  language?: string | undefined;
  help?: string | undefined;
  /** More than a line of words. */
  isLong?: boolean;
};

/** A field of a picture that holds text; it is saved when it is left. */
export function PictureText({ field, ...given }: Given & { field: TextField }) {
  return (
    <WordsBox
      {...given}
      field={field}
      shown={shownIn(given.held.words(), field)}
      limit={textLimits[field]}
      onType={(text) => given.held.type({ [field]: text })}
    />
  );
}

/** A field that holds names, parted by commas. */
export function PictureNames({ field, ...given }: Given & { field: NamesField }) {
  return (
    <WordsBox
      {...given}
      field={field}
      shown={namesAsLine(shownIn(given.held.words(), field))}
      limit={8_000}
      onType={(line) => given.held.type({ [field]: namesInLine(line) })}
    />
  );
}

/** A day, such as the last of a right. */
export function PictureDay({ field, held }: { held: HeldPicture; field: "expiresOn" }) {
  return (
    <Labelled held={held} field={field}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          value={shownIn(held.words(), field) ?? ""}
          disabled={!held.words().view.mayChange}
          onChange={({ target }) => held.type({ [field]: target.value || null })}
          onBlur={() => void held.save()}
          className={`${fieldLook} h-9 max-w-44 pointer-coarse:h-11`}
        />
      )}
    </Labelled>
  );
}

/** One of several, saved as soon as it is chosen. */
export function PictureChoice<Value extends string>({
  held,
  field,
  options,
  none,
}: {
  held: HeldPicture;
  field: "rights" | "licence" | "sourceType";
  options: readonly { value: Value; label: string }[];
  /** What the choice says while nothing is chosen. */
  none: string;
}) {
  return (
    <Labelled held={held} field={field}>
      {(ids) => (
        <select
          {...ids}
          value={shownIn(held.words(), field) ?? ""}
          disabled={!held.words().view.mayChange}
          onChange={({ target }) => {
            const chosen = options.find(({ value }) => value === target.value)?.value ?? null;
            held.type({ [field]: chosen });
            void held.save();
          }}
          className={`${fieldLook} h-9 pointer-coarse:h-11`}
        >
          <option value="">{none}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

function WordsBox({
  held,
  field,
  shown,
  limit,
  language,
  help,
  isLong = false,
  onType,
}: Given & {
  field: TextField | NamesField;
  shown: string;
  limit: number;
  onType: (text: string) => void;
}) {
  // While somebody writes here nothing from outside moves what they see.
  const [written, setWritten] = useState<string | null>(null);
  const about = {
    value: written ?? shown,
    maxLength: limit,
    dir: "auto",
    lang: language,
    autoComplete: "off",
    readOnly: !held.words().view.mayChange,
    onChange: ({ target }: { target: { value: string } }) => {
      setWritten(target.value);
      onType(target.value);
    },
    onBlur: () => {
      setWritten(null);
      void held.save();
    },
  } as const;
  return (
    <Labelled held={held} field={field} help={help}>
      {(ids) =>
        isLong ? (
          <textarea
            {...ids}
            {...about}
            rows={2}
            className={`${fieldLook} field-sizing-content max-h-72 min-h-16 resize-y py-2 leading-relaxed`}
          />
        ) : (
          <input
            {...ids}
            {...about}
            inputMode={/address|Url|webStatement/i.test(field) ? "url" : undefined}
            className={`${fieldLook} h-9 pointer-coarse:h-11`}
          />
        )
      }
    </Labelled>
  );
}

/** A label, its box, and under it what is missing, wrong, or said otherwise by somebody else. */
function Labelled({
  held,
  field,
  help,
  children,
}: {
  held: HeldPicture;
  field: Field;
  help?: string | undefined;
  children: (ids: {
    id: string;
    "aria-describedby": string | undefined;
    "aria-invalid": boolean | undefined;
  }) => ReactNode;
}) {
  const id = useId();
  const words = held.words();
  const fault = faultIn(field, shownIn(words, field));
  const missing = missingOn(held, field);
  const said = fault ?? missing ?? help;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-soft">
        {fieldLabels[field]}
      </label>
      {children({
        id,
        "aria-describedby": said ? `${id}-said` : undefined,
        "aria-invalid": fault ? true : undefined,
      })}
      {said && (
        <p
          id={`${id}-said`}
          className={`mt-1 flex items-start gap-1 text-xs ${fault ? "text-withdrawn" : missing ? "text-review" : "text-soft"}`}
        >
          {(fault || missing) && <CircleAlert aria-hidden className="mt-px size-3.5 shrink-0" />}
          {said}
        </p>
      )}
      <WhatFileSays held={held} field={field} />
      {words.clashes.includes(field) && <Clash held={held} field={field} />}
    </div>
  );
}

/** The demand of the chosen right that stands or falls with this field, while it is not met. */
function missingOn(held: HeldPicture, field: Field): string | null {
  const words = held.words();
  const demand = demandOn(field, shownIn(words, "rights"));
  if (demand === null || demand === "verification") return null;
  const value = shownIn(words, field);
  const isEmpty = value === null || (typeof value === "string" && value.trim() === "");
  // Where it came from is said by an address or by a person, and asked for once.
  if (demand === "origin" && field !== "sourceAddress") return null;
  if (demand === "origin" && shownIn(words, "originPerson").trim() !== "") return null;
  return isEmpty ? rightsDemands[demand] : null;
}

function Clash({ held, field }: { held: HeldPicture; field: Field }) {
  const theirs = toldValue(held.words().view[field]);
  return (
    <div
      role="alert"
      className="mt-1 flex flex-wrap items-center gap-2 border-s-2 border-review ps-2 text-xs"
    >
      <p className="min-w-40 flex-1">
        Somebody changed this meanwhile{theirs ? ": " : " to nothing."}
        <bdi className="text-soft">{theirs && `“${theirs}”`}</bdi>
      </p>
      <Button onClick={() => void held.keepMine(field)}>Save mine</Button>
      <Button onClick={() => held.takeTheirs(field)}>Take theirs</Button>
    </div>
  );
}

function toldValue(value: unknown): string {
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "string" ? value : value === null ? "" : "another choice";
}
