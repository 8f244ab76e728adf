/** A build or a route of the base year or earlier: the roster should already show it, so it is not counted again. */
import { formatFall } from "../../format/numbers.ts";
import type { MeasureCheck } from "../finding.ts";
import { dateOf, fallOf } from "../fall.ts";
import { mayPrecedeBase } from "../reading.ts";
import { aboutMeasure, dateField, measureName, number } from "./words.ts";

export const measureBeforeBase: MeasureCheck = {
  code: "measure-before-base",
  title: "早于基期",
  severity: "warning",
  scope: "measure",
  run({ plan }, measure) {
    const county = plan.county.get(measure.countyCode);
    const date = dateOf(measure);
    if (
      county === undefined ||
      date === undefined ||
      measure.kind === undefined ||
      mayPrecedeBase(measure.kind)
    )
      return [];
    const fall = fallOf(date, county.snapshot);
    if (fall > county.baseYear) return [];
    const numbers = { fall, baseYear: county.baseYear };
    return [{ ...aboutMeasure(measure), year: fall, field: dateField(measure), numbers }];
  },
  sentence(finding, plan) {
    const fall = formatFall(number(finding, "fall"));
    const base = formatFall(number(finding, "baseYear"));
    return {
      text: `${measureName(finding, plan)}计入${fall}，不晚于基期（${base}），名册应已反映，未计入测算。`,
      remedy: "请核对日期；若确已完成，请更新名册中的办别、学位和在校生，再删除这项措施。",
    };
  },
};
