/**
 * True for what the database gave up because it took too long, waited too long, or was not to be
 * had. Nothing of it was done: a connection that broke off in the middle is not among these.
 */
export function isStuck(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string" && codes.has(cause.code)) return true;
    if (/timeout exceeded when trying to connect/.test(cause.message)) return true;
  }
  return false;
}

const codes = new Set([
  "55P03", // lock_timeout
  "57014", // statement_timeout
  "25P03", // idle_in_transaction_session_timeout
  "40P01", // a deadlock, of which somebody is the victim
  "53300", // no connection left
  "57P03", // starting, or stopping
  "ECONNREFUSED",
]);
