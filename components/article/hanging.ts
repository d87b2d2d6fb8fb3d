/** Whether a line begins with a quotation mark, which then hangs outside it. */
export function hangs(text: string): boolean {
  return /^["'“”„‘’«»]/.test(text);
}
