/** What the operator can mend: printed as one line, exit code 1, no stack. */
export class Refusal extends Error {}

export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Runs a step and says so only when it takes longer than a second. */
export async function step(what, doIt) {
  const began = Date.now();
  let said = false;
  const timer = setTimeout(() => {
    said = true;
    say(`${what} …`);
  }, 1_000);
  try {
    return await doIt();
  } finally {
    clearTimeout(timer);
    if (said) say(`${what}: ${seconds(began)}`);
  }
}

export function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}

/** The last line of a command: the reason in words, or the whole error when it is a surprise. */
export function explain(error) {
  if (error.message === "") return;
  if (isInWords(error)) process.stderr.write(`${error.message}\n`);
  else console.error(error);
}

// The bundled parts of Stet have refusals of their own, which are other classes there.
function isInWords(error) {
  return ["Refusal", "WrongSetting", "CannotMigrate", "CannotStart"].includes(
    error?.constructor?.name,
  );
}
