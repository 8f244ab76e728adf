/**
 * A patch as a planner sees it: cells with what stood in them before and after, and lines that came or went. A draft is
 * what its cell shows, so it is told as a change of that cell; what only the program keeps is left out, and so are the lines
 * that come and go with another.
 */
import type { FieldValue } from "../model/fields.ts";
import { fieldSpec, tableNames, type TableName } from "../model/plan.ts";
import type { Change, Fields, Patch } from "../patch/patch.ts";

/** What a cell holds: a value, or a text that is none. */
export type Content = { readonly value: FieldValue } | { readonly draft: string };

export interface CellChange {
  readonly kind: "cell";
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly before: Content;
  readonly after: Content;
}
export interface LineChange {
  readonly kind: "added" | "removed";
  readonly table: TableName;
  readonly id: string;
}
export type PlannerChange = CellChange | LineChange;

export function plannerChanges(patch: Patch): readonly PlannerChange[] {
  const changes = new Map(patch.filter(isLine).map((change) => [`${change.table}/${change.id}`, change]));
  const lines = [...changes.values()].filter((change) => !changes.has(ownerKey(change))).map(lineOf);
  const cells = new Map<string, CellChange>();
  for (const cell of patch.filter(({ table }) => table !== "draft").flatMap(cellsOf))
    if (!changes.has(lineKey(cell))) cells.set(cellKey(cell), cell);
  for (const draft of patch.filter(({ table }) => table === "draft").flatMap(draftedCell))
    if (!changes.has(lineKey(draft))) cells.set(cellKey(draft), withDraft(cells.get(cellKey(draft)), draft));
  return [...lines, ...cells.values()];
}

const lineKey = ({ table, id }: CellChange): string => `${table === "case" ? "school" : table}/${id}`;
const cellKey = ({ table, id, field }: CellChange): string => `${table}/${id}/${field}`;

/** A case is no line of its own: it begins with the first of its cells, and goes with its school. */
const isLine = ({ table, before, after }: Change): boolean =>
  table !== "draft" && table !== "case" && (before === null || after === null);

/** The line that what hangs on a measure or school comes and goes with: told of the one, the other is understood. */
function ownerKey({ table, before, after }: Change): string {
  const of = (field: string): string => {
    const id = (before ?? after)?.[field];
    return typeof id === "string" ? id : "";
  };
  if (table === "milestone" || table === "diversion") return `measure/${of("measureId")}`;
  return table === "attachment" ? `school/${of("schoolId")}` : "";
}

const lineOf = ({ table, id, before }: Change): LineChange => ({
  kind: before === null ? "added" : "removed",
  table,
  id,
});

function cellsOf({ table, id, before, after }: Change): CellChange[] {
  const fields = Object.keys({ ...before, ...after });
  return fields
    .filter((field) => fieldSpec(table, field)?.fixed !== true)
    .map((field) => ({
      kind: "cell",
      table,
      id,
      field,
      before: contentOf(before, field),
      after: contentOf(after, field),
    }));
}

const contentOf = (fields: Fields | null, field: string): Content => ({ value: fields?.[field] ?? null });

/** The cell a draft is of, with nothing but the draft: empty where there was or is none. */
function draftedCell({ id: path, before, after }: Change): CellChange[] {
  const [first, last] = [path.indexOf("/"), path.lastIndexOf("/")];
  const table = tableNames.find((name) => name === path.slice(0, first));
  if (table === undefined) return [];
  const [id, field] = [path.slice(first + 1, last), path.slice(last + 1)];
  return [{ kind: "cell", table, id, field, before: draftOf(before), after: draftOf(after) }];
}

const draftOf = (fields: Fields | null): Content => {
  const text = fields?.["text"];
  return typeof text === "string" ? { draft: text } : { value: null };
};

/** Where there is a draft it is what the cell shows; else its value. */
const withDraft = (cell: CellChange | undefined, draft: CellChange): CellChange =>
  cell === undefined
    ? draft
    : {
        ...cell,
        before: "draft" in draft.before ? draft.before : cell.before,
        after: "draft" in draft.after ? draft.after : cell.after,
      };
