import { isForeign } from "@/app/door";
import { problem } from "@/app/problem";
import { refuse } from "@/newsroom/refusals";

/** Whatever has no route of its own, said to programs in their form. */
const nowhere = async (request: Request) =>
  problem(refuse(isForeign(request) ? "foreign-origin" : "no-such-thing"));

export const GET = nowhere;
export const POST = nowhere;
export const PUT = nowhere;
export const PATCH = nowhere;
export const DELETE = nowhere;
