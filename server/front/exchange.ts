import type { IncomingMessage, ServerResponse } from "node:http";
import type { Client } from "@/server/front/client";

/** One request and its response, with what was found out about it at the door. */
export type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  method: string;
  client: Client;
  /** Headers that every response carries. */
  standing: Record<string, string>;
};
