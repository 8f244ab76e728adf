/** The columns of the roster, out of the school's field specs, with the sums of each stage. */
import { draftSentence } from "../../../shared/format/draftSentence.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { County } from "../../../shared/model/county.ts";
import { draftOf, type Plan } from "../../../shared/model/plan.ts";
import { classesByGrade, pupilsOf } from "../../../shared/model/classes.ts";
import { gradeName, type School } from "../../../shared/model/school.ts";
import { grades, gradesOf, stages, type Stage } from "../../../shared/model/stage.ts";
import { dispositions, stageNames } from "../../../shared/model/vocabulary.ts";
import { fieldColumn } from "../../grid/fieldColumn.ts";
import type { GridColumn } from "../../grid/types.ts";

type Column = GridColumn<School>;

export function rosterColumns(plan: Plan, county: County, writable: boolean): Column[] {
  const field = (
    key: string,
    width: number,
    layout: { header?: string; group?: string; pinned?: "left"; startsRecord?: boolean } = {},
  ): Column => fieldColumn<School>(plan, writable, "school", key, { width, ...layout });
  return [
    field("name", 190, { pinned: "left", startsRecord: true }),
    field("code", 96),
    field("ownership", 66),
    field("type", 88),
    field("town", 96),
    field("area", 84),
    field("publicParticipation", 60),
    disposition(plan, writable),
    ...stages.flatMap((stage) => [
      ...gradesOf(county.schooling, stage).map((grade) =>
        field(`enrollment.${grade}`, 60, { group: `${stageNames[stage]}在校生（人）` }),
      ),
      stageSum(county, stage),
    ]),
    ...stages.map((stage) => field(`seats.${stage}`, 66, { header: stageNames[stage], group: "学位（个）" })),
    ...stages.map((stage) =>
      classSum(
        county,
        stage,
        field(`stageClasses.${stage}`, 60, { header: stageNames[stage], group: "班级数（个）" }),
      ),
    ),
    ...grades.map((grade) =>
      field(`classes.${grade}`, 60, { header: gradeName(grade), group: "分年级班级数（个）" }),
    ),
    field("boarders", 66),
    field("beds", 60),
    field("teachers", 76),
    field("urbanClass", 76),
    field("formerNames", 140),
    field("licenseNo", 150),
    field("licenseExpiry", 120),
    field("creditCode", 166),
    field("organizer", 140),
  ];
}

/** 处置方式 of a private school; it is kept in the school's case, so that an explicit "keep" is a decision too. */
export const dispositionColumn = "disposition";

function disposition(plan: Plan, writable: boolean): Column {
  const draft = (school: School) => draftOf(plan, "case", school.id, dispositionColumn);
  const shown = (school: School): string => {
    const kept = draft(school);
    if (kept !== undefined) return kept.text;
    const chosen = plan.case.get(school.id)?.disposition;
    return chosen === undefined ? "" : dispositions[chosen];
  };
  return {
    id: dispositionColumn,
    header: "处置方式",
    width: 128,
    text: shown,
    hint: (school) => {
      const kept = draft(school);
      return kept === undefined ? undefined : draftSentence(kept.text, kept.reason);
    },
    mark: (school) =>
      draft(school) !== undefined ? "draft" : school.ownership === "private" ? undefined : "locked",
    editable: ({ ownership }) => writable && ownership === "private",
    editor: {
      kind: "choice",
      options: () => Object.entries(dispositions).map(([value, label]) => ({ value, label })),
    },
  };
}

/** The stage's own count, or the sum of its grades where those are known and it has none. */
function classSum({ schooling }: County, stage: Stage, own: Column): Column {
  const sumOf = (school: School): number | null =>
    school.stageClasses?.[stage] === undefined && own.mark?.(school) !== "draft"
      ? classesByGrade(school, schooling, stage)
      : null;
  return {
    ...own,
    text: (school) => {
      const sum = sumOf(school);
      return sum === null ? own.text(school) : formatCount(sum);
    },
    mark: (school) => (sumOf(school) === null ? own.mark?.(school) : "computed"),
    editable: (school) => own.editable?.(school) === true && sumOf(school) === null,
    sortValue: (school) => sumOf(school) ?? own.sortValue?.(school) ?? null,
  };
}

function stageSum(county: County, stage: Stage): Column {
  const sum = (school: School): number => pupilsOf(school, county.schooling, stage);
  return {
    id: `sum.${stage}`,
    header: "小计",
    group: `${stageNames[stage]}在校生（人）`,
    width: 64,
    align: "right",
    text: (school) => (sum(school) === 0 ? "—" : formatCount(sum(school))),
    mark: () => "computed",
    sortValue: sum,
    quantity: sum,
  };
}
