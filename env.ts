import path from "node:path";
import { z } from "zod";

/** The settings of this process: parsed once, on first use, and trusted after. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

let parsed: Env | undefined;

export type Env = ReturnType<typeof parseEnv>;

/** A setting that Stet refuses; the message is one line that names it and says what to do. */
export class WrongSetting extends Error {}

export function parseEnv(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = settings.safeParse(given);
  if (!result.success) {
    throw new WrongSetting(result.error.issues.map((issue) => inWords(issue, given)).join(" "));
  }
  const value = result.data;
  const isDemo = value.STET_DEMO === "1" || value.DATABASE_URL === undefined;
  if (!isDemo) refuseMissing(value);
  if (value.STORAGE_URL?.startsWith("s3:"))
    throw new WrongSetting(
      "STORAGE_URL names an S3 storage, which is not there yet: give file:… or leave it out.",
    );
  if (isDemo && !isLoopback(value.HOST)) {
    throw new WrongSetting(
      `HOST is ${value.HOST}, but without DATABASE_URL Stet is a demo for this machine only: leave HOST at 127.0.0.1, or set DATABASE_URL.`,
    );
  }
  return {
    /** True when no operator gave a database: demo people, demo stories, loopback only. */
    isDemo,
    isDevelopment: value.NODE_ENV !== "production",
    /** The public port. The framework writes its own private one into PORT. */
    port: value.STET_PORT ?? value.PORT,
    host: value.HOST,
    dataDir: path.resolve(/* turbopackIgnore: true */ value.DATA_DIR),
    /** Origin of the public site, without a slash at the end. */
    siteUrl: value.SITE_URL ?? `http://localhost:${value.STET_PORT ?? value.PORT}`,
    /** Undefined only in a demo that the supervisor did not start. */
    authSecret: value.AUTH_SECRET,
    trustedProxies: value.TRUSTED_PROXIES,
    smtpUrl: value.SMTP_URL,
    /** Where pictures are kept; undefined means the folder `media` of the data folder. */
    storageUrl: value.STORAGE_URL,
    databaseUrl: value.DATABASE_URL,
    readerDatabaseUrl: value.READER_DATABASE_URL,
    migrateDatabaseUrl: value.MIGRATE_DATABASE_URL,
    logLevel: value.LOG_LEVEL,
    /** Which process of Stet this is: web, live, worker, front, stet … */
    processName: value.STET_PROCESS,
    /** The folder in which a command was typed; files that it names are looked for from there. */
    calledFrom: value.INIT_CWD ?? process.cwd(),
    webPort: value.STET_WEB_PORT,
    livePort: value.STET_LIVE_PORT,
  };
}

const port = z.coerce.number("must be a port").int().min(1).max(65535);
const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//);

const settings = z.object({
  NODE_ENV: z.string().optional(),
  PORT: port.default(3000),
  HOST: z
    .string()
    .regex(/^[0-9a-zA-Z.:-]+$/)
    .default("127.0.0.1"),
  DATA_DIR: z.string().default(".data"),
  SITE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url))
    .refine((url) => url.pathname === "/" && !url.search && !url.hash)
    .transform((url) => url.origin)
    .optional(),
  DATABASE_URL: databaseUrl.optional(),
  READER_DATABASE_URL: databaseUrl.optional(),
  MIGRATE_DATABASE_URL: databaseUrl.optional(),
  AUTH_SECRET: z.string().min(32).optional(),
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]))),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  STORAGE_URL: z
    .string()
    .regex(/^(file|s3):/)
    .optional(),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
  INIT_CWD: z.string().optional(),
  STET_PROCESS: z.string().default("stet"),
  STET_DEMO: z.enum(["0", "1"]).optional(),
  STET_PORT: port.optional(),
  STET_WEB_PORT: port.optional(),
  STET_LIVE_PORT: port.optional(),
});

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/** What each setting must look like, for the one line of a refusal. */
const wanted: Record<string, string> = {
  PORT: "a whole number from 1 to 65535",
  HOST: "an address to listen on, such as 127.0.0.1",
  SITE_URL: "the public origin, such as https://news.example, without a path",
  DATABASE_URL: "a PostgreSQL address, postgres://user:password@host/name",
  READER_DATABASE_URL: "a PostgreSQL address, postgres://user:password@host/name",
  MIGRATE_DATABASE_URL: "a PostgreSQL address, postgres://user:password@host/name",
  AUTH_SECRET: "at least 32 characters, such as the output of: openssl rand -hex 32",
  TRUSTED_PROXIES: "a comma-separated list of IP addresses or CIDR ranges",
  SMTP_URL: "smtp://user:password@host:port or smtps://…",
  STORAGE_URL: "file:… or s3:…",
  LOG_LEVEL: "trace, debug, info, warn, error or silent",
  STET_PORT: "a port",
  STET_WEB_PORT: "a port",
  STET_LIVE_PORT: "a port",
};

const secrets = /URL$|SECRET$/;

function inWords(issue: { path: PropertyKey[] }, given: Record<string, string | undefined>) {
  const name = String(issue.path[0]);
  const value = name === "SITE_URL" || !secrets.test(name) ? ` (it is "${given[name]}")` : "";
  return `${name} must be ${wanted[name] ?? "valid"}${value}.`;
}

function refuseMissing(value: z.infer<typeof settings>) {
  const missing = (["AUTH_SECRET", "SITE_URL"] as const).filter((name) => !value[name]);
  if (missing.length > 0) {
    throw new WrongSetting(
      `${missing.join(" and ")} must be set when DATABASE_URL is: ${missing
        .map((name) => `${name} is ${wanted[name]}`)
        .join("; ")}.`,
    );
  }
  const split = [value.READER_DATABASE_URL, value.MIGRATE_DATABASE_URL].filter(Boolean).length;
  // The processes of one Stet are given what they need and no more; the rule is the operator's.
  if (split === 1 && value.STET_WEB_PORT === undefined) {
    throw new WrongSetting(
      "Give DATABASE_URL alone, or all three of DATABASE_URL, READER_DATABASE_URL and MIGRATE_DATABASE_URL.",
    );
  }
}

function isLoopback(host: string) {
  return host === "localhost" || host === "::1" || /^127\./.test(host);
}
