/**
 * The interchange format (JSON) read into a plan. Everything a plan stores has a key there, so that export → load →
 * export gives the same file. What is refused, is refused with its JSON path.
 */
import type { County } from "../model/county.ts";
import { draftId } from "../model/draft.ts";
import type { Measure } from "../model/measure.ts";
import { emptyPlan, type MutablePlan } from "../model/plan.ts";
import type { SchoolCase } from "../model/schoolCase.ts";
import { currentScenario } from "../model/units.ts";
import { addScenario } from "../scenarios/records.ts";
import { contradictions, draftContradictions } from "./interchangeContradictions.ts";
import { problemsOf, prototypeKeys } from "./interchangeProblems.ts";
import {
  interchangeSchema,
  type Interchange,
  type OwnLists,
  type ScenarioSection,
} from "./interchangeSchema.ts";
import { done, refused, type Outcome } from "./problem.ts";

export { interchangeSchema, type Interchange };

/** Reads a plan; refused with the first problem and all others in `more`. Never half a plan. */
export function readInterchange(json: unknown): Outcome<MutablePlan> {
  const parsed = interchangeSchema.safeParse(json);
  const hidden = prototypeKeys(json);
  if (!parsed.success) {
    const problems = [...hidden, ...problemsOf(parsed.error.issues, json)];
    return refused(problems[0] ?? { code: "not-a-plan" }, problems);
  }
  const file = parsed.data;
  const plan = planOf(file);
  const sections = (file.scenarios ?? []).map(scenarioPlan);
  const problems = [
    ...hidden,
    ...contradictions(file),
    ...draftContradictions(file, plan, ""),
    ...(file.scenarios ?? []).flatMap((section, i) =>
      draftContradictions(section, sections[i] ?? plan, `scenarios[${i}].`),
    ),
  ];
  if (problems[0] !== undefined) return refused(problems[0], problems);
  file.scenarios?.forEach(({ id, name, remarks }, i) => {
    const own = { id, position: i + 1, name, ...(remarks === undefined ? {} : { remarks }) };
    addScenario(plan, own, sections[i] ?? emptyPlan());
  });
  return done(plan);
}

const diversionId = (index: number): string => `d${index + 1}`;
const milestoneId = (index: number): string => `n${index + 1}`;
const attachmentId = (index: number): string => `f${index + 1}`;
const acknowledgementId = (index: number): string => `a${index + 1}`;

/** As measures are kept: without seats in any stage there is no `seats`. */
const withoutEmptySeats = ({ seats, ...measure }: Measure): Measure =>
  seats === undefined || Object.keys(seats).length === 0 ? measure : { ...measure, seats };

const withoutEmptyChapters = ({ chapters, ...county }: County): County =>
  chapters === undefined || Object.keys(chapters).length === 0 ? county : { ...county, chapters };

const withoutEmptyRisks = ({ risks, ...schoolCase }: SchoolCase): SchoolCase =>
  risks === undefined || Object.keys(risks).length === 0 ? schoolCase : { ...schoolCase, risks };

/** Without its scenarios. */
function planOf(file: Interchange): MutablePlan {
  const plan = emptyPlan();
  if (file.city !== undefined) plan.city.set(file.city.code, { id: file.city.code, name: file.city.name });
  file.counties.forEach(({ code, ...fields }, i) =>
    plan.county.set(code, withoutEmptyChapters({ id: code, position: i + 1, ...fields })),
  );
  file.schools.forEach((row, i) => plan.school.set(row.id, { ...row, position: i + 1 }));
  fillOwnLists(plan, file);
  return plan;
}

/** What is a scenario's own, as if it were the plan's. */
function scenarioPlan(section: ScenarioSection): MutablePlan {
  const plan = emptyPlan();
  fillOwnLists(plan, section);
  return plan;
}

function fillOwnLists(plan: MutablePlan, lists: OwnLists): void {
  const scenarioId = currentScenario;
  [...lists.measures, ...(lists.unfinishedMeasures ?? [])].forEach((row, i) =>
    plan.measure.set(row.id, withoutEmptySeats({ ...row, position: i + 1, scenarioId })),
  );
  lists.diversions.forEach((row, i) =>
    plan.diversion.set(diversionId(i), { id: diversionId(i), position: i + 1, scenarioId, ...row }),
  );
  (lists.milestones ?? []).forEach((row, i) => {
    const own = milestoneId(i);
    plan.milestone.set(own, { id: own, position: i + 1, scenarioId, ...row });
  });
  (lists.attachments ?? []).forEach((row, i) => {
    const own = attachmentId(i);
    plan.attachment.set(own, { id: own, position: i + 1, scenarioId, ...row });
  });
  (lists.cases ?? []).forEach(({ schoolId, ...fields }, i) =>
    plan.case.set(schoolId, withoutEmptyRisks({ id: schoolId, position: i + 1, scenarioId, ...fields })),
  );
  (lists.acknowledgements ?? []).forEach((row, i) => {
    const own = acknowledgementId(i);
    plan.acknowledgement.set(own, { id: own, position: i + 1, scenarioId, ...row });
  });
  for (const row of lists.drafts ?? []) {
    const key = draftId(row.table, row.recordId, row.field);
    plan.draft.set(key, { id: key, ...row });
  }
}
