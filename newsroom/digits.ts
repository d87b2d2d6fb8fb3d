/** A text with the decimal digits of every script as 0 to 9; everything else stays as it is. */
export function plainDigits(text: string): string {
  return text.replace(digit, (one) => String(digitValue(one.codePointAt(0) ?? 0)));
}

const digit = /\p{Nd}/gu;

/** Unicode keeps each script's digits together in runs of ten, of which the first is nought. */
function digitValue(codePoint: number): number {
  let first = codePoint;
  while (isDigit(first - 1)) first--;
  return (codePoint - first) % 10;
}

function isDigit(codePoint: number): boolean {
  return /^\p{Nd}$/u.test(String.fromCodePoint(codePoint));
}
