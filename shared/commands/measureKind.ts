/**
 * A measure takes on a kind, and what hangs on the kind follows in the same step: quantities the old kind had proposed
 * make place for those of the new one, seats are read again by its rules, and so is a place that was no school.
 */
import { draftId, type Draft } from "../model/draft.ts";
import { readField } from "../model/fields.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import { measureFields, type Measure } from "../model/measure.ts";
import { stages } from "../model/stage.ts";
import type { MeasureId } from "../model/units.ts";
import type { Patch } from "../patch/patch.ts";
import { storeTyped } from "./cells.ts";
import { inTurn } from "./command.ts";
import { setValues } from "./drafts.ts";
import { placePatch } from "./measurePlace.ts";
import { requantified } from "./proposals.ts";

export const kindPatch = (plan: Plan, measure: Measure, text: string): Patch =>
  inTurn(alone(plan, measure), [
    (now) => typedPatch(now, measure.id, "kind", text),
    (now) =>
      withMeasure(now, measure.id, (changed) =>
        setValues(now, "measure", changed, requantified(now, measure, changed)),
      ),
    ...stages.map((stage) => (now: Plan) => readAgain(now, measure.id, `seats.${stage}`)),
    (now) => placeAgain(now, measure.id),
  ]);

/** Steps are tried on a copy of the plan: in a paste of thousands of lines it must not be one of all their measures. */
const alone = (plan: Plan, measure: Measure): Plan => ({
  ...plan,
  measure: new Map([[measure.id, measure]]),
  diversion: new Map(),
  case: new Map(),
  draft: new Map(draftsOf(plan, measure.id).map((draft) => [draft.id, draft])),
});

const draftsOf = (plan: Plan, id: MeasureId): Draft[] =>
  measureFields
    .map(({ key }) => plan.draft.get(draftId("measure", id, key)))
    .filter((draft) => draft !== undefined);

const withMeasure = (plan: Plan, id: MeasureId, patchOf: (measure: Measure) => Patch): Patch => {
  const measure = plan.measure.get(id);
  return measure === undefined ? [] : patchOf(measure);
};

function typedPatch(plan: Plan, id: MeasureId, field: string, text: string): Patch {
  const spec = fieldSpec("measure", field);
  return spec === undefined ? [] : storeTyped(plan, "measure", id, spec, text);
}

/** Negative seats are a value of a rebuild and a draft of every other kind. */
function readAgain(plan: Plan, id: MeasureId, field: string): Patch {
  const draft = plan.draft.get(draftId("measure", id, field));
  const value = readField(plan.measure.get(id) ?? {}, field);
  if (draft?.reason === "negative") return typedPatch(plan, id, field, draft.text);
  return typeof value === "number" && value < 0 ? typedPatch(plan, id, field, String(value)) : [];
}

/** A name that is no school of the county may be a project of the new kind. */
function placeAgain(plan: Plan, id: MeasureId): Patch {
  const draft = plan.draft.get(draftId("measure", id, "schoolId"));
  if (draft?.reason !== "no-such-school") return [];
  return withMeasure(plan, id, (measure) => placePatch(plan, measure, draft.text));
}
