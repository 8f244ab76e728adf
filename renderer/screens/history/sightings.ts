/**
 * Where a change can be seen: for each view of the window the cells in which it shows. One change may show in several —
 * a cap is a line of the schedule, a cell of the intake plan and a line of its school's case — so that a planner who
 * looks at one of them is not taken elsewhere. A line that is gone was in a view, without cells.
 */
import { dateOf, fallOf } from "../../../shared/calculation/fall.ts";
import type { CellChange, PlannerChange } from "../../../shared/history/cellChanges.ts";
import type { County } from "../../../shared/model/county.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import { stages } from "../../../shared/model/stage.ts";
import { currentScenario } from "../../../shared/model/units.ts";
import { wholeLine } from "../../grid/selection/changedCells.ts";
import type { CellRef } from "../../grid/types.ts";
import { dispositionColumn, rosterColumns } from "../roster/rosterColumns.ts";
import { capColumn } from "../schedule/intakeColumns.ts";
import { placeColumn } from "../schedule/measureColumns.ts";
import { forecastSightings } from "./forecastSightings.ts";
import { isRowTable, rowSightings } from "./rowSightings.ts";

export type View = "roster" | "cases" | "county-plan" | "measures" | "intake" | "parameters" | "past";
export type Sightings = Readonly<Partial<Record<View, readonly CellRef[]>>>;

/** `known` has the records that the change took away, too. */
export function sightingsOf(known: Plan, change: PlannerChange): Sightings {
  if (change.table === "measure") return ofMeasure(known, change);
  if (change.table === "school") return ofSchool(known, change);
  if (change.table === "case" && change.kind === "cell") return ofCase(known, change);
  if (change.table === "milestone") return ofMilestone(known, change);
  if (change.table === "county" && change.kind === "cell")
    return { ...forecastSightings(change), ...ofChapter(change) };
  if (isRowTable(change.table)) return rowSightings(known, change);
  return {};
}

/** The text of a chapter of the county plan. */
function ofChapter({ field }: CellChange): Sightings {
  const [, chapter] = /^chapters\.(.+)$/u.exec(field) ?? [];
  return chapter === undefined ? {} : { "county-plan": [{ rowId: chapter, columnId: "text" }] };
}

function ofMeasure(known: Plan, change: PlannerChange): Sightings {
  const measure = known.measure.get(change.id);
  if (measure === undefined || measure.scenarioId !== currentScenario) return {};
  const school = measure.schoolId === undefined ? undefined : known.school.get(measure.schoolId);
  const caps = inIntakePlan(change) ? capCells(known, measure) : [];
  const field = change.kind === "cell" ? change.field : "";
  return {
    measures: change.kind === "removed" ? [] : [{ rowId: measure.id, columnId: columnOf(change) }],
    // The cell of a cap that is gone is still there, empty.
    ...(caps.length === 0 ? {} : { intake: caps }),
    ...(school?.ownership === "private"
      ? { cases: [{ rowId: school.id, columnId: `measure.${field}/${measure.id}` }] }
      : {}),
  };
}

/** A measure's milestones stand in the case of its private school, and are counted in its line of the schedule. */
function ofMilestone(known: Plan, change: PlannerChange): Sightings {
  const milestone = known.milestone.get(change.id);
  const measure = known.measure.get(milestone?.measureId ?? "");
  if (milestone === undefined || measure?.scenarioId !== currentScenario) return {};
  const school = measure.schoolId === undefined ? undefined : known.school.get(measure.schoolId);
  const columnId =
    change.kind === "cell" ? `milestone.${change.field}/${milestone.id}` : `milestones/${measure.id}`;
  return {
    measures: [{ rowId: measure.id, columnId: "milestones" }],
    ...(school?.ownership === "private" ? { cases: [{ rowId: school.id, columnId }] } : {}),
  };
}

function columnOf(change: PlannerChange): string {
  if (change.kind !== "cell") return wholeLine;
  return change.field === "projectName" ? placeColumn : change.field;
}

/** Of a cap the intake plan shows the number, and its stage and fall by where it stands. */
const inIntakePlan = (change: PlannerChange): boolean =>
  change.kind !== "cell" ||
  ["cap", "stages", "plannedDate", "actualDate", "kind", "schoolId"].includes(change.field);

/** A cap of both stages is two cells; one without a date counts for no fall. */
function capCells({ county }: Plan, measure: Measure): CellRef[] {
  const { kind, schoolId, countyCode } = measure;
  const [own, date] = [county.get(countyCode), dateOf(measure)];
  if (kind !== "intake-cap" || schoolId === undefined || own === undefined || date === undefined) return [];
  const year = fallOf(date, own.snapshot);
  return (measure.stages ?? stages).map((stage) => ({ rowId: schoolId, columnId: capColumn(stage, year) }));
}

function ofSchool(known: Plan, change: PlannerChange): Sightings {
  const school = known.school.get(change.id);
  if (school === undefined) return {};
  const rowId = school.id;
  if (change.kind !== "cell")
    return { roster: change.kind === "added" ? [{ rowId, columnId: wholeLine }] : [] };
  const { field } = change;
  const inForm = school.ownership === "private" && !onlyInRoster.has(field);
  return {
    ...(rosterFields(known, school.countyCode).has(field) ? { roster: [{ rowId, columnId: field }] } : {}),
    ...(inForm ? { cases: [{ rowId, columnId: `school.${field}` }] } : {}),
  };
}

/** The form of a case says them in its title or not at all. */
const onlyInRoster: ReadonlySet<string> = new Set(["name", "ownership", "formerNames", "urbanClass"]);

/** An import asks for thousands of cells of one county. */
const knownFields = new WeakMap<County, ReadonlySet<string>>();
function rosterFields(known: Plan, countyCode: string): ReadonlySet<string> {
  const county = known.county.get(countyCode);
  if (county === undefined) return new Set();
  const fields = knownFields.get(county) ?? new Set(rosterColumns(known, county, false).map(({ id }) => id));
  knownFields.set(county, fields);
  return fields;
}

function ofCase(known: Plan, { id, field }: CellChange): Sightings {
  if (!known.school.has(id)) return {};
  return {
    cases: [{ rowId: id, columnId: `case.${field}` }],
    ...(field === "disposition" ? { roster: [{ rowId: id, columnId: dispositionColumn }] } : {}),
  };
}
