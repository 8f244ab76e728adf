/** Pupils as the reading process hands them on, judged as the host does it. */
import { pupilWords } from "../../../electron/host/workbooks/pupilWords.ts";
import type { County } from "../../../shared/model/county.ts";
import { emptyPlan, type Plan } from "../../../shared/model/plan.ts";
import type { NeutralWorkbook } from "../../../shared/roster/sheets/neutralGrid.ts";
import { previewRoster, type RosterPreview } from "../../../shared/roster/previewRoster.ts";
import { countedWorkbook, type CountedWorkbook } from "../../../shared/roster/pupils/pupilWorkbook.ts";
import { defaultRules } from "../../builders/rules.ts";
import { dictionary } from "./dictionary.ts";

export interface CountedPreview {
  readonly counted: CountedWorkbook;
  readonly preview: RosterPreview;
}

export type PupilCounty = Pick<County, "id" | "name" | "schooling" | "baseYear">;

export function countedPreview(
  read: NeutralWorkbook,
  county: PupilCounty,
  plan: Plan = emptyPlan(),
): CountedPreview {
  const counted = countedWorkbook(read, {
    schooling: county.schooling,
    fall: county.baseYear,
    places: [county.name],
    includeHidden: false,
    dictionary,
    words: pupilWords,
  });
  const { workbook, pupils } = counted;
  const preview = previewRoster(workbook, {
    plan,
    county,
    rules: defaultRules,
    dictionary,
    ...(pupils === undefined ? {} : { pupils }),
  });
  return { counted, preview };
}
