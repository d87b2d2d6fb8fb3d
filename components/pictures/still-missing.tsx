import { CircleAlert, CircleCheck } from "lucide-react";

/** What stands against publishing a picture, in words; or that nothing does. */
export function StillMissing({
  sentences,
  settled,
}: {
  sentences: readonly string[];
  settled: string;
}) {
  if (sentences.length === 0)
    return (
      <p className="flex items-start gap-1.5 text-approved">
        <CircleCheck aria-hidden className="mt-0.5 size-3.5 shrink-0" />
        {settled}
      </p>
    );
  return (
    <div className="flex items-start gap-1.5">
      <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0 text-review" />
      <div>
        <p className="font-medium text-review">Still missing before it may be published</p>
        <ul className="mt-0.5 space-y-0.5">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
