import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { httpDate } from "@/press/dated";
import { brotliOf, type Finished, gzipOf, tagOf } from "@/press/page";
import { barePolicy } from "@/press/policy";

/**
 * The framework's files and those of public/, handed out without `web`. What there is is read once
 * at the start, so that no address ever becomes a path on the disk.
 */
export async function openFiles() {
  const onDisk = new Map<string, File>([
    ...(await filesUnder("public", "", fleeting)),
    ...(await filesUnder(path.join(".next", "static"), "/_next/static", immutable)),
  ]);
  const ready = new Map<string, Promise<Finished>>();
  return {
    has: (address: string) => onDisk.has(address),
    /** Read and compressed when first asked for. */
    take: (address: string): Promise<Finished> | null => {
      const file = onDisk.get(address);
      if (!file) return null;
      const made = ready.get(address) ?? make(file);
      ready.set(address, made);
      made.catch(() => ready.delete(address));
      return made;
    },
  };
}

export type Files = Awaited<ReturnType<typeof openFiles>>;

type File = { path: string; caching: string };

const immutable = "public, max-age=31536000, immutable";
const fleeting = "public, max-age=600, stale-while-revalidate=86400";

async function filesUnder(folder: string, prefix: string, caching: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  return entries
    .filter(
      (entry) => entry.isFile() && !entry.name.startsWith(".") && !entry.name.endsWith(".map"),
    )
    .map((entry): [string, File] => {
      const file = path.join(entry.parentPath, entry.name);
      const address = path.relative(folder, file).split(path.sep).join("/");
      return [`${prefix}/${address}`, { path: file, caching }];
    });
}

async function make(file: File): Promise<Finished> {
  const [body, { mtimeMs }] = await Promise.all([readFile(file.path), stat(file.path)]);
  const extension = path.extname(file.path);
  const type = types[extension] ?? "application/octet-stream";
  const headers: Record<string, string> = {
    "content-type": type,
    "cache-control": file.caching,
    "content-security-policy": barePolicy,
    // Our fonts and scripts are for our pages.
    "cross-origin-resource-policy": "same-origin",
  };
  headers.etag = tagOf(headers, body);
  headers["last-modified"] = httpDate(mtimeMs);
  if (body.length < 1_024 || !/^text|javascript|json|xml/.test(type))
    return { status: 200, headers, bodies: { identity: body } };
  const [br, gzip] = await Promise.all([brotliOf(body), gzipOf(body)]);
  return { status: 200, headers, bodies: { br, gzip } };
}

const types: Record<string, string> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
  ".xsl": "text/xsl; charset=utf-8",
};
