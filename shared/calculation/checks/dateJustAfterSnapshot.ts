/** A date a little after the snapshot day counts for the next fall, a whole year later than it looks. */
import { formatFall } from "../../format/numbers.ts";
import { daysBetween } from "../../format/dates.ts";
import type { IsoDate, MonthDay } from "../../model/units.ts";
import type { Plan } from "../../model/plan.ts";
import { dateOf, fallOf } from "../fall.ts";
import type { Finding, Fix, MeasureCheck } from "../finding.ts";
import { mayPrecedeBase } from "../reading.ts";
import { typeInto } from "./fixes.ts";
import { aboutMeasure, count, dateField, dateName, measureName, number } from "./words.ts";

export const dateJustAfterSnapshot: MeasureCheck = {
  code: "date-just-after-snapshot",
  title: "日期刚过统计日",
  severity: "note",
  scope: "measure",
  run({ plan, rules }, measure) {
    const county = plan.county.get(measure.countyCode);
    const date = dateOf(measure);
    if (county === undefined || date === undefined) return [];
    const days = daysAfterSnapshot(date, county.snapshot);
    if (days < 1 || days > rules.justAfterSnapshotDays) return [];
    const fall = fallOf(date, county.snapshot);
    // A date before the base year's snapshot makes the same plan, whether it is a few days earlier or not.
    if (fall <= county.baseYear) return [];
    return [{ ...aboutMeasure(measure), year: fall, field: dateField(measure), numbers: { days, fall } }];
  },
  sentence(finding, plan) {
    const measure = plan.measure.get(finding.measureId ?? "");
    const date = measure === undefined ? undefined : dateOf(measure);
    const fall = number(finding, "fall");
    return {
      text: `${measureName(finding, plan)}${date === undefined ? "" : `定在${dateName(date)}，`}比统计日晚 ${count(finding, "days")} 天，计入${formatFall(fall)}。`,
      remedy:
        measure?.actualDate === undefined
          ? `若应计入${formatFall(fall - 1)}，请把日期改到统计日当天或之前。`
          : "请核对实际日期；确实如此则不必处理。",
    };
  },
  fix: toSnapshotDay,
};

/** What has happened is not moved, and nothing into a fall in which it would not count. */
function toSnapshotDay(finding: Finding, plan: Plan): Fix | null {
  const measure = plan.measure.get(finding.measureId ?? "");
  const county = plan.county.get(finding.countyCode);
  if (measure?.kind === undefined || measure.actualDate !== undefined || county === undefined) return null;
  const fall = number(finding, "fall") - 1;
  if (fall <= county.baseYear && !mayPrecedeBase(measure.kind)) return null;
  const day = `${fall}-${county.snapshot}`;
  return typeInto(`改为${dateName(day)}`, "measure", measure.id, "plannedDate", day);
}

/** Days since the last snapshot day before the date: its fall's snapshot, a year back. */
const daysAfterSnapshot = (date: IsoDate, snapshot: MonthDay): number =>
  daysBetween(`${fallOf(date, snapshot) - 1}-${snapshot}`, date);
