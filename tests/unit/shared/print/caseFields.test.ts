/** Whatever is kept of a case is on its paper: each field of the case, its diversions, milestones and attachments changes it. */
import { expect, test } from "vitest";
import { readField, withField, type FieldSpec, type FieldValue } from "../../../../shared/model/fields.ts";
import { tableFields, type MutablePlan, type Tables } from "../../../../shared/model/plan.ts";
import { textWidth, type TableBlock } from "../../../../shared/print/printed.ts";
import { aCompleteCounty, completeSchool } from "../../../builders/aCompleteCase.ts";
import { printedCase } from "../../../builders/printedCase.ts";

type CaseTable = "case" | "diversion" | "milestone" | "attachment";
/** The first school closes and has diversions. */
const school = completeSchool(0);
const whole = (): MutablePlan => aCompleteCounty(2);
const paper = (plan: MutablePlan): string => JSON.stringify(printedCase(plan, school));

/** Another value than the one of a complete case. */
function otherValue({ kind, key, choices = {} }: FieldSpec, now: FieldValue): FieldValue {
  if (kind === "integer") return key === "grade" ? 2 : 7;
  if (kind === "number") return 7.75;
  if (kind === "flag") return now !== true;
  if (kind === "date") return "2023-02-28";
  if (kind === "school") return completeSchool(1);
  if (kind === "measure") return "m2";
  return kind === "choice" ? (Object.keys(choices).at(-1) ?? "") : "别的内容";
}

function changed(plan: MutablePlan, table: CaseTable, spec: FieldSpec): void {
  const records: Map<string, Tables[CaseTable]> = plan[table];
  const [[id, record] = []] = records;
  if (id === undefined || record === undefined) throw new Error(`the county has no ${table}`);
  records.set(id, withField(record, spec.key, otherValue(spec, readField(record, spec.key))));
}

const fields = (["case", "diversion", "milestone", "attachment"] as const).flatMap((table) =>
  tableFields[table].filter(({ fixed }) => fixed !== true).map((spec) => [table, spec.key, spec] as const),
);

test.each(fields)("%s.%s", (table, _key, spec) => {
  const plan = whole();
  changed(plan, table, spec);
  expect(paper(plan)).not.toBe(paper(whole()));
});

test("complete cases stand in their columns, and nothing reads undefined", () => {
  const plan = aCompleteCounty(3);
  for (const place of [0, 1, 2]) {
    const document = printedCase(plan, completeSchool(place));
    expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|null/u);
    const tables = document.blocks.filter((block): block is TableBlock => block.kind === "table");
    for (const { columns, head, bodies } of tables) {
      expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(textWidth);
      for (const body of [head, ...bodies]) {
        const cells = body.flat().reduce((sum, cell) => sum + (cell.columns ?? 1) * (cell.rows ?? 1), 0);
        expect(cells).toBe(columns.length * body.length);
      }
    }
  }
});
