/**
 * A school's disposition (处置方式) and, in the same step, the measures it stands for: what the school has already is
 * kept, what is missing is added without a date, for only the planner knows the date.
 */
import type { Measure } from "../model/measure.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import type { School } from "../model/school.ts";
import { gradesOf, stages, type Stage } from "../model/stage.ts";
import { currentScenario, type SchoolId } from "../model/units.ts";
import { isRoute, type Disposition, type RouteKind } from "../model/vocabulary.ts";
import { fieldsOf, insertion, recordOf, type Patch } from "../patch/patch.ts";
import { storeInCase } from "./caseCells.ts";
import { inTurn, nextPosition, type Context } from "./command.ts";
import { proposedQuantities } from "./proposals.ts";

/** What a proposed measure says beside its school. */
type Proposal = Pick<Measure, "kind" | "stages" | "cap">;

/** The proposals are those of the disposition as it is read; a text that is none proposes nothing. */
export function dispositionPatch(plan: Plan, id: SchoolId, text: string, context: Context): Patch {
  const spec = fieldSpec("case", "disposition");
  if (spec === undefined) return [];
  return inTurn(plan, [
    (now) => storeInCase(now, id, spec, text),
    (now) => proposedMeasures(now, id, context),
  ]);
}

function proposedMeasures(plan: Plan, id: SchoolId, context: Context): Patch {
  const school = plan.school.get(id);
  const disposition = plan.case.get(id)?.disposition;
  if (school?.ownership !== "private" || disposition === undefined) return [];
  return inTurn(
    plan,
    missingFrom(plan, school, disposition).map((proposal) => (now: Plan) => {
      const bare: Measure = {
        id: context.newId("m"),
        position: nextPosition(now, "measure"),
        countyCode: school.countyCode,
        scenarioId: currentScenario,
        schoolId: id,
        ...proposal,
      };
      const fields = { ...fieldsOf("measure", bare), ...proposedQuantities(now, bare) };
      return [insertion("measure", recordOf("measure", bare.id, fields))];
    }),
  );
}

/** The table of dispositions and the measures they stand for (domain.md, Case). */
function missingFrom(plan: Plan, school: School, disposition: Disposition): Proposal[] {
  const measures = [...plan.measure.values()].filter(
    ({ schoolId, scenarioId }) => schoolId === school.id && scenarioId === currentScenario,
  );
  const own = stagesWithPupils(plan, school);
  switch (disposition) {
    case "convert":
    case "close":
    case "transform":
      return missingRoute(measures, own, disposition);
    case "purchase":
      return measures.some(({ kind }) => kind === "purchase") ? [] : [{ kind: "purchase" }];
    case "intake-cap":
      return missingCaps(measures, own, () => true).map((stage) => ({ kind: "intake-cap", stages: [stage] }));
    case "phase-out":
      return missingCaps(measures, own, ({ cap }) => cap === 0).map((stage) => ({
        kind: "intake-cap",
        stages: [stage],
        cap: 0,
      }));
    case "keep":
      return [];
  }
}

/** Where nobody is entered yet, it may be either. */
function stagesWithPupils(plan: Plan, { countyCode, enrollment }: School): readonly Stage[] {
  const schooling = plan.county.get(countyCode)?.schooling ?? "6-3";
  const own = stages.filter((stage) =>
    gradesOf(schooling, stage).some((grade) => (enrollment[grade] ?? 0) > 0),
  );
  return own.length === 0 ? stages : own;
}

const isAbout = (measure: Measure, stage: Stage): boolean => (measure.stages ?? stages).includes(stage);

/** One for all stages that no such route ends; once there is one, a stage that another route ends is settled too. */
function missingRoute(measures: readonly Measure[], own: readonly Stage[], kind: RouteKind): Proposal[] {
  const ofKind = measures.filter((measure) => measure.kind === kind);
  const routes = measures.filter((measure) => measure.kind !== undefined && isRoute(measure.kind));
  const settling = ofKind.length === 0 ? [] : routes;
  const open = own.filter((stage) => !settling.some((measure) => isAbout(measure, stage)));
  if (open.length === 0) return [];
  return [open.length === own.length ? { kind } : { kind, stages: open }];
}

/** The stages without a cap of the kind that is asked for. */
const missingCaps = (
  measures: readonly Measure[],
  own: readonly Stage[],
  suits: (cap: Measure) => boolean,
): Stage[] =>
  own.filter(
    (stage) =>
      !measures.some((measure) => measure.kind === "intake-cap" && suits(measure) && isAbout(measure, stage)),
  );
