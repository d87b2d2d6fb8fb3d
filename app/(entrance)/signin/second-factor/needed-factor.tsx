"use client";
import { beginFactor, settleFactor } from "@/app/desk/factor-calls";
import { useConfirmation } from "@/app/desk/use-confirmation";
import { FactorSetUp } from "@/components/people/factor-set-up";

export function NeededFactor({ next }: { next: string }) {
  const { confirming, confirmation } = useConfirmation(false);
  return (
    <>
      <FactorSetUp
        acts={{
          begin: () => confirming(beginFactor),
          settle: (code) => confirming(() => settleFactor(code)),
        }}
        onDone={() => window.location.assign(next)}
      />
      {confirmation}
    </>
  );
}
