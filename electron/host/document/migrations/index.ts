/** All migrations in order; the last one's version is the schema of this program. */
import { migration0001 } from "./0001.ts";
import { migration0002 } from "./0002.ts";
import { migration0003 } from "./0003.ts";
import { migration0004 } from "./0004.ts";
import { migration0005 } from "./0005.ts";
import type { Migration } from "./migration.ts";

export const migrations: readonly Migration[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
];

export const newestVersion = (list: readonly Migration[]): number => list.at(-1)?.version ?? 0;
