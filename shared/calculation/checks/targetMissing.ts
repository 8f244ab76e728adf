/** Nothing says how far the county has to get, so nothing can be judged. */
import type { CountyCheck } from "../finding.ts";
import { countyName } from "./words.ts";

export const targetMissing: CountyCheck = {
  code: "target-missing",
  title: "未设目标",
  severity: "note",
  scope: "county",
  run({ calculator }, county) {
    const falls = calculator.falls(county.id);
    const judged = county.targets.some(
      ({ year, shareBp, reductionPupils }) =>
        falls.includes(year) && (shareBp ?? reductionPupils) !== undefined,
    );
    return judged ? [] : [{ countyCode: county.id, field: "targets", numbers: {} }];
  },
  sentence: (finding, plan) => ({
    text: `${countyName(finding, plan)}没有设定计划期内的目标，不能判断是否达标。`,
    remedy: "请在“编辑”菜单的“各年目标…”中填写占比目标或任务数。",
  }),
};
