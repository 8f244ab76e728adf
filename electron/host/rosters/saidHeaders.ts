/**
 * Headers of which the planner has said what they mean, kept beside the layouts: another layout with the same header has
 * its answer already. No data of any file, only headers.
 */
import { join } from "node:path";
import { z } from "zod";
import type { RosterChoices } from "../../../shared/contract/rosterChoices.ts";
import type { Dictionary } from "../../../shared/roster/dictionary.ts";
import { meaningOf } from "../../../shared/roster/headers/headerMeaning.ts";
import type { RosterPreview } from "../../../shared/roster/previewRoster.ts";
import { headerOf } from "../../../shared/roster/headers/remembered.ts";
import { isRosterField, type RosterField } from "../../../shared/roster/columns/rosterFields.ts";
import { saidKey, type SaidWords } from "../../../shared/roster/headers/saidWords.ts";
import { readJsonFile, writeJsonFile } from "../jsonFile.ts";

const known = z.custom<RosterField>((value) => typeof value === "string" && isRosterField(value));
const headersFile = z.array(z.object({ header: z.string(), field: known.nullable() }));
type SaidHeader = z.output<typeof headersFile>[number];

/** What was said of a header; "forget" when she took back what she had said. */
export interface Saying {
  readonly header: string;
  readonly field: RosterField | null | "forget";
}

export interface SaidHeaders {
  read(): SaidWords;
  remember(sayings: readonly Saying[]): void;
}

/** More than anybody says; beyond it the words said longest ago go. */
const mostHeaders = 300;

export function createSaidHeaders(dataFolder: string): SaidHeaders {
  const path = join(dataFolder, "rosterHeaders.json");
  const read = (): SaidHeader[] => readJsonFile(path, headersFile, []);
  return {
    read: () => new Map(read().map(({ header, field }) => [header, field])),
    remember(sayings) {
      if (sayings.length === 0) return;
      const said = new Map(sayings.map(({ header, field }) => [saidKey(header), field]));
      const kept = [...said].flatMap(([header, field]) => (field === "forget" ? [] : [{ header, field }]));
      const others = read().filter(({ header }) => !said.has(header));
      writeJsonFile(path, [...kept, ...others].slice(0, mostHeaders));
    },
  };
}

/** With what she says now, so that a second sheet with the same header has it at once. */
export function withWords(kept: SaidWords, mappings: RosterChoices["mappings"]): SaidWords {
  const now = mappings.flatMap(({ header, field }) =>
    field === null ? [] : [[saidKey(header), field] as const],
  );
  return new Map([...kept, ...now]);
}

/**
 * What her choices of this import say of headers at large. That a column is not needed is one only of headers the
 * dictionary does not know: of two columns 一年级 she may have left out the one that is last year's.
 */
export function saidHeaders(
  { tables }: RosterPreview,
  mappings: RosterChoices["mappings"],
  dictionary: Dictionary,
): Saying[] {
  const paths = new Map(
    tables.flatMap(({ columns }) => columns.map(({ path }) => [headerOf(path), path] as const)),
  );
  return mappings.flatMap(({ header, field }): Saying[] => {
    const path = paths.get(header);
    if (path === undefined) return [];
    const isKnown = field === null && meaningOf(path, dictionary).kind !== "unknown";
    return [{ header, field: isKnown ? "forget" : field }];
  });
}
