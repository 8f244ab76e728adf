/**
 * A grid column out of a field spec: header, editor, text and draft mark follow from what the model says about the
 * field, so that a new field is a line in shared/model and a key in a screen's list.
 */
import { draftSentence } from "../../shared/format/draftSentence.ts";
import { formatCount } from "../../shared/format/numbers.ts";
import { readField, sameValue, type FieldSpec, type FieldValue } from "../../shared/model/fields.ts";
import { draftOf, fieldSpec, type Plan, type TableName } from "../../shared/model/plan.ts";
import { stages } from "../../shared/model/stage.ts";
import { stageNames } from "../../shared/model/vocabulary.ts";
import type { CellEditor, GridColumn, Option } from "./types.ts";

interface FieldColumn {
  readonly width: number;
  readonly header?: string;
  readonly group?: string;
  readonly pinned?: "left";
  readonly startsRecord?: boolean;
  /** Whether the field means anything in this record; default always. */
  readonly applies?: (record: { readonly id: string }) => boolean;
}

/** The column of a field; its id is the field's key. `plan` gives the drafts, `writable` closes a read-only document. */
export function fieldColumn<Row extends { readonly id: string }>(
  plan: Plan,
  writable: boolean,
  table: TableName,
  key: string,
  { applies = () => true, header, ...layout }: FieldColumn,
): GridColumn<Row> {
  const spec = fieldSpec(table, key);
  if (spec === undefined) throw new Error(`${table} has no field ${key}`);
  const draft = (row: Row) => draftOf(plan, table, row.id, key);
  return {
    id: key,
    header: header ?? spec.label,
    ...layout,
    align:
      spec.kind === "integer" || spec.kind === "number"
        ? "right"
        : spec.kind === "flag" || spec.kind === "stages"
          ? "center"
          : "left",
    text: (row) => draft(row)?.text ?? shownText(spec, readField(row, key)),
    editText: (row) => draft(row)?.text ?? typedText(spec, readField(row, key)),
    hint: (row) => {
      const kept = draft(row);
      return kept === undefined ? undefined : draftSentence(kept.text, kept.reason);
    },
    mark: (row) => (draft(row) === undefined ? (applies(row) ? undefined : "locked") : "draft"),
    editable: (row) => writable && applies(row),
    editor: editorOf(spec),
    sortValue: (row) => {
      const value = readField(row, key);
      return typeof value === "number" ? value : value === null ? null : shownText(spec, value);
    },
    ...(isQuantity(spec) ? { quantity: (row: Row) => quantityOf(readField(row, key)) } : {}),
  };
}

/** Years are numbers, but nothing to add up. */
const isQuantity = ({ kind, unit }: FieldSpec): boolean =>
  (kind === "integer" || kind === "number") && unit !== "年";

const quantityOf = (value: FieldValue): number | null => (typeof value === "number" ? value : null);

function shownText(spec: FieldSpec, value: FieldValue): string {
  if (spec.kind === "stages") return stagesText(value);
  if (value === null) return "";
  if (typeof value === "number") return formatCount(value);
  if (typeof value === "boolean") return value ? "是" : "";
  return typeof value === "string" ? (spec.choices?.[value] ?? value) : "";
}

/** One stage by its name; none said means both. */
function stagesText(value: FieldValue): string {
  const only = stages.filter((stage) => sameValue(value, [stage]));
  return only[0] === undefined ? stageNames.all : stageNames[only[0]];
}

/** What F2 and copying start from: numbers without marks, words as shown. */
const typedText = (spec: FieldSpec, value: FieldValue): string =>
  typeof value === "number"
    ? String(value)
    : typeof value === "boolean"
      ? value
        ? "是"
        : "否"
      : shownText(spec, value);

function editorOf<Row>(spec: FieldSpec): CellEditor<Row> {
  switch (spec.kind) {
    case "integer":
    case "number":
      return { kind: "integer" };
    case "date":
      return { kind: "date" };
    case "flag":
      return choice([
        { value: "是", label: "是" },
        { value: "否", label: "否" },
      ]);
    case "stages":
      return choice(
        [stageNames.all, stageNames.primary, stageNames.junior].map((label) => ({ value: label, label })),
      );
    case "choice":
      return choice(Object.entries(spec.choices ?? {}).map(([value, label]) => ({ value, label })));
    default:
      return { kind: "text" };
  }
}

const choice = <Row>(options: readonly Option[]): CellEditor<Row> => ({
  kind: "choice",
  options: () => options,
});
