/**
 * The plan: a few tables of records by id. Records are never changed, only replaced; the maps of a `MutablePlan` are
 * changed in place by shared/patch alone. Everyone else holds a `Plan`, which is read-only.
 */
import { acknowledgementFields, type Acknowledgement } from "./acknowledgement.ts";
import { attachmentFields, type Attachment } from "./attachment.ts";
import { countyFields, type County } from "./county.ts";
import { diversionFields, type Diversion } from "./diversion.ts";
import { draftFields, draftId, type Draft } from "./draft.ts";
import type { FieldSpec } from "./fields.ts";
import { forecastSpec } from "./forecastField.ts";
import { measureFields, type Measure } from "./measure.ts";
import { milestoneFields, type Milestone } from "./milestone.ts";
import { scenarioFields, type Scenario } from "./scenario.ts";
import { schoolFields, type School } from "./school.ts";
import { caseFields, type SchoolCase } from "./schoolCase.ts";

/** The city (市) whose counties the document holds. A table of at most one row, so that it is patched like the rest. */
export interface City {
  /** Its 6-digit code. */
  readonly id: string;
  readonly name: string;
}

export interface Tables {
  readonly city: City;
  readonly county: County;
  readonly school: School;
  readonly scenario: Scenario;
  readonly measure: Measure;
  readonly diversion: Diversion;
  readonly milestone: Milestone;
  readonly case: SchoolCase;
  readonly attachment: Attachment;
  readonly acknowledgement: Acknowledgement;
  readonly draft: Draft;
}
export type TableName = keyof Tables;

export const tableFields: Readonly<Record<TableName, readonly FieldSpec[]>> = {
  city: [{ key: "name", label: "市", kind: "text", required: true }],
  county: countyFields,
  school: schoolFields,
  scenario: scenarioFields,
  measure: measureFields,
  diversion: diversionFields,
  milestone: milestoneFields,
  case: caseFields,
  attachment: attachmentFields,
  acknowledgement: acknowledgementFields,
  draft: draftFields,
};
/** In an order in which rows can be written without naming one that is not there yet. */
export const tableNames: readonly TableName[] = [
  "city",
  "county",
  "school",
  "scenario",
  "measure",
  "diversion",
  "milestone",
  "case",
  "attachment",
  "acknowledgement",
  "draft",
];

export type Plan = { readonly [T in TableName]: ReadonlyMap<string, Tables[T]> };
export type MutablePlan = { readonly [T in TableName]: Map<string, Tables[T]> };

export const emptyPlan = (): MutablePlan => ({
  city: new Map(),
  county: new Map(),
  school: new Map(),
  scenario: new Map(),
  measure: new Map(),
  diversion: new Map(),
  milestone: new Map(),
  case: new Map(),
  attachment: new Map(),
  acknowledgement: new Map(),
  draft: new Map(),
});

/** A plan of its own to try changes on; the records, never changed, are shared. */
export const copyOf = (plan: Plan): MutablePlan => ({
  city: new Map(plan.city),
  county: new Map(plan.county),
  school: new Map(plan.school),
  scenario: new Map(plan.scenario),
  measure: new Map(plan.measure),
  diversion: new Map(plan.diversion),
  milestone: new Map(plan.milestone),
  case: new Map(plan.case),
  attachment: new Map(plan.attachment),
  acknowledgement: new Map(plan.acknowledgement),
  draft: new Map(plan.draft),
});

const specByKey = new Map(
  tableNames.flatMap((table) => tableFields[table].map((spec) => [`${table}.${spec.key}`, spec] as const)),
);
/** The spec of a field, or of a cell of a county's forecast; undefined when the table has no such field. */
export const fieldSpec = (table: TableName, key: string): FieldSpec | undefined =>
  specByKey.get(`${table}.${key}`) ?? (table === "county" ? forecastSpec(key) : undefined);

export const draftOf = (plan: Plan, table: TableName, recordId: string, field: string): Draft | undefined =>
  plan.draft.get(draftId(table, recordId, field));

/** The records of a list in the order of their file. */
export const inOrder = <T extends { readonly position: number }>(records: Iterable<T>): T[] =>
  [...records].sort((a, b) => a.position - b.position);
