import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // The press refuses a page whose title is not in the head, so metadata never streams.
  htmlLimitedBots: /.*/,
  experimental: { inlineCss: true },
  // The press compresses finished pages once; the workspace is compressed by `front`.
  compress: false,
  // `npm test` checks the types of everything, tests included; `npm start` need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg", "@node-rs/argon2", "graphile-worker", "pino"],
};

export default config;
