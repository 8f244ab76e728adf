/**
 * Field specs: what is kept about each thing, said once. Database columns, cell editing, the interchange format and
 * grid columns are all derived from these lists. A key with a dot ("enrollment.3") is a path into the record.
 */
export type FieldKind =
  | "text"
  | "integer"
  | "number"
  | "flag"
  /** Basis points, typed and shown as per cent. */
  | "share"
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
  readonly unit?: "人" | "个" | "万元" | "元" | "年" | "㎡" | "亩";
  /** A text of several lines; other texts are one. */
  readonly multiline?: true;
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
export const readField = (record: object, key: string): FieldValue => readPath(record, key.split("."));

/** The same for a field of many records. */
export function fieldReader(key: string): (record: object) => FieldValue {
  const path = key.split(".");
  return (record) => readPath(record, path);
}

function readPath(record: object, path: readonly string[]): FieldValue {
  let value: unknown = record;
  for (const step of path) {
    if (!isObject(value) || !Object.hasOwn(value, step)) return null;
    value = value[step];
  }
  return isFieldValue(value) ? value : null;
}

/** A copy of the record in which the field has the value; null removes it. */
export const withField = <T extends object>(record: T, key: string, value: FieldValue): T =>
  withFields(record, { [key]: value });

/**
 * The same for several fields, with one copy of the record and of each group in it. A field goes by being left out of the
 * copy: after a `delete` every later reading of the object would be slow.
 */
export function withFields<T extends object>(record: T, values: Readonly<Record<string, FieldValue>>): T {
  const own: Record<string, FieldValue> = {};
  const inGroups: Record<string, Record<string, FieldValue>> = {};
  for (const [key, value] of Object.entries(values)) {
    const dot = key.indexOf(".");
    const head = dot < 0 ? key : key.slice(0, dot);
    // A group stands where its first field does, so that records have the order of their specs.
    own[head] = dot < 0 ? value : (own[head] ?? readField(record, head) ?? {});
    if (dot >= 0) (inGroups[head] ??= {})[key.slice(dot + 1)] = value;
  }
  const copy = withOwn(record, own);
  for (const [head, inner] of Object.entries(inGroups)) {
    const group = copy[head];
    copy[head] = withFields(isObject(group) ? group : {}, inner);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys come from the record's own field specs
  return copy as T;
}

function withOwn(record: object, values: Readonly<Record<string, FieldValue>>): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...record, ...values };
  const gone = Object.values(values).includes(null);
  return gone ? Object.fromEntries(Object.entries(copy).filter(([key]) => values[key] !== null)) : copy;
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
