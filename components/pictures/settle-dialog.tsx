"use client";
import { DialogForm, textIn } from "@/components/ui/dialog-form";
import { TextArea } from "@/components/ui/text-area";
import { TextLine } from "@/components/ui/text-line";
import type { ProvenanceState } from "@/newsroom/rights";
import type { HeldPicture } from "./held-picture";
import { troubleWords } from "./saved-words";

const acts = {
  verified: { title: "Mark as verified", about: "Somebody may ask later how you know." },
  disputed: {
    title: "Dispute",
    about: "A disputed picture is not published, and stories with it are stopped.",
  },
  unverified: { title: "Reopen", about: "It is unverified again until somebody settles it." },
} satisfies Record<ProvenanceState, { title: string; about: string }>;

/** Asks for the words with which an editor settles whether a picture is genuine. */
export function SettleDialog({
  held,
  state,
  onClose,
}: {
  held: HeldPicture;
  state: ProvenanceState;
  onClose: () => void;
}) {
  const { title, about } = acts[state];
  return (
    <DialogForm
      title={title}
      button={title}
      onClose={onClose}
      onDone={onClose}
      onSubmit={async (form) => {
        await held.save();
        const trouble = await held.settle({
          state,
          note: textIn(form, "note").trim(),
          verifiedAs: textIn(form, "verified-as").trim(),
        });
        return trouble ? { words: troubleWords(trouble) } : { answer: {} };
      }}
    >
      <p className="text-soft">{about}</p>
      {state === "verified" && (
        <TextLine
          label="Verified by"
          name="verified-as"
          maxLength={120}
          dir="auto"
          help="Readers see it under the picture. Leave it empty to tell them nothing."
        />
      )}
      <TextArea
        label="Note"
        name="note"
        maxLength={2000}
        dir="auto"
        required={state === "disputed"}
      />
    </DialogForm>
  );
}
