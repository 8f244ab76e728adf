/** Workbooks that are made for rosters: rows an import leaves out, and templates to be filled in. */
import { parse } from "node:path";
import type { RosterTicks } from "../../../shared/contract/rosterChoices.ts";
import type { WrittenFile } from "../../../shared/contract/writtenFile.ts";
import { leftOutRows } from "../../../shared/roster/leftOut/leftOutRows.ts";
import { leftOutWorkbook } from "../../../shared/roster/leftOut/leftOutWorkbook.ts";
import { emptyTemplate, filledTemplate } from "../../../shared/roster/template/rosterTemplate.ts";
import type { WorkbookDraft } from "../../../shared/workbook/workbookDraft.ts";
import { writeWorkbook } from "../workbooks/writing/writeWorkbook.ts";
import type { Judged } from "./judge.ts";
import { readingOf } from "./readingOf.ts";
import type { Reading } from "./readings.ts";
import type { Target } from "./target.ts";

export function leftOutFile(reading: Reading, judged: Judged, ticks: RosterTicks): Promise<WrittenFile> {
  const rows = leftOutRows(readingOf(reading, judged, 0), ticks);
  const draft = leftOutWorkbook(judged.workbook, judged.preview, rows);
  const [first = ""] = reading.fileName.split("、");
  return written(`${parse(first).name}（未导入的行）.xlsx`, draft);
}

/** Without a target, empty. */
export function templateFile(target: Target | null): Promise<WrittenFile> {
  if (target === null) return written("学校名册模板.xlsx", emptyTemplate());
  const { plan, county } = target;
  return written(`${county.name}学校名册（${county.baseYear}年）.xlsx`, filledTemplate(plan, county));
}

async function written(fileName: string, draft: WorkbookDraft): Promise<WrittenFile> {
  const bytes = await writeWorkbook(draft);
  return { fileName, content: Buffer.from(bytes).toString("base64") };
}
