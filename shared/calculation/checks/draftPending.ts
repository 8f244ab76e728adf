/** A cell whose text is not a value of its field: it keeps what was typed, and the calculation reads it as empty. */
import { draftSentence } from "../../format/draftSentence.ts";
import { draftId, type Draft } from "../../model/draft.ts";
import { fieldSpec, tableNames, type Plan, type TableName } from "../../model/plan.ts";
import type { Finding, Found, PlanCheck } from "../finding.ts";
import { aboutMeasure, countyName, measureName, schoolName } from "./words.ts";

export const draftPending: PlanCheck = {
  code: "draft-pending",
  title: "待改的填写",
  severity: "error",
  scope: "plan",
  run: (_context, plan) =>
    [...plan.draft.values()].flatMap((draft) => {
      const subject = subjectOf(draft, plan);
      return subject === null ? [] : [{ ...subject, field: draft.field, numbers: {} }];
    }),
  sentence(finding, plan) {
    const draft = draftOfFinding(finding, plan);
    const table = tableOf(draft);
    const label = table === undefined ? "" : (fieldSpec(table, finding.field ?? "")?.label ?? "");
    const [text = "", ...remedy] =
      draft === undefined ? [] : draftSentence(draft.text, draft.reason).split("。");
    return {
      text: `${subjectName(finding, plan)}“${label}”一格：${text}。`,
      remedy: remedy.join("。") || "请改正这一格。",
    };
  },
};

const tableOf = (draft: Draft | undefined): TableName | undefined =>
  tableNames.find((name) => name === draft?.table);

/** What a draft belongs to; null once that is gone. Diversions belong to their measure, cases to their school. */
function subjectOf(
  { table, recordId }: Draft,
  plan: Plan,
): Pick<Found, "countyCode" | "schoolId" | "measureId"> | null {
  if (table === "county") return plan.county.has(recordId) ? { countyCode: recordId } : null;
  if (table === "school" || table === "case") return schoolSubject(recordId, plan);
  const measure = plan.measure.get(
    table === "measure" ? recordId : (plan.diversion.get(recordId)?.measureId ?? ""),
  );
  return measure === undefined ? null : aboutMeasure(measure);
}

function schoolSubject(id: string, plan: Plan): Pick<Found, "countyCode" | "schoolId"> | null {
  const school = plan.school.get(id);
  return school === undefined ? null : { countyCode: school.countyCode, schoolId: id };
}

const subjectName = (finding: Finding, plan: Plan): string => {
  if (finding.measureId !== undefined) return measureName(finding, plan);
  return finding.schoolId === undefined ? countyName(finding, plan) : schoolName(finding, plan);
};

/** Findings name no table; of those their subject may have, the first that holds such a draft is meant. */
function draftOfFinding(
  { countyCode, schoolId, measureId, field = "" }: Finding,
  plan: Plan,
): Draft | undefined {
  if (measureId !== undefined)
    return plan.draft.get(draftId("measure", measureId, field)) ?? diversionDraft(measureId, field, plan);
  if (schoolId === undefined) return plan.draft.get(draftId("county", countyCode, field));
  return (
    plan.draft.get(draftId("school", schoolId, field)) ?? plan.draft.get(draftId("case", schoolId, field))
  );
}

const diversionDraft = (measureId: string, field: string, plan: Plan): Draft | undefined =>
  [...plan.draft.values()].find(
    (draft) =>
      draft.table === "diversion" &&
      draft.field === field &&
      plan.diversion.get(draft.recordId)?.measureId === measureId,
  );
