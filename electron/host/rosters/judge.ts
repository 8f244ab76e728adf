/** The judgement of shared/roster with what it needs from here: its dictionary, the rules, and the layouts settled before. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noChoices, type RosterChoices } from "../../../shared/contract/rosterChoices.ts";
import type { Rules } from "../../../shared/model/rules.ts";
import { readDictionary, type Dictionary } from "../../../shared/roster/dictionary.ts";
import type { NeutralWorkbook } from "../../../shared/roster/sheets/neutralGrid.ts";
import { previewRoster, type RosterPreview } from "../../../shared/roster/previewRoster.ts";
import { countedWorkbook, type CountedWorkbook } from "../../../shared/roster/pupils/pupilWorkbook.ts";
import {
  headerSignature,
  type Remembered,
  type RememberedMapping,
} from "../../../shared/roster/headers/remembered.ts";
import { readDefaultRules } from "../defaultRules.ts";
import type { Services } from "../services.ts";
import { pupilWords } from "../workbooks/pupilWords.ts";
import { corrected } from "./corrections.ts";
import { createLayouts, type Layout } from "./layouts.ts";
import { createSaidHeaders, saidHeaders, withWords } from "./saidHeaders.ts";
import type { Target } from "./target.ts";

export interface Judged {
  /** With the corrections in it. */
  readonly workbook: NeutralWorkbook;
  /** Before them: as the file is, but that pupils are counted to a table of schools. */
  readonly counted: CountedWorkbook;
  readonly preview: RosterPreview;
  /** Signatures of layouts that an earlier import settled. */
  readonly known: ReadonlySet<string>;
}

type Folders = Pick<Services["options"], "dataFolder" | "resourcesFolder">;

export interface Judge {
  judge(workbook: NeutralWorkbook, target: Target, choices: RosterChoices): Judged;
  /** Keeps what the columns of an applied roster mean, for the next one of that layout. */
  remember(preview: RosterPreview, choices?: Pick<RosterChoices, "mappings">): void;
}

export function createJudge({ options }: { readonly options: Folders }): Judge {
  const layouts = createLayouts(options.dataFolder);
  const headers = createSaidHeaders(options.dataFolder);
  let dictionary: Dictionary | null = null;
  let rules: Rules | null = null;
  const words = (): Dictionary => (dictionary ??= readWords(options.resourcesFolder));
  return {
    judge(workbook, { plan, county }, choices) {
      const kept = layouts.read();
      const counted = countedWorkbook(workbook, {
        schooling: county.schooling,
        fall: county.baseYear,
        places: [[...plan.city.values()][0]?.name ?? "", county.name],
        includeHidden: choices.includeHidden,
        dictionary: words(),
        words: pupilWords,
      });
      const read = corrected(counted.workbook, choices.corrections);
      const preview = previewRoster(read, {
        plan,
        county,
        rules: (rules ??= readDefaultRules(options.resourcesFolder)),
        dictionary: { ...words(), said: withWords(headers.read(), choices.mappings) },
        remembered: withMappings(kept, choices.mappings),
        choices: tableChoices(choices),
        links: Object.fromEntries(choices.links.map(({ row, school }) => [row, school])),
        ...(counted.pupils === undefined ? {} : { pupils: counted.pupils }),
      });
      return { workbook: read, counted, preview, known: new Set(Object.keys(kept)) };
    },
    remember(preview, { mappings } = noChoices) {
      layouts.remember(settledLayouts(preview));
      headers.remember(saidHeaders(preview, mappings, words()));
    },
  };
}

const readWords = (resourcesFolder: string): Dictionary =>
  readDictionary(JSON.parse(readFileSync(join(resourcesFolder, "roster", "synonyms.json"), "utf8")));

function withMappings(kept: Remembered, mappings: RosterChoices["mappings"]): Remembered {
  const bySignature = Map.groupBy(mappings, ({ signature }) => signature);
  const chosen = [...bySignature].map(([signature, columns]): [string, RememberedMapping] => [
    signature,
    {
      ...(Object.hasOwn(kept, signature) ? kept[signature] : {}),
      ...Object.fromEntries(columns.map(({ header, field }) => [header, field])),
    },
  ]);
  return { ...kept, ...Object.fromEntries(chosen) };
}

const tableChoices = ({ includeHidden, headers, ownership }: RosterChoices) => ({
  includeHidden,
  headers: Object.fromEntries(headers.map(({ sheet, blocks }) => [sheet, blocks])),
  ownership: Object.fromEntries(ownership.map((own) => [own.sheet, own.ownership])),
});

/** Columns that have a field, and those the planner said are not needed; about the rest nothing was said. */
function settledLayouts({ tables, mappings }: RosterPreview): Layout[] {
  return tables.map((table, i) => {
    const signature = headerSignature(table);
    const columns = (mappings[i] ?? []).filter(
      ({ field, reason, header }) => header !== "" && (field !== null || reason === "not-needed"),
    );
    return { signature, columns: columns.map(({ header, field }) => ({ header, field })) };
  });
}
