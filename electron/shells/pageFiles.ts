/**
 * The built pages as a shell gives them to its window: only files of one folder, each with its type and with the
 * headers that keep the page from loading or reaching anything else.
 */
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

export interface PageFile {
  readonly body: Buffer<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

// AG Grid and antd write <style> elements as they go; scripts come from files alone.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export const protectiveHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": contentSecurityPolicy,
  "x-content-type-options": "nosniff",
  // Not "no-referrer": some browsers then send `Origin: null` with our own requests.
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** The file a URL path names, null when there is none to give. */
export async function readPage(folder: string, pathname: string): Promise<PageFile | null> {
  const file = fileOf(folder, pathname === "/" ? "/index.html" : pathname);
  const type = file === null ? undefined : types[extname(file)];
  if (file === null || type === undefined) return null;
  const body = await readIfThere(file);
  return body === null
    ? null
    : { body, headers: { ...protectiveHeaders, "content-type": type, ...caching(pathname) } };
}

function fileOf(folder: string, pathname: string): string | null {
  const path = decoded(pathname);
  if (path === null || path.includes("\0") || path.includes("\\")) return null;
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder) + sep) ? file : null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

async function readIfThere(file: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      ["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG"].includes(String(error.code))
    )
      return null;
    throw error;
  }
}

/** Built assets carry a hash in their name; everything else may be another file after the next build. */
const caching = (pathname: string): Readonly<Record<string, string>> => ({
  "cache-control": pathname.startsWith("/assets/") ? "private, max-age=31536000, immutable" : "no-store",
});
