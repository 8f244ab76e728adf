/** The first column of the schedule: a school of the roster, picked from a list, or the name of a project. */
import { placeOfMeasure } from "../../../shared/commands/names.ts";
import { draftSentence } from "../../../shared/format/draftSentence.ts";
import type { County } from "../../../shared/model/county.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import { draftOf, inOrder, type Plan } from "../../../shared/model/plan.ts";
import { ownerships } from "../../../shared/model/vocabulary.ts";
import type { GridColumn, Option } from "../../grid/types.ts";

export const placeColumn = "schoolId";

export function schoolColumn(plan: Plan, county: County, writable: boolean): GridColumn<Measure> {
  const draft = (measure: Measure) => draftOf(plan, "measure", measure.id, placeColumn);
  const text = (measure: Measure): string =>
    draft(measure)?.text ??
    (measure.schoolId === undefined && measure.projectName === undefined
      ? ""
      : placeOfMeasure(plan, measure));
  return {
    id: placeColumn,
    header: "学校 / 项目",
    width: 176,
    pinned: "left",
    startsRecord: true,
    text,
    hint: (measure) => {
      const kept = draft(measure);
      return kept === undefined ? undefined : draftSentence(kept.text, kept.reason);
    },
    mark: (measure) => (draft(measure) === undefined ? undefined : "draft"),
    exactly: (measure) => (draft(measure) === undefined ? measure.schoolId : undefined),
    editable: () => writable,
    editor: { kind: "picker", free: true, options: () => schoolOptions(plan, county.id) },
  };
}

/** Private schools first: nearly every measure is about one of them. */
function schoolOptions(plan: Plan, countyCode: string): Option[] {
  const own = inOrder(plan.school.values()).filter((school) => school.countyCode === countyCode);
  const sorted = [
    ...own.filter(({ ownership }) => ownership === "private"),
    ...own.filter(({ ownership }) => ownership === "public"),
  ];
  return sorted.map((school) => ({
    value: school.id,
    label: school.name,
    detail: [ownerships[school.ownership], school.town].filter((part) => part !== "").join(" · "),
    keys: [school.code],
  }));
}
