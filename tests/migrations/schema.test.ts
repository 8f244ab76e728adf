/** The newest schema and the field specs say the same: a field added without a migration fails here. */
import BetterSqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { migrations, newestVersion } from "../../electron/host/document/migrations/index.ts";
import { migrate, schemaVersion } from "../../electron/host/document/migrations/migrate.ts";
import { columnOf } from "../../electron/host/document/tables/columns.ts";
import { sqlName } from "../../electron/host/document/tables/planTable.ts";
import { tableFields, tableNames } from "../../shared/model/plan.ts";

function newestSchema() {
  const database = new BetterSqlite(":memory:");
  migrate(database, migrations);
  return database;
}

test.each(tableNames)("the table of %s has a column for every field and no other", (table) => {
  const database = newestSchema();
  const columns = database
    .prepare<[string], string>("SELECT name FROM pragma_table_info(?)")
    .pluck()
    .all(sqlName(table));
  expect(columns.sort()).toEqual(["id", ...tableFields[table].map(({ key }) => columnOf(key))].sort());
});

test("all tables are strict, and the version is the last migration's", () => {
  const database = newestSchema();
  const loose = database
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .pluck();
  expect(loose.all()).toEqual([]);
  expect(schemaVersion(database)).toBe(newestVersion(migrations));
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1));
});

test("no check asks whether nothing is JSON: older SQLites say no, and call the file damaged", () => {
  const definitions = newestSchema()
    .prepare<[], string>("SELECT sql FROM sqlite_schema WHERE sql LIKE '%json_valid%'")
    .pluck()
    .all();
  const lines = definitions.flatMap((sql) => sql.split("\n").filter((line) => line.includes("json_valid")));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/NOT NULL|IS NULL OR/u);
});
