"use client";
import { useState } from "react";
import { beginFactor, settleFactor } from "@/app/desk/factor-calls";
import { useConfirmation } from "@/app/desk/use-confirmation";
import { FactorSetUp } from "@/components/people/factor-set-up";
import { RecoveryCodes } from "@/components/people/recovery-codes";

export function NeededFactor({ next, isDemo }: { next: string; isDemo: boolean }) {
  const { confirming, confirmation } = useConfirmation({ needsCode: false, isDemo });
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onDone={() => window.location.assign(next)} />;
  return (
    <>
      <FactorSetUp
        acts={{
          begin: () => confirming(beginFactor),
          settle: (code) => confirming(() => settleFactor(code)),
        }}
        onCodes={setCodes}
      />
      {confirmation}
    </>
  );
}
