"use client";
import { eraseCommittedCopies } from "@/components/editor/copies-on-device";
import { Button } from "@/components/ui/button";

const patience = 1_000;

/** Ends this session, here and in every tab, and takes the texts off this device that the newsroom has. */
export function SignOutButton({ className = "" }: { className?: string }) {
  return (
    <form
      method="post"
      action="/api/sign-out"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const late = new Promise((resolve) => setTimeout(resolve, patience));
        void Promise.race([eraseCommittedCopies().catch(() => {}), late]).then(() => form.submit());
      }}
    >
      <Button type="submit" look="quiet" className={className}>
        Sign out
      </Button>
    </form>
  );
}
