import { Button } from "@/components/ui/button";

/** Ends this session, here and in every tab. */
export function SignOutButton({ className = "" }: { className?: string }) {
  return (
    <form method="post" action="/api/sign-out">
      <Button type="submit" look="quiet" className={className}>
        Sign out
      </Button>
    </form>
  );
}
