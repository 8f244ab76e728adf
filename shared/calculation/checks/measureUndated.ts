/** A measure without a date counts for no fall. */
import type { MeasureCheck } from "../finding.ts";
import { dateOf } from "../fall.ts";
import { aboutMeasure, measureName } from "./words.ts";

export const measureUndated: MeasureCheck = {
  code: "measure-undated",
  title: "未定日期",
  severity: "warning",
  scope: "measure",
  run: (_context, measure) =>
    dateOf(measure) === undefined ? [{ ...aboutMeasure(measure), field: "plannedDate", numbers: {} }] : [],
  sentence: (finding, plan) => ({
    text: `${measureName(finding, plan)}没有日期，未计入测算。`,
    remedy: "请填写计划日期，如 2023-08-20。",
  }),
};
