import type { SignedPart, SignedPassage } from "@/article/signed-comparison";
import type { Signature } from "@/newsroom/review";

/**
 * What changed, part by part, with the names of those who changed it: once where it was one person, at
 * each change where there were more. The reader's own changes are marked.
 */
export function SignedChanges({
  parts,
  language,
}: {
  parts: readonly SignedPart<Signature>[];
  language: string;
}) {
  if (parts.length === 0) return <p className="text-soft">The words are the same.</p>;
  const one = onlySignature(parts);
  return (
    <div className="space-y-4">
      {one && (
        <p className="text-xs text-soft">
          All of it changed by <bdi>{one.isMine ? "you" : one.name}</bdi>.
        </p>
      )}
      {parts.map(({ label, paragraphs }) => (
        <section key={label}>
          <h3 className="mb-1 text-xs font-medium text-soft">{label}</h3>
          <div lang={language} className="max-w-[68ch] space-y-3 text-base leading-relaxed">
            {paragraphs.map((passages, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs have no other name
              <p key={place} dir="auto">
                <Passages passages={passages} namesEach={!one} />
              </p>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

/** Whose all changes are, where they are one person's. */
function onlySignature(parts: readonly SignedPart<Signature>[]): Signature | null {
  const signatures = parts.flatMap(({ paragraphs }) =>
    paragraphs.flat().flatMap((passage) => (passage.kind === "kept" ? [] : [passage.by])),
  );
  const [first] = signatures;
  return first && signatures.every((by) => by?.name === first.name) ? first : null;
}

function Passages({
  passages,
  namesEach,
}: {
  passages: readonly SignedPassage<Signature>[];
  namesEach: boolean;
}) {
  return passages.map((passage, place) => {
    const { kind, text, by } = passage;
    // biome-ignore-start lint/suspicious/noArrayIndexKey: passages have no other name
    if (kind === "kept") return <span key={place}>{text}</span>;
    const next = passages[place + 1];
    const isSigned = next === undefined || next.kind === "kept" || next.by?.name !== by?.name;
    const own = by?.isMine ? "outline-1 outline-dashed outline-edge" : "";
    return (
      <span key={place}>
        {kind === "added" ? (
          <ins className={`rounded-xs bg-added decoration-approved underline-offset-2 ${own}`}>
            {text}
          </ins>
        ) : (
          <del className={`rounded-xs bg-removed decoration-withdrawn ${own}`}>{text}</del>
        )}
        {namesEach && isSigned && by && (
          <small className="mx-1 whitespace-nowrap text-2xs text-soft">
            <bdi>{by.isMine ? "you" : by.name}</bdi>
          </small>
        )}
      </span>
    );
    // biome-ignore-end lint/suspicious/noArrayIndexKey: passages have no other name
  });
}
