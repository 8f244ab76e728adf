/** The judgement of shared/roster with what it needs from here: its dictionary, the rules, and the layouts settled before. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RosterChoices } from "../../../shared/contract/roster.ts";
import type { Rules } from "../../../shared/model/rules.ts";
import { readDictionary, type Dictionary } from "../../../shared/roster/dictionary.ts";
import type { NeutralWorkbook } from "../../../shared/roster/neutralGrid.ts";
import { previewRoster, type RosterPreview } from "../../../shared/roster/previewRoster.ts";
import {
  headerSignature,
  type Remembered,
  type RememberedMapping,
} from "../../../shared/roster/remembered.ts";
import { readDefaultRules } from "../defaultRules.ts";
import type { Services } from "../services.ts";
import { corrected } from "./corrections.ts";
import { createLayouts, type Layout } from "./layouts.ts";
import type { Target } from "./target.ts";

export interface Judged {
  readonly preview: RosterPreview;
  /** Signatures of layouts that an earlier import settled. */
  readonly known: ReadonlySet<string>;
}

export interface Judge {
  judge(workbook: NeutralWorkbook, target: Target, choices: RosterChoices): Judged;
  /** Keeps what the columns of an applied roster mean, for the next one of that layout. */
  remember(preview: RosterPreview): void;
}

export function createJudge({ options }: Services): Judge {
  const layouts = createLayouts(options.dataFolder);
  let dictionary: Dictionary | null = null;
  let rules: Rules | null = null;
  const words = (): Dictionary => (dictionary ??= readWords(options.resourcesFolder));
  return {
    judge(workbook, { plan, county }, choices) {
      const kept = layouts.read();
      const preview = previewRoster(corrected(workbook, choices.corrections), {
        plan,
        county,
        rules: (rules ??= readDefaultRules(options.resourcesFolder)),
        dictionary: words(),
        remembered: withMappings(kept, choices.mappings),
        choices: tableChoices(choices),
        links: Object.fromEntries(choices.links.map(({ row, school }) => [row, school])),
      });
      return { preview, known: new Set(Object.keys(kept)) };
    },
    remember: (preview) => layouts.remember(settledLayouts(preview)),
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
