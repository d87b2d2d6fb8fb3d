"use client";
import { DialogForm, textIn } from "@/components/ui/dialog-form";
import { TextLine } from "@/components/ui/text-line";
import type { Outcome } from "@/newsroom/outcome";

export type Proof = { password: string; code: string };

/** How somebody can prove who they are: with a code too, and in a demo with a password that everybody has. */
export type ProofAsked = { needsCode: boolean; isDemo: boolean };

/** Asks somebody who is signed in to prove again who they are, before something that nobody else may do in their name. */
export function ConfirmDialog({
  asked: { needsCode, isDemo },
  onConfirm,
  onDone,
  onClose,
}: {
  asked: ProofAsked;
  onConfirm: (proof: Proof) => Promise<Outcome>;
  onDone: () => void;
  onClose: () => void;
}) {
  return (
    <DialogForm
      title="Is it still you?"
      button="Confirm"
      onSubmit={(form) =>
        onConfirm({ password: textIn(form, "password"), code: textIn(form, "code") })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <p className="text-soft">
        Before this change, say again who you are. What you asked for is done right after.
      </p>
      <TextLine
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        maxLength={1000}
        {...(isDemo ? { help: "In the demo it is let-it-stand." } : {})}
      />
      {needsCode && (
        <TextLine
          label="Code"
          name="code"
          autoComplete="one-time-code"
          required
          maxLength={40}
          help="The six digits that your app shows, or a recovery code."
        />
      )}
    </DialogForm>
  );
}
