import { z } from "zod";
import type { Json } from "@/newsroom/hash";
import { stages } from "@/newsroom/story";

/** What an address of the workspace answered; null when nobody did. */
export type Answer = { status: number; body: unknown } | null;

/** One signed-in person's way to ask the workspace, as their browser would. */
export type Desk = ReturnType<typeof openDesk>;

export function openDesk(url: string, cookie: string, origin = url) {
  const ask = async (method: string, path: string, body?: object): Promise<Answer> => {
    try {
      const answer = await fetch(url + path, {
        method,
        headers: { cookie, origin, "content-type": "application/json" },
        ...(body ? { body: JSON.stringify(body) } : {}),
        signal: AbortSignal.timeout(20_000),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === "" ? null : JSON.parse(text) };
    } catch {
      return null;
    }
  };
  return {
    cookie,
    ask,
    /** The body of a story as committed. */
    body: async (id: string): Promise<Json | null> => {
      const answer = await ask("GET", `/api/stories/${id}`);
      return answer?.status === 200 ? body.parse(answer.body).body : null;
    },
    /** All its words as committed. */
    copy: async (id: string): Promise<Json | null> => {
      const answer = await ask("GET", `/api/stories/${id}`);
      return answer?.status === 200 ? copy.parse(answer.body) : null;
    },
    view: async (id: string): Promise<View | null> => {
      const answer = await ask("GET", `/api/stories/${id}`);
      return answer?.status === 200 ? view.parse(answer.body) : null;
    },
  };
}

const copy = z.object({ fields: z.json(), body: z.json() });
const body = z.object({ body: z.json() });

const view = z.object({
  id: z.string(),
  epoch: z.number(),
  path: z.string().nullable(),
  detailsRevision: z.number(),
  state: z.object({ stage: z.enum(stages), hash: z.string(), publication: z.string() }),
  timeline: z.array(z.object({ act: z.string(), note: z.string() })),
});
export type View = z.infer<typeof view>;

const made = z.object({ id: z.string() });
const moved = z.object({ printed: z.boolean() });
const refused = z.object({ reason: z.string() });

export const readMade = (body: unknown) => made.parse(body).id;
export const readPrinted = (body: unknown) => moved.parse(body).printed;
export const readRefusal = (body: unknown) => refused.safeParse(body).data?.reason ?? "";
