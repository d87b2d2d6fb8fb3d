/** One attack on the socket, and how it went. */
export type Case = {
  what: string;
  act: () => Promise<"refused" | "borne" | "let in" | "left waiting" | { wrong: string }>;
};
