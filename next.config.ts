import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // The press refuses a page whose title is not in the head, so metadata never streams.
  htmlLimitedBots: /.*/,
  // There is nothing for it to shrink, and an open door less.
  images: { unoptimized: true },
  experimental: {
    inlineCss: true,
    // A little more than `front` lets through, which says so in words.
    proxyClientMaxBodySize: "3mb",
  },
  // What web answers before our own code is asked: its files, its 404s, its redirects.
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "x-content-type-options", value: "nosniff" },
        { key: "x-frame-options", value: "DENY" },
        { key: "referrer-policy", value: "strict-origin-when-cross-origin" },
        {
          key: "permissions-policy",
          value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
        },
        { key: "cross-origin-opener-policy", value: "same-origin" },
        {
          key: "content-security-policy",
          value: "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        },
      ],
    },
  ],
  // The press compresses finished pages once; the workspace is compressed by `front`.
  compress: false,
  // `npm test` checks the types of everything, tests included; `npm start` need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg", "@node-rs/argon2", "graphile-worker", "pino"],
};

export default config;
