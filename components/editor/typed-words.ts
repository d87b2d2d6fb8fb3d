/** The word that a text ends with, from the last blank on, without the quotation marks and brackets that open before it. */
export function lastWord(before: string): string {
  return (before.split(/[\s\ufffc]/).at(-1) ?? "").replace(/^[«»‹›“”„‘’‚"'([\u202f\u00a0]+/, "");
}

/** Whether a word is an address, on the web or for letters, as far as it is typed. */
export function isAddress(word: string): boolean {
  return (
    /^[a-z][a-z\d+.-]*:\/\//i.test(word) ||
    /^(?:www\.|mailto:|tel:)/i.test(word) ||
    /^[^\s@]+@/.test(word) ||
    /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?[/?#]/u.test(word) ||
    /(?:^|\.)xn-+/i.test(word)
  );
}

/** Whether a word is written for a machine: a name with an underscore, a call, an option, a tag, a path. */
export function isCode(word: string): boolean {
  return (
    /[_=\\`{}|]|::|->|\$\(/.test(word) ||
    /[\p{L}\d]\(["'“‘«„‚]?/u.test(word.replace(/\((?:s|e?n|in|innen|e|es|x)\)?/giu, "")) ||
    /^--[a-z]/i.test(word) ||
    /^<\/?[a-z]/i.test(word)
  );
}
