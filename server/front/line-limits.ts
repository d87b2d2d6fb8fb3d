/** What a client may take of time and room before it has said what it wants. In milliseconds and bytes. */
export const lineLimits = {
  // A client that sends a byte a second must not hold a place for long.
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 20_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
} as const;

export const headersAtMost = 100;

/** The largest body that anything of the workspace takes. */
export const bodyAtMost = 2 * 1024 * 1024;
