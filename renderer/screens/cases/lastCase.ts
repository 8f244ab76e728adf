/**
 * The case this window showed last, so that a look at another screen does not lose the planner's place in the list. What
 * is "in view" for other commands changes with the line she stands on there.
 */
import type { SchoolId } from "../../../shared/model/units.ts";
import { lookAtSchool, schoolInView } from "../../document/schoolInView.ts";

let last: SchoolId | null = null;

export function showCase(id: SchoolId | null): void {
  last = id;
  lookAtSchool(id);
}

export const lastCase = (): SchoolId | null => last ?? schoolInView();
