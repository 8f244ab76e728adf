/** The columns of the county's pupils by grade: past falls to be filled in, the base year, the forecast; sums below. */
import { at } from "../../../shared/calculation/arithmetic.ts";
import { pastSourceKey } from "../../../shared/commands/forecastPatch.ts";
import { draftSentence } from "../../../shared/format/draftSentence.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { County } from "../../../shared/model/county.ts";
import { forecastKey } from "../../../shared/model/forecastField.ts";
import { draftOf, type Plan } from "../../../shared/model/plan.ts";
import { gradeName } from "../../../shared/model/school.ts";
import { gradesOf, stages, type StageOrAll } from "../../../shared/model/stage.ts";
import type { Fall, Grade, Pupils } from "../../../shared/model/units.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import type { FooterCell, FooterRow, GridColumn } from "../../grid/types.ts";
import { countyFigure } from "../explain/subjects.ts";
import { pastFalls, type PastLine } from "./pastLines.ts";

type Column = GridColumn<PastLine>;

export const pastColumn = (year: Fall): string => `past.${year}`;

/** Null for other columns. */
export function yearOfPastColumn(id: string): Fall | null {
  const found = /^past\.(\d{4})$/u.exec(id);
  return found === null ? null : Number(found[1]);
}

export const pastField = (year: Fall, grade: Grade): string =>
  forecastKey({ of: "past-enrollment", year, grade });

export function pastColumns(plan: Plan, county: County, falls: readonly Fall[], writable: boolean): Column[] {
  return [
    { id: "stage", header: "学段", width: 64, pinned: "left", text: ({ stage }) => stageNames[stage] },
    { id: "grade", header: "年级", width: 76, pinned: "left", text: ({ grade }) => gradeName(grade) },
    ...pastFalls(county).map((year) => past(plan, county, year, writable)),
    ...falls.map((year, index) => later(county, year, index)),
  ];
}

function past(plan: Plan, county: County, year: Fall, writable: boolean): Column {
  const value = ({ grade }: PastLine): Pupils | null => county.pastEnrollment?.[year]?.[grade] ?? null;
  const draft = ({ grade }: PastLine) => draftOf(plan, "county", county.id, pastField(year, grade));
  return {
    id: pastColumn(year),
    header: `${year}秋`,
    group: "往年在校生（人，可填写）",
    width: 76,
    align: "right",
    text: (line) => draft(line)?.text ?? countText(value(line)),
    editText: (line) => draft(line)?.text ?? String(value(line) ?? ""),
    hint: (line) => {
      const own = draft(line);
      return own === undefined ? undefined : draftSentence(own.text, own.reason);
    },
    mark: (line) => (draft(line) === undefined ? undefined : "draft"),
    editable: () => writable,
    editor: { kind: "integer" },
    sortValue: value,
    quantity: value,
  };
}

const countText = (count: Pupils | null): string => (count === null ? "" : formatCount(count));

function later(county: County, year: Fall, index: number): Column {
  const last = gradesOf(county.schooling, "primary").at(-1);
  const value = ({ pupils }: PastLine): Pupils => pupils[index] ?? 0;
  return {
    id: `fall.${year}`,
    header: `${year}秋`,
    group: index === 0 ? "基期（名册）" : "预测：不采取措施（人）",
    width: index === 0 ? 96 : 76,
    align: "right",
    text: (line) => formatCount(value(line)),
    hint: () => (index === 0 ? "名册中各校人数之和，请在“名册”中修改" : undefined),
    mark: () => "computed",
    sortValue: value,
    quantity: value,
    // The one grade of a whole county that other figures hang on: junior intakes follow it.
    subject: ({ grade }) =>
      grade === last ? { of: "last-primary", countyCode: county.id, year } : undefined,
  };
}

/** Sums by stage, and where the counts of a past year come from. */
export function pastFooter(
  county: County,
  falls: readonly Fall[],
  lines: readonly PastLine[],
): readonly FooterRow[] {
  const sums = [...stages, "all" as const].map((stage) => sumRow(county, falls, lines, stage));
  const sources = pastFalls(county).map((year) => [pastColumn(year), sourceCell(county, year)] as const);
  return [...sums, { id: "source", cells: { grade: { text: "来源" }, ...Object.fromEntries(sources) } }];
}

function sumRow(
  county: County,
  falls: readonly Fall[],
  lines: readonly PastLine[],
  stage: StageOrAll,
): FooterRow {
  const own = lines.filter((line) => stage === "all" || line.stage === stage);
  const cells: Record<string, FooterCell> = {
    grade: { text: stage === "all" ? "合计" : `${stageNames[stage]}合计` },
  };
  for (const year of pastFalls(county)) cells[pastColumn(year)] = pastSum(county, year, own);
  falls.forEach((year, index) => {
    cells[`fall.${year}`] = {
      text: formatCount(own.reduce((sum, { pupils }) => sum + at(pupils, index), 0)),
      subject: countyFigure(county.id, { year, stage }, "total"),
    };
  });
  return { id: `sum.${stage}`, cells };
}

/** A sum of some of the grades says so. */
function pastSum({ pastEnrollment = {} }: County, year: Fall, lines: readonly PastLine[]): FooterCell {
  const counts = lines.flatMap(({ grade }) => pastEnrollment[year]?.[grade] ?? []);
  if (counts.length === 0) return { text: "" };
  const text = formatCount(counts.reduce((sum, count) => sum + count, 0));
  if (counts.length === lines.length) return { text };
  return { text, hint: `缺 ${lines.length - counts.length} 个年级`, mark: "attention" };
}

function sourceCell({ pastEnrollment, forecastSources }: County, year: Fall): FooterCell {
  if (pastEnrollment?.[year] === undefined) return { text: "" };
  const file = forecastSources?.[pastSourceKey(year)];
  return file === undefined ? { text: "手工填写" } : { text: "往年名册", hint: file };
}
