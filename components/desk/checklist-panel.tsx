import { Check, CircleAlert, CircleX, ListChecks } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { CheckResult } from "@/newsroom/checklist";

/** Every check on the copy: what blocks first, then what warns, then what passed. Each leads to its place. */
export function ChecklistPanel({
  checks,
  onGo,
}: {
  checks: readonly CheckResult[];
  onGo: (place: string) => void;
}) {
  return (
    <section
      aria-label="Checklist"
      data-place="checklist"
      tabIndex={-1}
      className="border-b border-line text-sm outline-none"
    >
      <h2 className="flex items-baseline justify-between px-3 pt-3 pb-1 text-xs font-semibold text-soft">
        Checklist
        <span className="font-normal">{whatIsLeft(checks)}</span>
      </h2>
      <ul className="grid grid-cols-2 px-1.5 pb-2">
        {[...checks]
          .sort((a, b) => weight(a) - weight(b))
          .map((check) => (
            <li key={check.name} className={check.passed ? "" : "col-span-2"}>
              <button
                type="button"
                onClick={() => onGo(check.place)}
                className="flex w-full items-start gap-2 rounded px-1.5 py-1 text-start hover:bg-hover"
              >
                <Mark check={check} />
                <span className="min-w-0">
                  <span className={check.passed ? "text-soft" : "text-ink"}>{check.words}</span>
                  {!check.passed && <span className="block text-xs text-soft">{check.mend}</span>}
                </span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** On a screen too narrow for the panel beside the text: what the checklist says, and the way to it. */
export function ChecklistLink({
  checks,
  onGo,
}: {
  checks: readonly CheckResult[];
  onGo: () => void;
}) {
  const name = `Checklist: ${whatIsLeft(checks)}`;
  const blocking = blockingIn(checks);
  return (
    <Button look="quiet" className="px-2 lg:hidden" aria-label={name} title={name} onClick={onGo}>
      <ListChecks
        aria-hidden
        className={`size-3.5 ${blocking === 0 ? "text-approved" : "text-withdrawn"}`}
      />
      {blocking > 0 && blocking}
    </Button>
  );
}

function whatIsLeft(checks: readonly CheckResult[]): string {
  const blocking = blockingIn(checks);
  return blocking === 0 ? "Ready" : `${blocking} to mend`;
}

function blockingIn(checks: readonly CheckResult[]): number {
  return checks.filter((check) => !check.passed && check.blocks).length;
}

function weight({ passed, blocks }: CheckResult): number {
  return passed ? 2 : blocks ? 0 : 1;
}

function Mark({ check }: { check: CheckResult }) {
  const size = "mt-0.5 size-3.5 shrink-0";
  if (check.passed)
    return <Check role="img" aria-label="Passed:" className={`${size} text-approved`} />;
  return check.blocks ? (
    <CircleX role="img" aria-label="Missing:" className={`${size} text-withdrawn`} />
  ) : (
    <CircleAlert role="img" aria-label="Warning:" className={`${size} text-review`} />
  );
}
