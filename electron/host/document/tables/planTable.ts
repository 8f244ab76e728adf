/**
 * A table of the plan, generated from its field specs: read all records, and write the changes of a patch. The patch is
 * written field by field, so that what is on disk changes exactly as what is in memory does.
 */
import type { Statement } from "better-sqlite3";
import type { FieldSpec, FieldValue } from "../../../../shared/model/fields.ts";
import { fieldSpec, tableFields, type TableName, type Tables } from "../../../../shared/model/plan.ts";
import { currentScenario } from "../../../../shared/model/units.ts";
import { recordOf, type Change, type Fields } from "../../../../shared/patch/patch.ts";
import type { Sqlite } from "../sqlite.ts";
import { columnOf, fromSql, quoted, toSql, type SqlValue } from "./columns.ts";

/** `case` is a word of SQL. */
const sqlNames: Readonly<Record<TableName, string>> = {
  city: "city",
  county: "county",
  school: "school",
  measure: "measure",
  diversion: "diversion",
  milestone: "milestone",
  attachment: "attachment",
  case: "school_case",
  scenario: "scenario",
  acknowledgement: "acknowledgement",
  draft: "draft",
};
/** The plan itself is a row among the scenarios, to which its measures refer; it is none of the scenarios beside it. */
const shownRows: Readonly<Partial<Record<TableName, string>>> = {
  scenario: ` WHERE id <> '${currentScenario}'`,
};
export const sqlName = (table: TableName): string => sqlNames[table];

export function readRecords<T extends TableName>(database: Sqlite, table: T): Tables[T][] {
  const specs = tableFields[table];
  const order = specs.some(({ key }) => key === "position") ? "position, id" : "id";
  const columns = ["id", ...specs.map(({ key }) => columnOf(key))].map(quoted).join(", ");
  const rows = database
    .prepare<[], readonly unknown[]>(
      `SELECT ${columns} FROM ${sqlName(table)}${shownRows[table] ?? ""} ORDER BY ${order}`,
    )
    .raw()
    .all();
  return rows.map((row) => recordFrom(table, specs, row));
}

function recordFrom<T extends TableName>(
  table: T,
  specs: readonly FieldSpec[],
  row: readonly unknown[],
): Tables[T] {
  const [id, ...cells] = row;
  const fields: Record<string, FieldValue> = {};
  specs.forEach((spec, i) => {
    const value = fromSql(spec, cells[i]);
    if (value !== null) fields[spec.key] = value;
  });
  return recordOf(table, String(id), fields);
}

/** A roster is thousands of changes of the same fields: each text of SQL is prepared once a patch. */
type Prepare = (sql: string) => Statement<SqlValue[]>;

/** Writes the changes of one patch into the file. */
export function changeWriter(database: Sqlite): (change: Change) => void {
  const prepared = new Map<string, Statement<SqlValue[]>>();
  const prepare: Prepare = (sql) => {
    const statement = prepared.get(sql) ?? database.prepare<SqlValue[]>(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return ({ table, id, before, after }) => {
    if (after === null) remove(prepare, table, id);
    else if (before === null) insert(prepare, table, id, after);
    else update(prepare, table, id, after);
  };
}

function insert(prepare: Prepare, table: TableName, id: string, fields: Fields): void {
  const { columns, values } = sqlOf(table, fields);
  const names = ["id", ...columns].map(quoted).join(", ");
  const marks = ["?", ...columns.map(() => "?")].join(", ");
  prepare(`INSERT INTO ${sqlName(table)} (${names}) VALUES (${marks})`).run(id, ...values);
}

function update(prepare: Prepare, table: TableName, id: string, fields: Fields): void {
  const { columns, values } = sqlOf(table, fields);
  if (columns.length === 0) return;
  const settings = columns.map((column) => `${quoted(column)} = ?`).join(", ");
  const { changes } = prepare(`UPDATE ${sqlName(table)} SET ${settings} WHERE id = ?`).run(...values, id);
  if (changes !== 1) throw new Error(`${table} ${id} is not in the file`);
}

function remove(prepare: Prepare, table: TableName, id: string): void {
  const { changes } = prepare(`DELETE FROM ${sqlName(table)} WHERE id = ?`).run(id);
  if (changes !== 1) throw new Error(`${table} ${id} is not in the file`);
}

function sqlOf(
  table: TableName,
  fields: Fields,
): { readonly columns: string[]; readonly values: SqlValue[] } {
  const columns: string[] = [];
  const values: SqlValue[] = [];
  for (const [key, value] of Object.entries(fields)) {
    const spec = fieldSpec(table, key);
    if (spec === undefined) throw new Error(`${table} has no field ${key}`);
    columns.push(columnOf(key));
    values.push(toSql(spec, value));
  }
  return { columns, values };
}
