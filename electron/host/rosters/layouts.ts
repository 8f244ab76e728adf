/** Layouts of rosters the planner has settled before: which column means what, by the header's signature. No data. */
import { join } from "node:path";
import { z } from "zod";
import {
  withoutYear,
  type Remembered,
  type RememberedMapping,
} from "../../../shared/roster/headers/remembered.ts";
import { isRosterField, type RosterField } from "../../../shared/roster/columns/rosterFields.ts";
import { readJsonFile, writeJsonFile } from "../jsonFile.ts";

const known = z.custom<RosterField>((value) => typeof value === "string" && isRosterField(value));
/** Lists, since headers are data: none may be taken for a property of every object. */
const layoutsFile = z.array(
  z.object({
    signature: z.string(),
    columns: z.array(z.object({ header: z.string(), field: known.nullable() })),
  }),
);
export type Layout = z.output<typeof layoutsFile>[number];

export interface Layouts {
  read(): Remembered;
  remember(layouts: readonly Layout[]): void;
}

/** A county has a handful; beyond this the ones used longest ago go. */
const mostLayouts = 50;

export function createLayouts(dataFolder: string): Layouts {
  const path = join(dataFolder, "rosterLayouts.json");
  const read = (): Layout[] => readJsonFile(path, layoutsFile, []);
  return {
    read: () => rememberedOf(read()),
    remember(layouts) {
      const replaced = new Set(layouts.map(({ signature }) => signature));
      const others = read().filter(({ signature }) => !replaced.has(signature));
      writeJsonFile(path, [...layouts, ...others].slice(0, mostLayouts));
    },
  };
}

const rememberedOf = (layouts: readonly Layout[]): Remembered =>
  Object.fromEntries(layouts.map(({ signature, columns }) => [signature, mappingOf(columns)]));

/** Of the columns of several years one has the field; which year that is the next time, the base year says. */
function mappingOf(columns: Layout["columns"]): RememberedMapping {
  const byHeader = Map.groupBy(columns, ({ header }) => withoutYear(header));
  return Object.fromEntries(
    [...byHeader].map(([header, own]) => [header, own.find(({ field }) => field !== null)?.field ?? null]),
  );
}
