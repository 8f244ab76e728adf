/** What a plan holds, whatever the order of its records: table → id → the fields that are not empty. */
import { tableNames, type Plan, type TableName, type Tables } from "../../shared/model/plan.ts";
import { fieldsOf } from "../../shared/patch/patch.ts";

type Records = { readonly [T in TableName]: Iterable<Tables[T]> };

export const contentOfRows = (records: Records) =>
  Object.fromEntries(
    tableNames.map((table) => [
      table,
      Object.fromEntries([...records[table]].map((record) => [record.id, fieldsOf(table, record)])),
    ]),
  );

export const contentOfPlan = (plan: Plan) =>
  contentOfRows({
    city: plan.city.values(),
    county: plan.county.values(),
    school: plan.school.values(),
    scenario: plan.scenario.values(),
    measure: plan.measure.values(),
    diversion: plan.diversion.values(),
    milestone: plan.milestone.values(),
    case: plan.case.values(),
    attachment: plan.attachment.values(),
    acknowledgement: plan.acknowledgement.values(),
    draft: plan.draft.values(),
  });
