import { addressIn } from "@/app/caller";
import { answering, isForeign } from "@/app/door";
import { closed, problem } from "@/app/problem";
import { whoAsks } from "@/app/session";
import { takeTurn } from "@/db/turns";
import { isUploadOf, ownerHeader, uploadServer } from "@/media/uploads";
import { mayInNewsroom } from "@/newsroom/permissions";
import { isRefusal, type RefusalReason, refuse } from "@/newsroom/refusals";

type Context = { params: Promise<{ upload?: string[] }> };

/**
 * Files on their way in, in the pieces of the tus protocol. Asked before each piece: whose page sent
 * it, who they are, whether they may, and whether the upload is theirs.
 */
const upload = (request: Request, context: Context): Promise<Response> =>
  answering(request, async () => {
    if (isForeign(request)) return problem(refuse("foreign-origin"));
    const person = await whoAsks(request);
    if (!person) return problem(refuse("not-signed-in"));
    if (!mayInNewsroom(person, "keepPictures")) return problem(refuse("not-your-move"));
    const [name, ...more] = (await context.params).upload ?? [];
    if (more.length > 0 || (name !== undefined && !isUploadOf(person, name)))
      return problem(refuse("upload-gone"));
    if (request.method === "POST") {
      const taken = await takeTurn(person, "upload", addressIn(request.headers));
      if (isRefusal(taken)) return problem(taken);
    }
    const headers = new Headers(request.headers);
    headers.set(ownerHeader, person.id);
    const answer = await uploadServer().handleWeb(new Request(request, { headers }));
    if (answer.status >= 400) return problem(refuse(reasonOf(answer.status)), answer.status);
    return closedAnswer(answer);
  });

/** What the protocol refuses is said as everything else is; its clients go by the status. */
function reasonOf(status: number): RefusalReason {
  return reasons[status] ?? (status >= 500 ? "upload-broken" : "not-well-formed");
}

const reasons: Partial<Record<number, RefusalReason>> = {
  404: "upload-gone",
  409: "upload-elsewhere",
  410: "upload-gone",
  413: "too-large",
  423: "busy",
  429: "too-often",
  507: "disk-full",
};

/** The protocol's answers are as closed as all others. */
function closedAnswer(answer: Response): Response {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(closed)) headers.set(name, value);
  for (const name of [...headers.keys()])
    if (name.startsWith("access-control-")) headers.delete(name);
  return new Response(answer.body, { status: answer.status, headers });
}

export const POST = upload;
export const PATCH = upload;
export const HEAD = upload;
export const DELETE = upload;
