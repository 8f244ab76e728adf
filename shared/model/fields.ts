/**
 * Field specs: what is kept about each thing, said once. Database columns, cell editing, the interchange format and
 * grid columns are all derived from these lists. A key with a dot ("enrollment.3") is a path into the record.
 */
export type FieldKind =
  | "text"
  | "integer"
  | "number"
  | "flag"
  | "date"
  | "month-day"
  | "choice"
  | "stages"
  | "school"
  | "measure"
  | "structure";

/** What a patch carries for a field; null is "empty". Structures are JSON objects or lists, replaced whole. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue };

export interface FieldSpec {
  readonly key: string;
  /** 中文 column header. */
  readonly label: string;
  readonly kind: FieldKind;
  /** Enumerated words and their Chinese names, for kind "choice". */
  readonly choices?: Readonly<Record<string, string>>;
  /** Numbers below this are not accepted; default 0, `null` for no bound (net seats of a rebuild). */
  readonly min?: number | null;
  /** Required text fields are "" when empty, others are absent. */
  readonly required?: boolean;
  readonly unit?: "人" | "个" | "万元" | "元" | "年" | "㎡";
  /** The program sets it, a planner never types it. */
  readonly fixed?: boolean;
}

export interface RecordLike {
  readonly [key: string]: unknown;
}

function isObject(value: unknown): value is RecordLike {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFieldValue(value: unknown): value is FieldValue {
  return value === null || ["string", "number", "boolean", "object"].includes(typeof value);
}

/** The value of a field, null when empty. */
export function readField(record: object, key: string): FieldValue {
  let value: unknown = record;
  for (const step of key.split(".")) {
    if (!isObject(value) || !Object.hasOwn(value, step)) return null;
    value = value[step];
  }
  return isFieldValue(value) ? value : null;
}

/** A copy of the record in which the field has the value; null removes it. */
export function withField<T extends object>(record: T, key: string, value: FieldValue): T {
  const dot = key.indexOf(".");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a fresh copy of plain data, read and written by key
  const copy = { ...record } as Record<string, unknown>;
  if (dot < 0) {
    if (value === null) delete copy[key];
    else copy[key] = value;
  } else {
    const head = key.slice(0, dot);
    const inner = copy[head];
    copy[head] = withField(isObject(inner) ? inner : {}, key.slice(dot + 1), value);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys come from the record's own field specs
  return copy as T;
}

/** Equal as stored values; structures compare by content, whatever the order of their keys. */
export function sameValue(a: FieldValue, b: FieldValue): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key) ?? null))
  );
}
