/** Columns of the intake plan: for each stage the intake of the base year, then a cap a fall. */
import { capsOfCell } from "../../../shared/commands/setIntakeCap.ts";
import type { Calculator } from "../../../shared/calculation/calculator.ts";
import type { IntakeCell } from "../../../shared/calculation/figures.ts";
import { draftSentence } from "../../../shared/format/draftSentence.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { County } from "../../../shared/model/county.ts";
import type { Draft } from "../../../shared/model/draft.ts";
import { draftOf, type Plan } from "../../../shared/model/plan.ts";
import type { School } from "../../../shared/model/school.ts";
import { gradesOf, stages, type Stage } from "../../../shared/model/stage.ts";
import type { Fall } from "../../../shared/model/units.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import type { CellMark, FooterCell, FooterRow, GridColumn } from "../../grid/types.ts";

type Column = GridColumn<School>;

/** The column of the caps of a stage and fall. */
export const capColumn = (stage: Stage, year: Fall): string => `${stage}.${year}`;

/** The stage and fall of a cap's column; null for other columns. */
export function cellOfColumn(id: string): { readonly stage: Stage; readonly year: Fall } | null {
  const [name, year] = id.split(".");
  const stage = stages.find((known) => known === name);
  return stage === undefined || year === undefined ? null : { stage, year: Number(year) };
}

export function intakeColumns(
  plan: Plan,
  calculator: Calculator,
  county: County,
  writable: boolean,
): Column[] {
  const falls = calculator.falls(county.id);
  return [
    { id: "name", header: "民办学校", width: 190, pinned: "left", text: ({ name }) => name },
    { id: "town", header: "乡镇（街道）", width: 100, text: ({ town }) => town },
    ...stages.flatMap((stage) => [
      baseIntake(calculator, county, stage, falls[0] ?? county.baseYear),
      ...falls.slice(1).map((year) => cap(plan, calculator, county, stage, year, writable)),
    ]),
  ];
}

const group = (stage: Stage): string => `${stageNames[stage]}起始年级招生（人）`;

function baseIntake(calculator: Calculator, county: County, stage: Stage, year: Fall): Column {
  const [grade = 1] = gradesOf(county.schooling, stage);
  const value = (school: School): number => cellAt(calculator, school, stage, year)?.doNothing ?? 0;
  return {
    id: `base.${stage}`,
    header: `${year} 实招`,
    group: group(stage),
    width: 78,
    align: "right",
    text: (school) => (value(school) === 0 ? "—" : formatCount(value(school))),
    mark: () => "computed",
    sortValue: value,
    quantity: value,
    subject: ({ id }) => ({ of: "grade", schoolId: id, year, grade, line: "doNothing" }),
  };
}

const cellAt = (calculator: Calculator, school: School, stage: Stage, year: Fall): IntakeCell | undefined =>
  calculator.intakeLine(school.id, stage).find((cell) => cell.year === year);

function cap(
  plan: Plan,
  calculator: Calculator,
  county: County,
  stage: Stage,
  year: Fall,
  writable: boolean,
): Column {
  const look = (school: School): CapCell => capCell(plan, calculator, county, school, stage, year);
  return {
    id: capColumn(stage, year),
    header: String(year),
    group: group(stage),
    width: 66,
    align: "right",
    text: (school) => look(school).text,
    editText: (school) => look(school).typed,
    hint: (school) => look(school).hint,
    mark: (school) => look(school).mark,
    editable: (school) => writable && !look(school).ended,
    editor: { kind: "integer" },
    sortValue: (school) => cellAt(calculator, school, stage, year)?.planned ?? null,
    quantity: (school) => look(school).cap,
  };
}

interface CapCell {
  readonly text: string;
  /** The number the text says; null where it says none. */
  readonly cap: number | null;
  readonly typed: string;
  readonly hint: string;
  readonly mark: CellMark | undefined;
  readonly ended: boolean;
}

function capCell(
  plan: Plan,
  calculator: Calculator,
  county: County,
  school: School,
  stage: Stage,
  year: Fall,
): CapCell {
  const line = cellAt(calculator, school, stage, year);
  const [own] = capsOfCell(plan, county, { school: school.id, stage, year });
  const draft = own === undefined ? undefined : draftOf(plan, "measure", own.id, "cap");
  const free = `不核减时招 ${formatCount(line?.doNothing ?? 0)} 人`;
  if (line?.ended === true)
    return {
      text: "已退出",
      cap: null,
      typed: "",
      hint: "该学段已转公、停办或转型",
      mark: "locked",
      ended: true,
    };
  if (draft !== undefined) return drafted(draft);
  if (own?.cap !== undefined)
    return { ...ofCap(own.cap), typed: String(own.cap), hint: free, mark: undefined, ended: false };
  if (line?.cap != null) {
    return {
      ...ofCap(line.cap.cap),
      typed: "",
      hint: `沿用以前年度的计划；${free}`,
      mark: "computed",
      ended: false,
    };
  }
  return { text: "", cap: null, typed: "", hint: free, mark: undefined, ended: false };
}

const ofCap = (value: number): Pick<CapCell, "text" | "cap"> => ({ text: formatCount(value), cap: value });

const drafted = ({ text, reason }: Draft): CapCell => ({
  text,
  cap: null,
  typed: text,
  hint: draftSentence(text, reason),
  mark: "draft",
  ended: false,
});

/** What the private schools shown will take in altogether, stage by stage and fall by fall; told when it is not all. */
export function intakeFooter(
  calculator: Calculator,
  county: County,
  schools: readonly School[],
  all: number,
): FooterRow[] {
  const word = schools.length === all ? "计划招生合计" : "筛选招生合计";
  const cells: Record<string, FooterCell> = { name: { text: `${word} ${schools.length} 所` } };
  for (const stage of stages) {
    for (const [index, year] of calculator.falls(county.id).entries()) {
      const intakes = schools.map((school) => cellAt(calculator, school, stage, year));
      const sum = intakes.reduce(
        (total, cell) => total + (cell === undefined || cell.ended ? 0 : cell.planned),
        0,
      );
      cells[index === 0 ? `base.${stage}` : capColumn(stage, year)] = { text: formatCount(sum) };
    }
  }
  return [{ id: "sum", cells }];
}
