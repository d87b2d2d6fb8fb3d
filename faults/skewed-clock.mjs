// Loaded into every process of a newsroom under test: shifts the clock of the one that the file of
// shifts names, while it runs. {"web": 3600000} puts web an hour ahead.
import { readFileSync, watchFile } from "node:fs";

const file = process.env.FAULTS_CLOCK;
const name = process.env.STET_PROCESS;
let shift = 0;

function readShift() {
  try {
    shift = Number(JSON.parse(readFileSync(file, "utf8"))[name] ?? 0);
  } catch {
    // Half written; the next look reads it.
  }
}

if (file && name) {
  const TrueDate = Date;
  const trueNow = TrueDate.now.bind(TrueDate);
  class Shifted extends TrueDate {
    constructor(...given) {
      if (given.length === 0) super(trueNow() + shift);
      else super(...given);
    }
    static now() {
      return trueNow() + shift;
    }
  }
  // The framework looks at what is the clock's own, not at what it inherits.
  Shifted.parse = TrueDate.parse;
  Shifted.UTC = TrueDate.UTC;
  globalThis.Date = Shifted;
  readShift();
  watchFile(file, { interval: 250, persistent: false }, readShift);
}
