import type { FileField } from "@/newsroom/file-words";
import type { PictureView } from "@/newsroom/picture-view";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import type { FocalPoint } from "@/newsroom/renditions";
import type { Changed, PictureChange, PictureDoors, Settling } from "./picture-doors";
import {
  afterHearing,
  afterSaving,
  afterTyping,
  type Field,
  fieldsOf,
  type HeldWords,
  holding,
  keptMine,
  tookTheirs,
  toSave,
} from "./typed-words";

/** Why something is not saved: the newsroom's refusal, or that nobody answered. */
export type Trouble = Refusal | "no-answer";
export type SavingWords = "Saving…" | "Saved" | "Not saved";

export type HeldPicture = {
  words: () => HeldWords;
  saving: () => SavingWords;
  trouble: () => Trouble | null;
  hear: (told: () => void) => () => void;
  type: (change: PictureChange) => void;
  /** Saves whatever can be saved. The answer says whether everything typed is with the newsroom. */
  save: () => Promise<boolean>;
  keepMine: (field: Field) => Promise<boolean>;
  takeTheirs: (field: Field) => void;
  /** Says that these are right as they stand. */
  confirm: (fields: readonly FileField[]) => Promise<Trouble | null>;
  focus: (point: FocalPoint) => Promise<Trouble | null>;
  settle: (settling: Settling) => Promise<Trouble | null>;
  /** Asks what the newsroom has; what was typed stays. */
  readAgain: () => Promise<void>;
};

/**
 * A picture in somebody's hands. What it asks of the newsroom goes one after another, each on top of
 * the revision that came of the one before, and nothing that was typed is given up on the way.
 */
export function holdPicture(doors: PictureDoors, given: PictureView): HeldPicture {
  const { id } = given;
  let state = { words: holding(given), trouble: null as Trouble | null, isBusy: false };
  let line: Promise<unknown> = Promise.resolve();
  const hearers = new Set<() => void>();

  const show = (next: Partial<typeof state>) => {
    state = { ...state, ...next };
    for (const told of hearers) told();
  };
  /** One after another: `act` sees what the acts before it left. */
  const inLine = <T>(act: () => Promise<T>): Promise<T> => {
    const done = line.then(act);
    line = done.catch(() => {});
    return done;
  };

  async function look(): Promise<Trouble | null> {
    const view = await orNoAnswer(doors.open(id));
    if (view === "no-answer" || isRefusal(view)) return view;
    show({ words: afterHearing(state.words, view) });
    return null;
  }

  /** Asks for a change; where somebody else was faster, looks, and asks once more. */
  async function changing(
    ask: (revision: number) => Promise<Changed | Refusal>,
  ): Promise<Changed | Trouble> {
    const answer = await orNoAnswer(ask(state.words.view.revision));
    if (answer === "no-answer" || !isRefusal(answer)) return answer;
    if (answer.refused !== "changed-meanwhile") return answer;
    return (await look()) ?? answer;
  }

  async function saveOnce(tries: number): Promise<Trouble | null> {
    const change = toSave(state.words);
    if (fieldsOf(change).length === 0) return null;
    const answer = await changing((revision) => doors.change(id, revision, change));
    if (answer === "no-answer") return answer;
    if (!("refused" in answer)) {
      show({ words: afterSaving(state.words, change, answer.revision) });
      return null;
    }
    // What does not clash with what the other changed is saved on top of it.
    return answer.refused === "changed-meanwhile" && tries > 0 ? saveOnce(tries - 1) : answer;
  }

  function save(): Promise<boolean> {
    return inLine(async () => {
      if (fieldsOf(toSave(state.words)).length > 0) {
        show({ isBusy: true });
        const trouble = await saveOnce(3);
        show({ trouble, isBusy: false });
        // Only for what follows from the change: the change itself is known to be there.
        if (trouble === null) await look();
      }
      return fieldsOf(state.words.typed).length === 0;
    });
  }

  function acting(ask: (revision: number) => Promise<Changed | Refusal>, isRepeated: boolean) {
    return inLine(async (): Promise<Trouble | null> => {
      show({ isBusy: true });
      let answer = await changing(ask);
      if (isRepeated && isClash(answer)) answer = await changing(ask);
      show({ isBusy: false });
      if (answer === "no-answer" || "refused" in answer) return answer;
      show({ words: afterSaving(state.words, {}, answer.revision) });
      await look();
      return null;
    });
  }

  return {
    words: () => state.words,
    saving: () => {
      const isSaved = fieldsOf(state.words.typed).length === 0;
      if (isSaved && !state.isBusy) return "Saved";
      const isStuck = state.trouble !== null || fieldsOf(toSave(state.words)).length === 0;
      return isStuck && !state.isBusy ? "Not saved" : "Saving…";
    },
    trouble: () => state.trouble,
    hear(told) {
      hearers.add(told);
      return () => void hearers.delete(told);
    },
    type: (change) => show({ words: afterTyping(state.words, change) }),
    save,
    keepMine(field) {
      show({ words: keptMine(state.words, field) });
      return save();
    },
    takeTheirs: (field) => show({ words: tookTheirs(state.words, field) }),
    confirm: (confirmed) => acting((revision) => doors.change(id, revision, { confirmed }), true),
    focus: (point) => acting((revision) => doors.focus(id, revision, point), true),
    settle: (settling) => acting((revision) => doors.settle(id, revision, settling), false),
    readAgain: () => inLine(async () => void (await look())),
  };
}

function isClash(answer: Changed | Trouble): boolean {
  return answer !== "no-answer" && "refused" in answer && answer.refused === "changed-meanwhile";
}

async function orNoAnswer<T>(asked: Promise<T>): Promise<T | "no-answer"> {
  try {
    return await asked;
  } catch {
    return "no-answer";
  }
}
