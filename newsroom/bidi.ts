/**
 * A text whose invisible turns of direction end where it ends: embeddings and isolates that stay
 * open are closed, ends without a beginning and all overrides are taken out, line by line. Joiners
 * and the single marks of direction, which scripts need, stay. A text without turns is returned as it is.
 */
export function settled(text: string): string {
  return turns.test(text) ? text.split(lineEnd).map(settledLine).join("") : text;
}

/** The same for every text in a value, of any shape. */
export function settledThroughout<Value>(value: Value): Value {
  return isUnsettled(value) ? (withTexts(value) as Value) : value;
}

/**
 * A settled text as it may stand in a plain line beside others: where it holds letters that run from
 * right to left it is isolated, so that the order of the line stays. Everywhere else it is the text.
 */
export function isolated(text: string): string {
  const calm = settled(text);
  return rightToLeft.test(calm) ? `\u2068${calm}\u2069` : calm;
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

const turns = /[\u202a-\u202e\u2066-\u2069]/;
const lineEnd = /(?<=[\n\r\u2028\u2029])/;

const embeddings = "\u202a\u202b";
const overrides = "\u202d\u202e";
const isolates = "\u2066\u2067\u2068";
const endOfEmbedding = "\u202c";
const endOfIsolate = "\u2069";

/** Unicode's algorithm gives up beyond 125 levels; nobody writes a tenth of them. */
const deepest = 12;

function settledLine(line: string): string {
  const end = /[\n\r\u2028\u2029]$/.exec(line)?.[0] ?? "";
  const words = line.slice(0, line.length - end.length);
  /** The ends that are owed, the innermost last. */
  const owed: string[] = [];
  let settledWords = "";
  for (const letter of words) {
    if (overrides.includes(letter)) continue;
    if (letter === endOfEmbedding) {
      if (owed.at(-1) === endOfEmbedding) settledWords += owed.pop();
    } else if (letter === endOfIsolate) {
      const opened = owed.lastIndexOf(endOfIsolate);
      if (opened >= 0) settledWords += owed.splice(opened).reverse().join("");
    } else if (embeddings.includes(letter) || isolates.includes(letter)) {
      if (owed.length >= deepest) continue;
      owed.push(embeddings.includes(letter) ? endOfEmbedding : endOfIsolate);
      settledWords += letter;
    } else settledWords += letter;
  }
  return settledWords + owed.reverse().join("") + end;
}

function isUnsettled(value: unknown): boolean {
  if (typeof value === "string") return turns.test(value);
  if (value === null || typeof value !== "object") return false;
  return Object.values(value).some(isUnsettled);
}

function withTexts(value: unknown): unknown {
  if (typeof value === "string") return settled(value);
  if (Array.isArray(value)) return value.map(withTexts);
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withTexts(inner)]));
}
