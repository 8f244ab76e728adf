/** The same number of pupils in every grade of a stage, as stories tell it; a stage of which nothing is told has none. */
import type { County } from "../../shared/model/county.ts";
import type { School } from "../../shared/model/school.ts";
import { gradesOf, stages, type Stage } from "../../shared/model/stage.ts";

export function everyGrade(
  county: County,
  pupils: Readonly<Record<Stage, number | undefined>>,
): School["enrollment"] {
  return Object.fromEntries(
    stages.flatMap((stage) => {
      const count = pupils[stage];
      return count === undefined
        ? []
        : gradesOf(county.schooling, stage).map((grade) => [grade, count] as const);
    }),
  );
}
