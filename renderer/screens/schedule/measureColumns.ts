/** The columns of the schedule: what the planner says about a measure, and what it does fall by fall. */
import type { Calculator } from "../../../shared/calculation/calculator.ts";
import { dateOf, fallOf } from "../../../shared/calculation/fall.ts";
import { daysBetween } from "../../../shared/format/dates.ts";
import { parseTyped } from "../../../shared/format/typed.ts";
import type { County } from "../../../shared/model/county.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import { fieldSpec, type Plan } from "../../../shared/model/plan.ts";
import type { Fall, IsoDate } from "../../../shared/model/units.ts";
import {
  batches,
  batchOfKind,
  isBuild,
  isMeasureKind,
  type MeasureKind,
} from "../../../shared/model/vocabulary.ts";
import { defaultRules } from "../../document/rules.ts";
import { fieldColumn } from "../../grid/fieldColumn.ts";
import type { GridColumn, LineTexts } from "../../grid/types.ts";
import { figure, status } from "./effectColumns.ts";
import { milestoneColumn } from "./milestoneColumn.ts";
import { schoolColumn } from "./schoolColumn.ts";

export { placeColumn } from "./schoolColumn.ts";

type Column = GridColumn<Measure>;

/** Which columns mean something hangs on the kind alone. */
type OfKind = Pick<Measure, "kind">;

export function measureColumns(
  plan: Plan,
  calculator: Calculator,
  county: County,
  writable: boolean,
  today: IsoDate,
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
    schoolColumn(plan, county, writable),
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
    milestoneColumn(calculator, today),
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
    batchColumn(field("batch", 96)),
    field("fundSource", 100),
    field("classes", 64, { header: "班数(个)" }),
    field("floorArea", 104, { header: "建筑面积(㎡)" }),
    field("responsibleLeader", 84),
    field("resourceNote", 140),
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

/** Where nothing else is said a measure is of the batch of its kind. */
const batchColumn = (column: Column): Column => {
  const isOfKind = (measure: Measure): boolean => measure.kind !== undefined && column.text(measure) === "";
  return {
    ...column,
    text: (measure) =>
      measure.kind !== undefined && isOfKind(measure)
        ? batches[batchOfKind[measure.kind]]
        : column.text(measure),
    mark: (measure) => (isOfKind(measure) ? "computed" : column.mark?.(measure)),
  };
};

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
