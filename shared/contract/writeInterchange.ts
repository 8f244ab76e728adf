/** A plan as an interchange file: lists in the order of their positions, empty optional keys left out. */
import { byCodePoint } from "../calculation/arithmetic.ts";
import { draftId } from "../model/draft.ts";
import { inOrder, type Plan, type Tables } from "../model/plan.ts";
import type { Measure } from "../model/measure.ts";
import { currentScenario } from "../model/units.ts";
import { fieldsOf, recordOf } from "../patch/patch.ts";
import type { Interchange } from "./interchangeSchema.ts";

export function writeInterchange(plan: Plan): Interchange {
  const measures = listed(plan, "measure").filter(({ scenarioId }) => scenarioId === currentScenario);
  const diversions = listed(plan, "diversion");
  const numberOfDiversion = new Map(diversions.map(({ id }, i) => [id, `d${i + 1}`]));
  const [city] = plan.city.values();
  const unfinished = measures.flatMap((measure) => (measure.kind === undefined ? [bare(measure)] : []));
  const cases = listed(plan, "case").map(({ id, position: _p, scenarioId: _s, ...fields }) => ({
    schoolId: id,
    ...fields,
  }));
  const drafts = [...plan.draft.values()].map(({ id: _id, table, recordId, field, text, reason }) => ({
    table: tableOfDraft(table),
    recordId: table === "diversion" ? (numberOfDiversion.get(recordId) ?? recordId) : recordId,
    field,
    text,
    reason,
  }));
  drafts.sort((a, b) =>
    byCodePoint(draftId(a.table, a.recordId, a.field), draftId(b.table, b.recordId, b.field)),
  );
  return {
    format: "seat-balance-plan",
    version: 1,
    ...(city === undefined ? {} : { city: { code: city.id, name: city.name } }),
    counties: listed(plan, "county").map(({ id, position: _p, ...fields }) => ({
      code: id,
      ...fields,
      targets: [...fields.targets],
    })),
    schools: listed(plan, "school").map(({ position: _p, ...fields }) => fields),
    measures: measures.flatMap((measure) =>
      measure.kind === undefined ? [] : [{ ...bare(measure), kind: measure.kind }],
    ),
    ...(unfinished.length === 0 ? {} : { unfinishedMeasures: unfinished }),
    diversions: diversions.map(({ id: _id, position: _p, scenarioId: _s, ...fields }) => fields),
    ...(cases.length === 0 ? {} : { cases }),
    ...(drafts.length === 0 ? {} : { drafts }),
  };
}

/** The records of a list in order, their keys in the order of the field specs whatever was edited when. */
const listed = <T extends "county" | "school" | "measure" | "diversion" | "case">(
  plan: Plan,
  table: T,
): Tables[T][] =>
  inOrder<Tables[T]>(plan[table].values()).map((record) =>
    recordOf(table, record.id, fieldsOf(table, record)),
  );

function bare({ position: _p, scenarioId: _s, kind: _k, stages, seats, ...fields }: Measure) {
  return {
    ...fields,
    ...(stages === undefined ? {} : { stages: [...stages] }),
    ...(seats === undefined || Object.keys(seats).length === 0 ? {} : { seats }),
  };
}

type DraftTable = NonNullable<Interchange["drafts"]>[number]["table"];
const draftTables: readonly DraftTable[] = ["county", "school", "measure", "diversion", "case"];

function tableOfDraft(table: string): DraftTable {
  const known = draftTables.find((name) => name === table);
  if (known === undefined) throw new Error(`a draft of ${table} cannot be exported`);
  return known;
}

export const interchangeText = (plan: Plan): string => `${JSON.stringify(writeInterchange(plan), null, 1)}\n`;
