/**
 * Cells of the intake plan (招生计划): the intake a private school may have in a stage from a fall on. A cell is an
 * `intake-cap` measure; an empty text takes the cap away. A cap over both stages is split when one of them is edited.
 * Cells are taken in turn, each on what the ones before it left.
 */
import { z } from "zod";
import { refused, type Outcome } from "../contract/problem.ts";
import { fallOf } from "../calculation/fall.ts";
import { formatCount, formatFall } from "../format/numbers.ts";
import { parseTyped } from "../format/typed.ts";
import type { County } from "../model/county.ts";
import { draftId } from "../model/draft.ts";
import type { Measure } from "../model/measure.ts";
import type { FieldSpec } from "../model/fields.ts";
import { fieldSpec, inOrder, type Plan } from "../model/plan.ts";
import { stages, type Stage } from "../model/stage.ts";
import { currentScenario, type Fall } from "../model/units.ts";
import { stageNames } from "../model/vocabulary.ts";
import { insertion, type Patch } from "../patch/patch.ts";
import {
  defineCommand,
  find,
  inTurn,
  nextPosition,
  planned,
  shortened,
  type Context,
  type Planned,
} from "./command.ts";
import { setValues } from "./drafts.ts";
import { nameOfSchool } from "./names.ts";
import { removeMeasure } from "./removal.ts";
import { shownEdit } from "./shownEdit.ts";

const intakeCellInput = z.strictObject({
  school: z.string(),
  stage: z.enum(stages),
  year: z.int().min(2000).max(2100),
  text: z.string().max(32_767),
});
type IntakeCell = z.output<typeof intakeCellInput>;

export const setIntakeCap = defineCommand({
  name: "set-intake-cap",
  input: z.strictObject({ cells: z.array(intakeCellInput).min(1) }),
  run(plan, { cells }, context): Outcome<Planned> {
    const spec = fieldSpec("measure", "cap");
    if (spec === undefined) return refused({ code: "value-invalid", table: "measure", field: "cap" });
    for (const cell of cells) {
      const county = countyOfCell(plan, cell);
      if (!county.ok) return county;
    }
    return planned(
      labelOf(plan, spec, cells),
      inTurn(
        plan,
        cells.map((cell) => (now: Plan) => cellPatch(now, spec, cell, context)),
      ),
    );
  },
});

function countyOfCell(plan: Plan, cell: IntakeCell): Outcome<County> {
  const school = find(plan, "school", cell.school);
  return school.ok ? find(plan, "county", school.value.countyCode) : school;
}

function labelOf(plan: Plan, spec: FieldSpec, cells: readonly IntakeCell[]): string {
  const [first] = cells;
  if (first === undefined || cells.length > 1) return `修改招生计划 ${formatCount(cells.length)} 格`;
  const place = `${formatFall(first.year)}${stageNames[first.stage]}招生计划`;
  const name = shortened(nameOfSchool(plan, first.school), 40);
  return `${name}：${place} ${shownEdit(plan, spec, parseTyped(spec, first.text), first.text)}`;
}

function cellPatch(plan: Plan, spec: FieldSpec, cell: IntakeCell, context: Context): Patch {
  const county = countyOfCell(plan, cell);
  if (!county.ok) return [];
  const existing = capsOfCell(plan, county.value, cell);
  const typed = parseTyped(spec, cell.text);
  if ("value" in typed && typed.value === null)
    return existing.flatMap((cap) => withoutStage(plan, cap, cell.stage));
  const value = "value" in typed ? Number(typed.value) : null;
  const { id, patch } = soleCap(plan, county.value, existing, cell, value, context);
  if ("value" in typed) return patch;
  const draft = {
    id: draftId("measure", id, "cap"),
    table: "measure",
    recordId: id,
    field: "cap",
    text: cell.text,
    reason: typed.reason,
  };
  return [...patch, insertion("draft", draft)];
}

/** The caps of a school and stage whose fall is that of the cell; the one in force (the smallest) first. */
export function capsOfCell(
  plan: Plan,
  county: County,
  cell: Pick<IntakeCell, "school" | "stage" | "year">,
): readonly Measure[] {
  const caps = [...plan.measure.values()].filter(
    (measure) =>
      measure.kind === "intake-cap" &&
      measure.scenarioId === currentScenario &&
      measure.schoolId === cell.school &&
      (measure.stages ?? stages).includes(cell.stage) &&
      fallOfMeasure(measure, county) === cell.year,
  );
  return inOrder(caps).sort((a, b) => (a.cap ?? Infinity) - (b.cap ?? Infinity));
}

function fallOfMeasure(measure: Measure, county: County): Fall | null {
  const date = measure.actualDate ?? measure.plannedDate;
  return date === undefined ? null : fallOf(date, county.snapshot);
}

/** Takes a stage out of a cap; a cap without a stage left goes. */
function withoutStage(plan: Plan, cap: Measure, stage: Stage): Patch {
  const others = (cap.stages ?? stages).filter((own) => own !== stage);
  if (others.length === 0) return removeMeasure(plan, cap.id);
  return setValues(plan, "measure", cap, { stages: others });
}

/** Makes the cell's cap the only one of its school, stage and fall. */
function soleCap(
  plan: Plan,
  county: County,
  existing: readonly Measure[],
  cell: IntakeCell,
  value: number | null,
  context: Context,
): { readonly id: string; readonly patch: Patch } {
  const own = existing.find(({ stages: of }) => of?.length === 1);
  const others = existing.filter((cap) => cap !== own).flatMap((cap) => withoutStage(plan, cap, cell.stage));
  if (own !== undefined) {
    return { id: own.id, patch: [...others, ...setValues(plan, "measure", own, { cap: value })] };
  }
  const cap: Measure = {
    id: context.newId("m"),
    position: nextPosition(plan, "measure"),
    countyCode: county.id,
    scenarioId: currentScenario,
    kind: "intake-cap",
    schoolId: cell.school,
    stages: [cell.stage],
    ...(value === null ? {} : { cap: value }),
    // The last day that still counts for this fall.
    plannedDate: `${cell.year}-${county.snapshot}`,
  };
  return { id: cap.id, patch: [...others, insertion("measure", cap)] };
}
