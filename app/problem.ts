import { quietHeaders } from "@/app/quiet-headers";
import { type Refusal, type RefusalReason, refusalWords } from "@/newsroom/refusals";

/** The status that says about the same as the reason, for those who read no words. */
export const statusOf = {
  "not-signed-in": 401,
  "not-yours": 403,
  "not-your-move": 403,
  "not-from-here": 409,
  "own-story": 403,
  "rewritten-in-review": 403,
  "text-changed": 409,
  "not-approved-text": 409,
  "note-missing": 422,
  "note-too-long": 422,
  "checks-fail": 422,
  "flag-raised": 409,
  embargoed: 409,
  "embargo-past": 422,
  "text-locked": 409,
  "changed-meanwhile": 409,
  "no-such-thing": 404,
  "not-well-formed": 400,
  "too-large": 413,
  "slug-taken": 409,
  "slug-unfit": 422,
  "section-unknown": 422,
  "address-settled": 409,
  "section-taken": 409,
  "section-in-use": 409,
  "slug-reserved": 422,
  "language-in-use": 409,
  "language-unspoken": 409,
  "desk-taken": 409,
  "last-admin": 409,
  "email-taken": 409,
  "email-unfit": 422,
  "name-missing": 422,
  "wrong-password": 401,
  "too-many-tries": 429,
  "too-often": 429,
  busy: 503,
  "password-weak": 422,
  "picture-not-ready": 409,
  "disk-full": 507,
  "upload-gone": 410,
  "upload-elsewhere": 409,
  "upload-broken": 500,
  "picture-unproven": 422,
  "picture-in-use": 409,
  "link-spent": 410,
  "wrong-code": 401,
  "code-late": 410,
  "confirm-first": 403,
  "wrong-confirmation": 403,
  "factor-settled": 409,
  "factor-missing": 409,
  "foreign-origin": 403,
} satisfies Record<RefusalReason, number>;

/** A refusal as problem details (RFC 9457): `reason` for programs, `detail` for people. */
export function problem(refusal: Refusal, status: number = statusOf[refusal.refused]): Response {
  const after = refusal.after ?? waits[refusal.refused];
  return details(
    status,
    {
      reason: refusal.refused,
      title: refusalWords[refusal.refused],
      detail: [refusalWords[refusal.refused], ...(refusal.said ?? refusal.detail ?? [])].join(" "),
    },
    after === undefined ? {} : { "retry-after": String(after) },
  );
}

/** When to ask again, in seconds, where the refusal does not know better. */
const waits: Partial<Record<RefusalReason, number>> = { "too-many-tries": 900, busy: 2 };

/**
 * What should not have happened: no reason of ours, and nothing of the inside. Of a change nobody can
 * say here that it was not made: the line to the database may have broken behind the commit.
 */
export function fault(request: string, isChange: boolean): Response {
  const words = isChange
    ? "Something went wrong on our side. It may have been done all the same: look before you try again."
    : "Something went wrong on our side. Try again in a moment.";
  return details(500, { title: words, detail: words, request });
}

function details(
  status: number,
  about: Record<string, string>,
  headers: Record<string, string> = {},
): Response {
  return Response.json(
    { type: "about:blank", status, ...about },
    { status, headers: { ...closed, "content-type": "application/problem+json", ...headers } },
  );
}

/** Headers of every answer that is data: it shows nothing and runs nothing. */
export const closed = {
  ...quietHeaders,
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-frame-options": "DENY",
} as const;
