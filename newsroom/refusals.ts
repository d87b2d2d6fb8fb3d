/** Why something that a person asked for was not done. Every reason has words, in one place. */
export const refusalWords = {
  "not-signed-in": "You are signed out. Sign in again; what you typed is kept on this device.",
  "not-yours": "This story is not open to you.",
  "not-your-move": "Your role does not include this step for this story.",
  "not-from-here": "The story has moved on meanwhile, so this step no longer applies. Look again.",
  "own-story": "You wrote part of this story, so somebody else has to approve it.",
  "rewritten-in-review":
    "You changed more of this text in review than its approver may. Somebody else has to approve it.",
  "text-changed":
    "Not done: the text changed while you were reading. See what changed, then decide again.",
  "not-approved-text": "The text is not the one that was approved. It needs a new approval first.",
  "note-missing": "Say in a sentence why, so that the writer knows what to do.",
  "note-too-long": "The note is longer than 2,000 characters.",
  "checks-fail": "Something is still missing. See the checklist.",
  "flag-raised": "A raised flag stops publication until it is settled.",
  embargoed: "The story is under embargo.",
  "embargo-past": "An embargo ends at a time to come; that one has passed.",
  "text-locked": "The text cannot be changed at this stage.",
  "changed-meanwhile": "Somebody changed this while you were looking. Look again, then repeat it.",
  "no-such-thing": "There is no such thing, or it is not open to you.",
  "not-well-formed": "The request is not well formed.",
  "too-large": "That is more than fits.",
  "slug-taken": "Another story in this section already has that address.",
  "slug-unfit": "An address is made of letters, digits and single hyphens, at most 80 characters.",
  "section-unknown": "There is no such section, or it is not one of yours.",
  "address-settled": "The section and address of a published story stay as they are.",
  "section-taken": "There is already a section with that address.",
  "section-in-use": "Stories stand in this section, so it stays. Move them first.",
  "slug-reserved": "The site itself needs that address. Choose another.",
  "language-in-use":
    "Stories stand in that language or under its addresses, so it stays where it is.",
  "language-unspoken":
    "The reader site does not speak that language yet, so the paper cannot be offered in it.",
  "desk-taken": "There is already a desk of that name.",
  "last-admin": "The newsroom needs at least one administrator.",
  "email-taken": "Somebody already has that address.",
  "email-unfit": "That is not an email address.",
  "name-missing": "A name is missing.",
  "wrong-password": "Email or password is wrong.",
  "too-many-tries": "Too many tries. Wait a quarter of an hour, then try again.",
  "too-often": "That was more at once than a person asks for. Wait a moment, then try again.",
  busy: "The newsroom is too busy to do that just now. Nothing was changed; try again in a moment.",
  "password-weak": "Choose a password of at least 12 characters that is not a common one.",
  "picture-not-ready":
    "That picture is not in the library, or is still being looked at. Wait a moment, then try again.",
  "disk-full":
    "There is no room left where the newsroom keeps its files. Keep this one; tell whoever looks after Stet.",
  "upload-gone": "That upload is not there any more. Send the file again.",
  "upload-elsewhere":
    "That upload has gone on meanwhile. Ask how far it is, then go on from there.",
  "upload-broken": "The file did not arrive. What came of it is kept; go on with it in a moment.",
  "picture-unproven": "Not verified yet: something is still missing.",
  "picture-in-use": "Stories use this picture, so it stays. Take it out of them first.",
  "link-spent": "This link has been used or has run out.",
  "wrong-code": "That code is wrong, has been used or has run out. Wait for the next one.",
  "code-late": "That took too long. Sign in again with your password.",
  "confirm-first": "Say again who you are before this change.",
  "wrong-confirmation": "The password or the code is wrong. Of your app, take the next code.",
  "factor-settled": "Your second factor is set up already. Remove it first to set up another.",
  "factor-missing": "There is no second factor to confirm or remove. Begin with setting one up.",
  "foreign-origin": "The request came from another site.",
} satisfies Record<string, string>;

export type RefusalReason = keyof typeof refusalWords;

/** The reason in a text from outside, such as an address; null when it is none of ours. */
export function refusalIn(text: unknown): RefusalReason | null {
  return typeof text === "string" && isReason(text) ? text : null;
}

function isReason(text: string): text is RefusalReason {
  return Object.hasOwn(refusalWords, text);
}

/** A refusal as a value: the reason, and where it helps, what exactly, and in how many seconds to ask again. */
export type Refusal = {
  refused: RefusalReason;
  detail?: readonly string[];
  /** The same for people, where \`detail\` is for programs. */
  said?: readonly string[];
  after?: number;
};

export function refuse(reason: RefusalReason, detail?: readonly string[]): Refusal {
  return detail ? { refused: reason, detail } : { refused: reason };
}

export function isRefusal<T extends object>(answer: T | Refusal): answer is Refusal {
  return "refused" in answer;
}
