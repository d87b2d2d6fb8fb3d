import { Check, CircleAlert, CircleX } from "lucide-react";
import type { CheckResult } from "@/newsroom/checklist";

/** Every check on the copy: what blocks first, then what warns, then what passed. Each leads to its place. */
export function ChecklistPanel({
  checks,
  onGo,
}: {
  checks: readonly CheckResult[];
  onGo: (place: string) => void;
}) {
  const blocking = checks.filter((check) => !check.passed && check.blocks).length;
  return (
    <section aria-label="Checklist" className="text-sm">
      <h2 className="flex items-baseline justify-between px-3 pt-3 pb-1 text-xs font-semibold text-soft">
        Checklist
        <span className="font-normal">{blocking === 0 ? "Ready" : `${blocking} to mend`}</span>
      </h2>
      <ul className="px-1.5 pb-2">
        {[...checks]
          .sort((a, b) => weight(a) - weight(b))
          .map((check) => (
            <li key={check.name}>
              <button
                type="button"
                onClick={() => onGo(check.place)}
                className="flex w-full items-start gap-2 rounded px-1.5 py-1.5 text-start hover:bg-hover"
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
