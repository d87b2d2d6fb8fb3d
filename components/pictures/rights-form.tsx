"use client";
import { ccLicenceNames, ccLicences, rightsKindNames, rightsKinds } from "@/newsroom/rights";
import type { HeldPicture } from "./held-picture";
import { PictureChoice, PictureDay, PictureText } from "./picture-field";
import { type RightsField, rightsFieldsOf } from "./picture-fields";
import { shownIn } from "./typed-words";

/** What may be said of any right, whether or not it asks for it. */
const sayable = [
  "originPerson",
  "originDate",
  "permission",
  "restrictions",
  "expiresOn",
] as const satisfies readonly RightsField[];

/** By what right the picture is used, and what that right asks for. */
export function RightsForm({ held }: { held: HeldPicture }) {
  const rights = shownIn(held.words(), "rights");
  const demanded = rightsFieldsOf(rights).filter((field) => field !== "sourceAddress");
  const others = sayable.filter((field) => !demanded.includes(field));
  return (
    <>
      <PictureText held={held} field="sourceAddress" help="Where it was found, if it was." />
      <div>
        <PictureChoice
          held={held}
          field="rights"
          none="Choose…"
          options={rightsKindNames.map((value) => ({ value, label: rightsKinds[value].label }))}
        />
        {rights && <p className="mt-1 text-xs text-soft">{rightsKinds[rights].about}</p>}
      </div>
      {demanded.map((field) => (
        <RightsBox key={field} held={held} field={field} />
      ))}
      {rights !== "none" && rights !== null && (
        <details>
          <summary className="py-1 text-xs text-soft hover:text-ink">More about this right</summary>
          <div className="mt-2 space-y-3">
            {others.map((field) => (
              <RightsBox key={field} held={held} field={field} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

function RightsBox({ held, field }: { held: HeldPicture; field: RightsField }) {
  switch (field) {
    case "licence":
      return (
        <PictureChoice
          held={held}
          field="licence"
          none="Choose…"
          options={ccLicenceNames.map((value) => ({ value, label: ccLicences[value].label }))}
        />
      );
    case "expiresOn":
      return <PictureDay held={held} field="expiresOn" />;
    case "permission":
    case "reason":
    case "restrictions":
      return <PictureText held={held} field={field} isLong />;
    case "originPerson":
    case "originDate":
    case "sourceAddress":
      return <PictureText held={held} field={field} />;
  }
}
