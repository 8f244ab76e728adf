/** The columns of the schedule: what the planner says about a measure, and what it does fall by fall. */
import type { Calculator } from "../../../shared/calculation/calculator.ts";
import { dateOf, fallOf } from "../../../shared/calculation/fall.ts";
import { placeOfMeasure } from "../../../shared/commands/names.ts";
import { daysBetween } from "../../../shared/format/dates.ts";
import { draftSentence } from "../../../shared/format/draftSentence.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import { parseTyped } from "../../../shared/format/typed.ts";
import type { County } from "../../../shared/model/county.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import { draftOf, fieldSpec, inOrder, type Plan } from "../../../shared/model/plan.ts";
import type { Fall } from "../../../shared/model/units.ts";
import { isBuild, isMeasureKind, ownerships, type MeasureKind } from "../../../shared/model/vocabulary.ts";
import { defaultRules } from "../../document/rules.ts";
import { fieldColumn } from "../../grid/fieldColumn.ts";
import type { GridColumn, LineTexts, Option } from "../../grid/types.ts";
import { measureFigure } from "../explain/subjects.ts";
import { statusOf } from "./measureStatus.ts";

type Column = GridColumn<Measure>;

/** Which columns mean something hangs on the kind alone. */
type OfKind = Pick<Measure, "kind">;

/** The first column: a school of the roster, or the name of a project. */
export const placeColumn = "schoolId";

export function measureColumns(
  plan: Plan,
  calculator: Calculator,
  county: County,
  writable: boolean,
): Column[] {
  const field = (
    key: string,
    width: number,
    more: { header?: string; group?: string; applies?: (measure: OfKind) => boolean } = {},
  ): Column => {
    const { applies = () => true, ...layout } = more;
    const column = fieldColumn<Measure>(plan, writable, "measure", key, { width, ...layout });
    return {
      ...column,
      editable: (row) => writable && applies(row),
      takes: (row, beside) => writable && applies(kindBeside(row, beside)),
      mark: (row) => column.mark?.(row) ?? (applies(row) ? undefined : "locked"),
    };
  };
  const has =
    (...kinds: readonly MeasureKind[]) =>
    (measure: OfKind): boolean =>
      measure.kind === undefined || kinds.includes(measure.kind);
  const withSeats = (measure: OfKind): boolean =>
    measure.kind === undefined || isBuild(measure.kind) || ["convert", "purchase"].includes(measure.kind);
  const withStages = has("convert", "close", "transform", "intake-cap");
  const falls = calculator.falls(county.id).slice(1);
  return [
    place(plan, county, writable),
    { ...field("kind", 136), pinned: "left", startsRecord: true },
    stagesColumn(field("stages", 52, { applies: withStages }), withStages),
    field("seats.primary", 66, { header: "小学(个)", group: "学位", applies: withSeats }),
    field("seats.junior", 66, { header: "初中(个)", group: "学位", applies: withSeats }),
    field("cap", 72, { header: "上限(人)", group: "年招生", applies: has("intake-cap") }),
    field("plannedDate", 92, { applies: () => true }),
    countsFor(county),
    ...falls.map((year) => figure(calculator, year, "pupils")),
    ...falls.map((year) => figure(calculator, year, "seats")),
    field("actualDate", 92),
    field("endDate", 92, { applies: has("purchase") }),
    status(calculator),
    field("responsibleUnit", 110),
    field("responsiblePerson", 76),
    field("land", 64, { group: "要素保障" }),
    field("funds", 64, { group: "要素保障" }),
    field("staffing", 64, { group: "要素保障" }),
    field("teacherSupply", 64, { group: "要素保障" }),
    field("investment", 80, {
      header: "投资(万元)",
      applies: (measure) => measure.kind === undefined || isBuild(measure.kind),
    }),
    field("unitSubsidy", 92, { header: "生均补助(元)", applies: has("purchase") }),
    field("area", 90, { applies: (measure) => measure.kind === undefined || isBuild(measure.kind) }),
    { ...field("remarks", 160), grow: true },
  ];
}

/** The kind a line will have when the texts pasted into it are taken; one that is none closes no column. */
function kindBeside(row: Measure | null, beside: LineTexts): OfKind {
  const [text, spec] = [beside.get("kind"), fieldSpec("measure", "kind")];
  if (text === undefined || spec === undefined) return row ?? {};
  const typed = parseTyped(spec, text);
  return "value" in typed && isMeasureKind(typed.value) ? { kind: typed.value } : {};
}

/** "全部" would be wrong of seats of one stage: where the stages mean nothing, none said is none shown. */
const stagesColumn = (column: Column, applies: (measure: Measure) => boolean): Column => ({
  ...column,
  text: (measure) => (measure.stages === undefined && !applies(measure) ? "" : column.text(measure)),
});

function place(plan: Plan, county: County, writable: boolean): Column {
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

/** The fall a date counts for; a date shortly after the snapshot is noted, since it costs a whole year. */
function countsFor(county: County): Column {
  const justAfter = (measure: Measure): boolean => {
    const date = dateOf(measure);
    if (date === undefined) return false;
    const days = daysBetween(`${date.slice(0, 4)}-${county.snapshot}`, date);
    return days > 0 && days <= defaultRules.justAfterSnapshotDays;
  };
  const fall = (measure: Measure): Fall | null => {
    const date = dateOf(measure);
    return date === undefined ? null : fallOf(date, county.snapshot);
  };
  return {
    id: "fall",
    header: "计入",
    width: 82,
    align: "center",
    text: (measure) => {
      const year = fall(measure);
      return year === null ? "" : `${year}年秋${justAfter(measure) ? " !" : ""}`;
    },
    hint: (measure) => {
      const year = fall(measure);
      if (year === null) return "没有日期，不计入任何一年";
      return justAfter(measure)
        ? `在统计日 ${county.snapshot} 之后不久，要到 ${year}年秋 才计入`
        : `计入${year}年秋季`;
    },
    mark: (measure) => (justAfter(measure) ? "attention" : "computed"),
    sortValue: fall,
  };
}

function figure(calculator: Calculator, year: Fall, what: "pupils" | "seats"): Column {
  const value = (measure: Measure): number => {
    const found = calculator.measureFigures(measure.id)?.find((entry) => entry.year === year)?.[what];
    return found === undefined ? 0 : found.primary + found.junior;
  };
  return {
    id: `${what}.${year}`,
    header: String(year),
    group: what === "pupils" ? "减少在校生（人）" : "新增学位（个）",
    width: 62,
    align: "right",
    text: (measure) => (value(measure) === 0 ? "—" : formatCount(value(measure))),
    mark: () => "computed",
    sortValue: value,
    quantity: value,
    subject: (measure) =>
      calculator.measureFigures(measure.id) === undefined ? null : measureFigure(measure, year, what),
  };
}

function status(calculator: Calculator): Column {
  return {
    id: "status",
    header: "状态",
    width: 84,
    text: (measure) => statusOf(calculator, measure).label,
    hint: (measure) => statusOf(calculator, measure).reason,
    mark: (measure) => (statusOf(calculator, measure).counts ? "computed" : "attention"),
  };
}
