/** The columns of the roster, out of the school's field specs, with the sums of each stage. */
import { formatCount } from "../../../shared/format/numbers.ts";
import type { County } from "../../../shared/model/county.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import { gradeName, type School } from "../../../shared/model/school.ts";
import { grades, gradesOf, stages, type Stage } from "../../../shared/model/stage.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import { fieldColumn } from "../../grid/fieldColumn.ts";
import type { GridColumn } from "../../grid/types.ts";

type Column = GridColumn<School>;

export function rosterColumns(plan: Plan, county: County, writable: boolean): Column[] {
  const field = (key: string, width: number, layout: { header?: string; group?: string; pinned?: "left"; startsRecord?: boolean } = {}): Column =>
    fieldColumn<School>(plan, writable, "school", key, { width, ...layout });
  return [
    field("name", 190, { pinned: "left", startsRecord: true }),
    field("code", 96),
    field("ownership", 52),
    field("type", 88),
    field("town", 96),
    field("area", 84),
    field("publicParticipation", 60),
    ...stages.flatMap((stage) => [
      ...gradesOf(county.schooling, stage).map((grade) => field(`enrollment.${grade}`, 60, { group: `${stageNames[stage]}在校生（人）` })),
      stageSum(county, stage),
    ]),
    ...stages.map((stage) => field(`seats.${stage}`, 66, { header: stageNames[stage], group: "学位（个）" })),
    ...grades.map((grade) => field(`classes.${grade}`, 60, { header: gradeName(grade), group: "班级数" })),
    field("teachers", 76),
    field("licenseNo", 120),
    field("organizer", 140),
  ];
}

export const enrollmentOf = (school: School, county: County, stage: Stage): number =>
  gradesOf(county.schooling, stage).reduce((sum, grade) => sum + (school.enrollment[grade] ?? 0), 0);

function stageSum(county: County, stage: Stage): Column {
  const sum = (school: School): number => enrollmentOf(school, county, stage);
  return {
    id: `sum.${stage}`,
    header: "小计",
    group: `${stageNames[stage]}在校生（人）`,
    width: 64,
    align: "right",
    text: (school) => (sum(school) === 0 ? "—" : formatCount(sum(school))),
    mark: () => "computed",
    sortValue: sum,
  };
}
