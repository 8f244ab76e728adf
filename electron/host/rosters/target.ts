/** What a roster is compared with: a county of an open document, or nothing but a six-three county of no schools. */
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { emptyPlan, type Plan } from "../../../shared/model/plan.ts";
import type { Fall } from "../../../shared/model/units.ts";
import { anyCounty } from "../../../shared/roster/previewRoster.ts";
import type { RosterCounty } from "../../../shared/roster/rows/readRoster.ts";
import type { Sessions } from "../sessions.ts";

export interface Target {
  readonly plan: Plan;
  readonly county: RosterCounty;
  /** Of the document. */
  readonly revision: number;
}

export function targetOf(
  sessions: Sessions,
  document: string | undefined,
  county: string | undefined,
  /** The county as of another fall than its base year. */
  fall?: Fall,
): Outcome<Target> {
  if (document === undefined)
    return done({ plan: emptyPlan(), county: { ...anyCounty, id: county ?? "" }, revision: 0 });
  const session = sessions.find(document);
  if (!session.ok) return session;
  const { plan, meta } = session.value.document.content;
  const own = plan.county.get(county ?? "");
  if (own === undefined) return refused({ code: "record-missing", table: "county", id: county ?? "" });
  const asOf = fall === undefined ? own : { ...own, baseYear: fall };
  return done({ plan, county: asOf, revision: meta.revision });
}
