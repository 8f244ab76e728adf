/** What a migration is: it brings a file of the version before to its own, inside the runner's transaction. */
import type { Sqlite } from "../sqlite.ts";

export interface Migration {
  readonly version: number;
  readonly up: (database: Sqlite) => void;
}
