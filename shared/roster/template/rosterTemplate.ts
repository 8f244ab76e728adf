/**
 * A roster to be filled in, with one header row that the import reads back without a question: empty, or holding what the
 * plan knows of a county's schools. What stands in the plan as a draft stands in it as it was typed.
 */
import type { County } from "../../model/county.ts";
import { readField, type FieldSpec } from "../../model/fields.ts";
import { draftOf, inOrder, type Plan } from "../../model/plan.ts";
import type { School } from "../../model/school.ts";
import { stages } from "../../model/stage.ts";
import type { DraftColumn, DraftContent, DraftList, WorkbookDraft } from "../../workbook/workbookDraft.ts";
import { modelFields, rosterSpec, type RosterField } from "../columns/rosterFields.ts";
import { templateHelp } from "./templateHelp.ts";

/** Rows that lists of words are offered in, beyond those that are filled. */
const emptyRows = 200;
const spareRows = 20;

export const emptyTemplate = (): WorkbookDraft => workbookOf([], emptyRows);

export function filledTemplate(plan: Plan, county: Pick<County, "id">): WorkbookDraft {
  const schools = inOrder(plan.school.values()).filter(({ countyCode }) => countyCode === county.id);
  return workbookOf(
    schools.map((school) => cellsOf(plan, school)),
    spareRows,
  );
}

const columns = modelFields.map((field, i) => ({ column: i + 1, field, spec: rosterSpec(field) }));

function workbookOf(schools: readonly ReadonlyMap<number, DraftContent>[], spare: number): WorkbookDraft {
  const header = new Map(columns.map(({ column, spec }) => [column, spec.label]));
  const names = columns.filter(({ field }) => field === "code" || field === "name").length;
  const last = 1 + schools.length + spare;
  return {
    sheets: [
      {
        name: "学校名册",
        columns: columns.map(({ column, field, spec }) => columnOf(column, field, spec)),
        rows: [{ cells: header, look: "header", height: 34 }, ...schools.map((cells) => ({ cells }))],
        lists: columns.flatMap(({ column, spec }) => listOf(column, spec, last)),
        frozen: { rows: 1, columns: names },
      },
      templateHelp(),
    ],
  };
}

const widths: Readonly<Partial<Record<RosterField, number>>> = {
  code: 13,
  name: 30,
  town: 14,
  area: 10,
  ownership: 8,
  type: 14,
  publicParticipation: 8,
  licenseNo: 22,
  licenseExpiry: 14,
  creditCode: 22,
  organizer: 30,
};
const countWidth = 8.5;

const formats: Readonly<Partial<Record<FieldSpec["kind"], DraftColumn["format"]>>> = {
  text: "text",
  integer: "count",
  date: "date",
};

function columnOf(column: number, field: RosterField, { kind }: FieldSpec): DraftColumn {
  const format = formats[kind];
  return { column, width: widths[field] ?? countWidth, ...(format === undefined ? {} : { format }) };
}

function listOf(column: number, { kind, choices }: FieldSpec, to: number): DraftList[] {
  const words = kind === "flag" ? ["是", "否"] : Object.values(choices ?? {});
  return words.length === 0 ? [] : [{ column, from: 2, to, words }];
}

function cellsOf(plan: Plan, school: School): ReadonlyMap<number, DraftContent> {
  const contents = columns.map(({ column, spec }) => [column, contentOf(plan, school, spec)] as const);
  return new Map(contents.flatMap(([column, content]) => (content === null ? [] : [[column, content]])));
}

function contentOf(plan: Plan, school: School, { key, kind, choices }: FieldSpec): DraftContent | null {
  const draft = draftOf(plan, "school", school.id, key);
  if (draft !== undefined) return draft.text === "" ? null : draft.text;
  const value = readField(school, key);
  // An estimate that was written down would come back as a real figure.
  if (value === null || value === "" || isEstimate(school, key)) return null;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  return kind === "date" ? { date: value } : (choices?.[value] ?? value);
}

const isEstimate = ({ seatsEstimated }: School, key: string): boolean =>
  stages.some((stage) => key === `seats.${stage}` && seatsEstimated?.[stage] === true);
