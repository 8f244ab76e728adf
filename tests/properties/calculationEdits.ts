/** Random edits of random plans, as data: an edit becomes a patch of the plan as it is when its turn comes. */
import * as fc from "fast-check";
import { createCalculator } from "../../shared/calculation/calculator.ts";
import { createChecker } from "../../shared/calculation/checker.ts";
import { findingKey } from "../../shared/calculation/findingKey.ts";
import type { Diversion } from "../../shared/model/diversion.ts";
import { draftId } from "../../shared/model/draft.ts";
import type { FieldValue } from "../../shared/model/fields.ts";
import type { Measure } from "../../shared/model/measure.ts";
import type { Plan } from "../../shared/model/plan.ts";
import type { School } from "../../shared/model/school.ts";
import { currentScenario } from "../../shared/model/units.ts";
import { alteration, insertion, removal, type Patch } from "../../shared/patch/patch.ts";
import { defaultRules, someDay } from "../builders/rules.ts";
import {
  counties,
  countyFields,
  measureArb,
  measureFields,
  measureIds,
  pupils,
  schoolArb,
  schoolFields,
  schoolIds,
} from "./calculationPlans.ts";
import { diversionArb, diversionFields, diversionIds, toggleDiversion } from "./diversionEdits.ts";

/** An edit as data, so that a failing run prints what to do again; it becomes a patch of the plan as it is then. */
export type Edit =
  | {
      readonly set: "county" | "school" | "measure" | "diversion";
      readonly id: string;
      readonly field: string;
      readonly value: FieldValue;
    }
  | { readonly toggle: "school"; readonly record: School }
  | { readonly toggle: "measure"; readonly record: Measure }
  | { readonly toggle: "diversion"; readonly record: Diversion }
  | { readonly toggle: "county"; readonly id: string }
  | { readonly toggle: "keep" | "draft"; readonly id: string }
  /** The n-th of the findings there are then; with `known`, as if it had been that bad when it was acknowledged. */
  | { readonly acknowledge: number; readonly known: number | null }
  | { readonly withdraw: number };

const setArb = (
  set: "county" | "school" | "measure" | "diversion",
  ids: readonly string[],
  fields: Readonly<Record<string, fc.Arbitrary<FieldValue>>>,
): fc.Arbitrary<Edit> =>
  fc.constantFrom(...Object.entries(fields)).chain(([field, values]) =>
    fc.record({
      set: fc.constant(set),
      id: fc.constantFrom(...ids),
      field: fc.constant(field),
      value: values,
    }),
  );

export const editArb: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: setArb("county", counties, countyFields) },
  { weight: 5, arbitrary: setArb("school", schoolIds, schoolFields) },
  { weight: 8, arbitrary: setArb("measure", measureIds, measureFields) },
  { weight: 2, arbitrary: setArb("diversion", diversionIds, diversionFields) },
  fc
    .constantFrom(...schoolIds)
    .chain((id) => fc.record({ toggle: fc.constant("school" as const), record: schoolArb(id, 9) })),
  fc
    .constantFrom(...measureIds)
    .chain((id) => fc.record({ toggle: fc.constant("measure" as const), record: measureArb(id, 9) })),
  fc.constantFrom(...diversionIds).chain((id) =>
    fc.record({
      toggle: fc.constant("diversion" as const),
      record: diversionArb(id, 9, measureIds, schoolIds),
    }),
  ),
  fc.record({ toggle: fc.constant("county" as const), id: fc.constantFrom(...counties) }),
  fc.record({
    toggle: fc.constantFrom("keep" as const, "draft" as const),
    id: fc.constantFrom(...schoolIds),
  }),
  fc.record({ acknowledge: fc.nat(40), known: fc.option(pupils) }),
  fc.record({ withdraw: fc.nat(3) }),
);

export function patchOf(plan: Plan, edit: Edit): Patch {
  if ("set" in edit) return alter(plan, edit);
  if ("acknowledge" in edit) return acknowledge(plan, edit);
  if ("withdraw" in edit) return withdraw(plan, edit.withdraw);
  switch (edit.toggle) {
    case "school":
      return toggleSchool(plan, edit.record);
    case "measure":
      return toggleMeasure(plan, edit.record);
    case "diversion":
      return toggleDiversion(plan, edit.record);
    case "county":
      return removeCounty(plan, edit.id);
    case "keep":
      return toggleCase(plan, edit.id);
    case "draft":
      return toggleDraft(plan, edit.id);
  }
}

function acknowledge(plan: Plan, { acknowledge: n, known }: Extract<Edit, { acknowledge: number }>): Patch {
  const findings = createChecker(plan, createCalculator(plan), defaultRules, someDay).findings();
  const finding = findings[n % Math.max(1, findings.length)];
  if (finding === undefined) return [];
  const key = findingKey(finding);
  const taken = [...plan.acknowledgement.values()].filter((one) => one.finding === key);
  return [
    ...taken.map((one) => removal("acknowledgement", one)),
    insertion("acknowledgement", {
      id: `a${n}-${plan.acknowledgement.size}-${taken.length}`,
      position: n,
      scenarioId: currentScenario,
      countyCode: finding.countyCode,
      finding: key,
      ...(known === null ? {} : { figure: known }),
      reason: "已列入计划",
    }),
  ];
}

function withdraw(plan: Plan, n: number): Patch {
  const all = [...plan.acknowledgement.values()];
  const one = all[n % Math.max(1, all.length)];
  return one === undefined ? [] : [removal("acknowledgement", one)];
}

function alter(plan: Plan, { set, id, field, value }: Extract<Edit, { set: string }>): Patch {
  const record = plan[set].get(id);
  const change = record === undefined ? null : alteration(set, record, { [field]: value });
  return change === null ? [] : [change];
}

function toggleSchool(plan: Plan, school: School): Patch {
  const known = plan.school.get(school.id);
  if (known !== undefined) return [removal("school", known)];
  return plan.county.has(school.countyCode) ? [insertion("school", school)] : [];
}

function toggleMeasure(plan: Plan, measure: Measure): Patch {
  const known = plan.measure.get(measure.id);
  if (known !== undefined) return [removal("measure", known)];
  return plan.county.has(measure.countyCode) ? [insertion("measure", measure)] : [];
}

/** With everything in it, as a merge that replaces a county would take it out. */
function removeCounty(plan: Plan, id: string): Patch {
  const county = plan.county.get(id);
  if (county === undefined) return [];
  const measures = [...plan.measure.values()].filter(({ countyCode }) => countyCode === id);
  const schools = [...plan.school.values()].filter(({ countyCode }) => countyCode === id);
  return [
    ...measures.map((measure) => removal("measure", measure)),
    ...schools.map((school) => removal("school", school)),
    removal("county", county),
  ];
}

function toggleCase(plan: Plan, id: string): Patch {
  const known = plan.case.get(id);
  if (known !== undefined) return [removal("case", known)];
  return plan.school.has(id)
    ? [insertion("case", { id, position: 1, scenarioId: currentScenario, disposition: "keep" })]
    : [];
}

function toggleDraft(plan: Plan, recordId: string): Patch {
  const id = draftId("school", recordId, "seats.primary");
  const known = plan.draft.get(id);
  if (known !== undefined) return [removal("draft", known)];
  return [
    insertion("draft", {
      id,
      table: "school",
      recordId,
      field: "seats.primary",
      text: "约300",
      reason: "not-integer",
    }),
  ];
}
