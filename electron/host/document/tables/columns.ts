/** From field specs to columns: names in snake_case ("enrollment.3" → enrollment_3) and values as SQLite keeps them. */
import { z } from "zod";
import type { FieldSpec, FieldValue } from "../../../../shared/model/fields.ts";
import { DamagedContent } from "./damagedContent.ts";

export type SqlValue = string | number | null;

export function columnOf(key: string): string {
  const column =
    columns.get(key) ?? key.replaceAll(".", "_").replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  columns.set(key, column);
  return column;
}
/** A block of thousands of cells asks for few of them very often. */
const columns = new Map<string, string>();

/** Quoted, since a field may be called like a word of SQL ("table"). */
export const quoted = (name: string): string => `"${name}"`;

const isJson = ({ kind }: FieldSpec): boolean => kind === "stages" || kind === "structure";

export function toSql(spec: FieldSpec, value: FieldValue): SqlValue {
  if (value === null) return null;
  if (isJson(spec)) return JSON.stringify(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "object") throw new Error(`${spec.key} cannot hold a structure`);
  return value;
}

export function fromSql(spec: FieldSpec, value: unknown): FieldValue {
  if (value === null) return null;
  if (typeof value === "string") return isJson(spec) ? parsed(value) : value;
  if (typeof value !== "number")
    throw new DamagedContent(`column ${columnOf(spec.key)} holds ${typeof value}`);
  return spec.kind === "flag" ? value === 1 : value;
}

/** The table's own check says that it is JSON. */
const parsed = (text: string): FieldValue => z.json().parse(JSON.parse(text));
