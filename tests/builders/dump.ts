/** All rows of a document's plan as text, straight from the file: "as before" means this text, byte by byte. */
import { readFileSync } from "node:fs";
import BetterSqlite from "better-sqlite3";

const apart = new Set(["meta", "journal"]);

/** Without `meta` and `journal`, which grow with every undo. */
export function dump(path: string): string {
  const database = new BetterSqlite(path, { readonly: true });
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  const lines = tables
    .filter((table) => !apart.has(table))
    .flatMap((table) =>
      database
        .prepare(`SELECT * FROM ${table} ORDER BY id`)
        .all()
        .map((row) => `${table} ${JSON.stringify(row)}`),
    );
  database.close();
  return lines.join("\n");
}

export const bytesOf = (path: string): string => readFileSync(path).toString("base64");
