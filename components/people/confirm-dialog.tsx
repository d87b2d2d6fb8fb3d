"use client";
import { DialogForm, textIn } from "@/components/ui/dialog-form";
import { TextLine } from "@/components/ui/text-line";
import type { Outcome } from "@/newsroom/outcome";

export type Proof = { password: string; code: string };

/** Asks somebody who is signed in to prove again who they are, before something that nobody else may do in their name. */
export function ConfirmDialog({
  needsCode,
  onConfirm,
  onDone,
  onClose,
}: {
  needsCode: boolean;
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
