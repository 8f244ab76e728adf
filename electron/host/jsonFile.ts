/**
 * Small JSON files of the application data folder (settings, recents). Written beside and renamed, so that a file is
 * whole; one that cannot be read is as good as none, and is kept under another name for whoever wants to look.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { z } from "zod";
import { errorCode } from "./errorCode.ts";

export function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  otherwise: z.output<Schema>,
): z.output<Schema> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return otherwise;
    throw error;
  }
  const parsed = schema.safeParse(parsedOrNull(text));
  if (parsed.success) return parsed.data;
  renameSync(path, `${path}.unreadable`);
  return otherwise;
}

/** Null for a text that is no JSON. */
export function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function writeJsonFile(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  const building = `${path}.${process.pid}.new`;
  writeFileSync(building, `${JSON.stringify(value, null, 1)}\n`);
  renameSync(building, path);
}
