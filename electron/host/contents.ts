/** An open document as the renderer gets it: all rows, table by table, in the order of their positions. */
import type { DocumentContents, PlanRows } from "../../shared/contract/document.ts";
import { inOrder, type Plan } from "../../shared/model/plan.ts";
import { stateOf } from "./document/openDocument.ts";
import { infoOf, type Session } from "./sessions.ts";

export const contentsOf = (session: Session): DocumentContents => ({
  info: infoOf(session),
  rows: rowsOf(session.document.content.plan),
  history: stateOf(session.document),
});

const rowsOf = (plan: Plan): PlanRows => ({
  city: [...plan.city.values()],
  county: inOrder(plan.county.values()),
  school: inOrder(plan.school.values()),
  scenario: inOrder(plan.scenario.values()),
  measure: inOrder(plan.measure.values()),
  diversion: inOrder(plan.diversion.values()),
  milestone: inOrder(plan.milestone.values()),
  case: inOrder(plan.case.values()),
  attachment: inOrder(plan.attachment.values()),
  acknowledgement: inOrder(plan.acknowledgement.values()),
  draft: [...plan.draft.values()],
});
