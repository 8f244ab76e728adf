/** The input of every command, drawn on a plan: a new command needs an entry here, and is then part of all properties. */
import type { CommandName } from "../../shared/commands/index.ts";
import { interchangeText } from "../../shared/contract/writeInterchange.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { stages } from "../../shared/model/stage.ts";
import { currentScenario } from "../../shared/model/units.ts";
import { dispositions, measureKinds, ownerships } from "../../shared/model/vocabulary.ts";
import { aSmallCounty } from "./aSmallCounty.ts";
import { some, word, type Draw } from "./draw.ts";
import {
  cell,
  countTexts,
  counts,
  dateTexts,
  forecastCells,
  kindTexts,
  typedField,
  years,
} from "./drawnCells.ts";
import { diversionDrawn, findingDrawn, importedCount, importedSchool } from "./drawnRecords.ts";

export const inputs: Readonly<Record<CommandName, (plan: Plan, draw: Draw) => unknown>> = {
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
  "add-milestone": (plan, draw) => ({
    measure: draw.id(plan, "measure"),
    name: draw.of(["投用", "消防验收", " "]),
    above: plan.milestone.size === 0 ? undefined : draw.maybe(() => draw.id(plan, "milestone")),
  }),
  "remove-milestones": (plan, draw) => ({ milestones: some(draw, () => draw.id(plan, "milestone")) }),
  "propose-milestones": (plan, draw) => ({
    measures: some(draw, () => draw.id(plan, "measure")),
    mode: draw.of(["add", "redate"]),
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
  "fill-cases": (plan, draw) => ({
    schools: some(draw, () => draw.id(plan, "school")),
    fillings: some(draw, () =>
      draw.of<object>([
        { field: draw.of(["leader", "phone", "basis"]), text: draw.of(["", "李副县长", " "]) },
        { field: "liquidatedBy", text: draw.of(dateTexts) },
        { kind: word(draw, measureKinds), text: draw.of(dateTexts) },
      ]),
    ),
    overwrite: draw.below(2) === 0,
  }),
  "add-attachment": (plan, draw) => ({
    schoolId: draw.id(plan, "school"),
    name: draw.of(["资产评估报告", " ", "批复"]),
  }),
  "remove-attachments": (plan, draw) => ({
    attachments: some(draw, () => draw.id(plan, "attachment")),
  }),
  "set-diversions": (plan, draw) => ({
    measureId: draw.id(plan, "measure"),
    rows: some(draw, () => diversionDrawn(plan, draw)),
    remove: draw.maybe(() => some(draw, () => draw.id(plan, "diversion"))),
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
