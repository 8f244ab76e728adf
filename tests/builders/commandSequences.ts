/**
 * Commands on a plan, good and bad, out of lists of numbers: the same numbers on the same plan name the same command, and
 * fast-check shrinks a failing command as it shrinks numbers. What is typed comes from short lists of corners, for it is
 * their meeting that goes wrong.
 */
import fc from "fast-check";
import { findingKey, type FindingSubject } from "../../shared/calculation/findingKey.ts";
import type { Context, Planned } from "../../shared/commands/command.ts";
import { isOnWholeFile, type CommandName } from "../../shared/commands/index.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import { interchangeText } from "../../shared/contract/writeInterchange.ts";
import type { FieldKind, FieldSpec } from "../../shared/model/fields.ts";
import { tableFields, type MutablePlan, type Plan, type TableName } from "../../shared/model/plan.ts";
import { stages } from "../../shared/model/stage.ts";
import { currentScenario, type ScenarioId } from "../../shared/model/units.ts";
import { dispositions, measureKinds, ownerships } from "../../shared/model/vocabulary.ts";
import { addressOf } from "../../shared/scenarios/address.ts";
import { project } from "../../shared/scenarios/lens.ts";
import { planInScenario } from "../../shared/scenarios/planInScenario.ts";
import { aPlan } from "./aPlan.ts";

export interface CommandCall {
  /** The one the planner looks at. */
  readonly scenario: ScenarioId;
  readonly name: CommandName;
  readonly input: unknown;
}

/** A plan with a bit of everything, to run commands on. */
export const aSmallCounty = (): MutablePlan =>
  aPlan()
    .withCounty("东陵县", { targets: [{ year: 2024, shareBp: 500 }] })
    .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: 700 }, area: "城区" })
    .withPrivateSchool("育英学校", {
      primaryGrades: 50,
      juniorGrades: 60,
      seats: { primary: 320, junior: 200 },
    })
    .withPrivateSchool("晨光学校", { juniorGrades: 30 })
    .withMeasure({ kind: "intake-cap", at: "育英学校", cap: 20, on: "2022-09-01" })
    .withMeasure({ kind: "purchase", at: "育英学校", seats: { primary: 300, junior: 180 }, on: "2022-08-20" })
    .withMeasure({ kind: "new-build", projectName: "第二小学", seats: { primary: 540 } })
    .withMeasure({})
    .withCase("晨光学校", "keep")
    .withDraft("measure", "m3", "plannedDate", "明年", "not-date")
    .build();

/** Ids in order of asking, so that a failing run says the same ids every time; one that is taken is passed over. */
export function countedIds(plan: Plan): Context {
  let last = 0;
  const ids = Object.values(plan).flatMap((records) => [...records.keys()]);
  const known = new Set(ids.map((id) => addressOf(id).id));
  const taken = (id: string): boolean => known.has(id);
  const newId = (prefix: string): string => {
    last += 1;
    const id = `${prefix}-${last}`;
    return taken(id) ? newId(prefix) : id;
  };
  return { newId };
}

/** The numbers a command is made of; beyond the last one there are zeros. */
const numbers: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(9_999), { minLength: 12, maxLength: 24 });

/** Several commands in a row, each to be made (`commandFrom`) on the plan the one before it left. */
export const sequences = (maxLength: number): fc.Arbitrary<readonly (readonly number[])[]> =>
  fc.array(numbers, { minLength: 1, maxLength });

export function commandFrom(plan: Plan, from: readonly number[]): CommandCall {
  const draw = new Draw(from);
  const name = draw.of(weighted);
  const scenario = draw.of([currentScenario, ...plan.scenario.keys()]);
  const seen = isOnWholeFile(name) ? plan : project(plan, scenario);
  return { scenario, name, input: inputs[name](seen, draw) };
}

/** The same, planned: what the host does with what a window asks for. */
export function planFrom(plan: Plan, from: readonly number[]): Outcome<Planned> {
  const { scenario, name, input } = commandFrom(plan, from);
  return planInScenario(plan, scenario, name, input, countedIds(plan));
}

class Draw {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(from: readonly number[]) {
    this.#numbers = from;
  }

  below(bound: number): number {
    return (this.#numbers[this.#at++] ?? 0) % bound;
  }

  of<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }

  maybe<T>(value: () => T): T | undefined {
    return this.below(2) === 0 ? undefined : value();
  }

  /** An id of the table; now and then, and when there is none, of a record that is gone. */
  id(plan: Plan, table: TableName): string {
    const ids = [...plan[table].keys()];
    return (this.below(16) === 15 ? undefined : ids[this.below(Math.max(1, ids.length))]) ?? "gone";
  }
}

const some = (draw: Draw, one: () => unknown): unknown[] => Array.from({ length: 1 + draw.below(4) }, one);
const word = (draw: Draw, names: Readonly<Record<string, string>>): string =>
  draw.of(["nonsense", ...Object.keys(names), ...Object.keys(names)]);

const weighted: readonly [CommandName, ...CommandName[]] = [
  "edit-cells",
  "edit-cells",
  "edit-cells",
  "edit-cells",
  "edit-cells",
  "add-measure",
  "add-measure",
  "paste-measures",
  "set-measure-place",
  "set-measure-place",
  "set-measure-kind",
  "set-measure-kind",
  "set-intake-cap",
  "set-intake-cap",
  "set-disposition",
  "set-disposition",
  "set-diversion",
  "set-diversion",
  "set-targets",
  "set-parameters",
  "set-past-enrollment",
  "add-school",
  "remove-measures",
  "remove-diversions",
  "remove-schools",
  "create-county",
  "import-roster",
  "load-plan",
  "acknowledge-findings",
  "acknowledge-findings",
  "withdraw-acknowledgements",
  "copy-scenario",
  "copy-scenario",
  "rename-scenario",
  "remove-scenario",
  "adopt-scenario",
];

const years: readonly [number, ...number[]] = [2021, 2022, 2023, 2024, 2025, 1800];
const counts: readonly [number, ...number[]] = [0, 12, 60, 300, 7, 90, 540, -1, 2.5, 20_000_000];
type Texts = readonly [string, ...string[]];
const countTexts: Texts = ["320", "0", "", "１２０", "1,200人", "约300", "-50", "2.5", "99999999999", "/"];
const dateTexts: Texts = ["2022-09-01", "2022年9月", "2023-02-30", "明年", "", "2022-09-02", "20230820"];
const yearTexts: Texts = ["2024", "2022年", "20245", "", "2099"];
const kindTexts: Texts = ["", "不知道", ...Object.values(measureKinds), ...Object.keys(measureKinds)];

function textFor(plan: Plan, spec: FieldSpec, draw: Draw): string {
  if (spec.unit === "年") return draw.of(yearTexts);
  const byKind: Partial<Record<FieldKind, Texts>> = {
    integer: countTexts,
    number: countTexts,
    date: dateTexts,
    "month-day": ["09-01", "8月31日", "02-30", ""],
    flag: ["是", "否", "也许", ""],
    choice: ["", "不知道", ...Object.values(spec.choices ?? {}), ...Object.keys(spec.choices ?? {})],
    stages: ["小学", "初中", "全部", "幼儿园", ""],
    school: ["没有的学校", "", ...plan.school.keys()],
  };
  return draw.of(byKind[spec.kind] ?? ["", "城区", "  第二 小学  ", "一行\n两行", "𠮷\u0000\u200b"]);
}

const editableTables: readonly TableName[] = ["measure", "school", "county", "diversion", "case"];
/** One that no table has, and one that nobody types into. */
const oddFields: readonly [FieldSpec, FieldSpec] = [
  { key: "no-such-field", label: "", kind: "text" },
  { key: "position", label: "", kind: "integer" },
];

function cell(plan: Plan, draw: Draw): unknown {
  const filled = editableTables.filter((name) => plan[name].size > 0);
  const table = draw.of<TableName>(["measure", "measure", "school", ...filled]);
  return { table, id: draw.id(plan, table), ...typedField(plan, table, draw) };
}

const forecastCells: Texts = [
  "progressionBp.2",
  "progressionBp.9",
  "entrantIndexBp.primary.2022",
  "entrantIndexBp.junior.2024",
  "pastEnrollment.2020.1",
  "progressionBp.10",
];

function typedField(plan: Plan, table: TableName, draw: Draw): { field: string; text: string } {
  if (table === "county" && draw.below(2) === 0)
    return { field: draw.of(forecastCells), text: draw.of(["97.5%", "0.98", "", "320", "约300"]) };
  const typable = tableFields[table].filter(({ fixed, kind }) => fixed !== true && kind !== "structure");
  const spec =
    draw.below(16) === 15 ? draw.of(oddFields) : (typable[draw.below(typable.length)] ?? oddFields[0]);
  return { field: spec.key, text: textFor(plan, spec, draw) };
}

const importedSchool = (draw: Draw): unknown[] => [
  { field: "name", value: draw.of(["新学校", "育英学校"]) },
  { field: "ownership", value: word(draw, ownerships) },
  { field: "type", value: draw.of(["primary", "junior", "nine-year"]) },
  importedCount(draw),
];

const importedCount = (draw: Draw): unknown => ({
  field: draw.of(["enrollment.3", "seats.primary", "teachers", "no-such-field"]),
  value: draw.of([...counts, null]),
  ...draw.maybe(() => ({ text: "约300", reason: "not-integer" })),
});

/** Few enough that one is often named again. */
function findingDrawn(plan: Plan, draw: Draw): string {
  const countyCode = draw.id(plan, "county");
  return findingKey(
    draw.of<FindingSubject>([
      {
        code: "seat-shortfall",
        countyCode,
        area: "城区/北",
        stage: "primary",
        year: 2024,
        field: "spareSeats",
      },
      { code: "case-missing", countyCode, schoolId: draw.id(plan, "school") },
      { code: "measure-undated", countyCode, measureId: draw.id(plan, "measure"), field: "plannedDate" },
      { code: "no-such-check", countyCode },
    ]),
  );
}

const inputs: Readonly<Record<CommandName, (plan: Plan, draw: Draw) => unknown>> = {
  "create-county": (_plan, draw) => ({
    code: draw.of(["419901", "419950", "41"]),
    name: "新县",
    baseYear: 2021,
    targetYear: draw.of(years),
  }),
  "set-targets": (plan, draw) => ({
    county: draw.id(plan, "county"),
    targets: some(draw, () => ({
      year: draw.of(years),
      shareBp: draw.of([0, 500, 800, 1_500, 10_001]),
      reductionPupils: draw.of(counts),
    })),
  }),
  "set-parameters": (plan, draw) => ({
    county: draw.id(plan, "county"),
    values: some(draw, () => ({
      field: draw.of(forecastCells),
      basisPoints: draw.of([null, 0, 9_800, 10_000, -1]),
      ...draw.maybe(() => ({ source: "估算" })),
    })),
  }),
  "set-past-enrollment": (plan, draw) => ({
    county: draw.id(plan, "county"),
    year: draw.of(years),
    pupils: draw.maybe(() => ({ 1: draw.of(counts), 9: draw.of(counts) })) ?? null,
    ...draw.maybe(() => ({ source: "名册" })),
  }),
  "edit-cells": (plan, draw) => ({ cells: some(draw, () => cell(plan, draw)) }),
  "add-school": (plan, draw) => ({
    county: draw.id(plan, "county"),
    name: draw.of(["新学校", "育英学校", "二小", " "]),
    ownership: word(draw, ownerships),
  }),
  "remove-schools": (plan, draw) => ({ schools: some(draw, () => draw.id(plan, "school")) }),
  "add-measure": (plan, draw) => ({
    county: draw.id(plan, "county"),
    kind: draw.maybe(() => word(draw, measureKinds)),
    schoolId: draw.maybe(() => draw.id(plan, "school")),
    projectName: draw.maybe(() => "新项目"),
    stages: draw.maybe(() => [draw.of(stages)]),
    cap: draw.maybe(() => draw.of(counts)),
    plannedDate: draw.maybe(() => draw.of(dateTexts)),
  }),
  "paste-measures": (plan, draw) => ({
    county: draw.id(plan, "county"),
    cells: some(draw, () => ({
      table: "measure",
      id: draw.id(plan, "measure"),
      ...typedField(plan, "measure", draw),
    })),
    lines: some(draw, () => some(draw, () => typedField(plan, "measure", draw))),
  }),
  "set-measure-place": (plan, draw) => ({
    measure: draw.id(plan, "measure"),
    text: draw.of(["", "新项目", ...plan.school.keys()]),
  }),
  "set-measure-kind": (plan, draw) => ({ measure: draw.id(plan, "measure"), text: draw.of(kindTexts) }),
  "remove-measures": (plan, draw) => ({ measures: some(draw, () => draw.id(plan, "measure")) }),
  "set-intake-cap": (plan, draw) => ({
    cells: some(draw, () => ({
      school: draw.id(plan, "school"),
      stage: draw.of(stages),
      year: draw.of(years),
      text: draw.of(countTexts),
    })),
  }),
  "set-disposition": (plan, draw) => ({
    schools: some(draw, () => draw.id(plan, "school")),
    text: draw.of(["", "不知道", "停办", ...Object.keys(dispositions)]),
  }),
  "set-diversion": (plan, draw) => ({
    id: plan.diversion.size === 0 ? undefined : draw.maybe(() => draw.id(plan, "diversion")),
    measureId: draw.id(plan, "measure"),
    stage: draw.of(stages),
    students: draw.of(counts),
    ...draw.of<object>([
      { toHome: true },
      { toSchoolId: draw.id(plan, "school") },
      { toMeasureId: draw.id(plan, "measure") },
      { toSchoolId: draw.id(plan, "school") },
      {},
      { toHome: true, toSchoolId: draw.id(plan, "school") },
    ]),
  }),
  "remove-diversions": (plan, draw) => ({ diversions: some(draw, () => draw.id(plan, "diversion")) }),
  "import-roster": (plan, draw) => ({
    county: draw.id(plan, "county"),
    add: Array.from({ length: draw.below(3) }, () => ({ cells: importedSchool(draw) })),
    change: draw.maybe(() => [{ school: draw.id(plan, "school"), cells: [importedCount(draw)] }]),
    remove: draw.maybe(() => [draw.id(plan, "school")]),
  }),
  "load-plan": (plan, draw) => ({
    plan: draw.of<unknown>([
      JSON.parse(interchangeText(plan)),
      {},
      JSON.parse(interchangeText(aSmallCounty())),
    ]),
  }),
  "acknowledge-findings": (plan, draw) => ({
    findings: some(draw, () => ({
      finding: findingDrawn(plan, draw),
      figure: draw.maybe(() => draw.of(counts)),
    })),
    reason: draw.of(["已列入 2025 年项目", "已与财政商量", " "]),
  }),
  "withdraw-acknowledgements": (plan, draw) => ({
    findings: some(draw, () => findingDrawn(plan, draw)),
  }),
  "copy-scenario": (plan, draw) => ({
    from: draw.of([currentScenario, draw.id(plan, "scenario")]),
    name: draw.of(["多建学校", "少关一所", "多建学校", "当前方案", ""]),
  }),
  "rename-scenario": (plan, draw) => ({
    scenario: draw.id(plan, "scenario"),
    name: draw.maybe(() => draw.of(["多买学位", "多建学校", " "])),
    remarks: draw.maybe(() => draw.of(["", "与财政商量过"])),
  }),
  "remove-scenario": (plan, draw) => ({ scenario: draw.id(plan, "scenario") }),
  "adopt-scenario": (plan, draw) => ({ scenario: draw.id(plan, "scenario") }),
};
