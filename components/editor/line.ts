import { HocuspocusProviderWebsocket } from "@hocuspocus/provider";

/** A line to where stories are written together. Whoever takes it hangs up. */
export function takeLine(): HocuspocusProviderWebsocket {
  const line = early ?? call();
  early = null;
  return line;
}

// The first one is called for when this script arrives, and is there when the screen has been made.
let early = typeof window === "undefined" ? null : call();

function call(): HocuspocusProviderWebsocket {
  return new HocuspocusProviderWebsocket({
    url: `${window.location.origin.replace(/^http/, "ws")}/collab`,
    delay: 400,
    minDelay: 300,
    factor: 1.6,
    maxDelay: 4_000,
  });
}
