import { type Refusal, refuse } from "@/newsroom/refusals";

/** A request's body as text, read no further than so many bytes. */
export async function readBody(
  request: Request,
  limit: number,
): Promise<{ text: string } | Refusal> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return refuse("too-large");
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) break;
    bytes += piece.value.byteLength;
    if (bytes > limit) {
      await reader?.cancel();
      return refuse("too-large");
    }
    pieces.push(piece.value);
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces)) };
  } catch {
    return refuse("not-well-formed", ["The text is not UTF-8."]);
  }
}
