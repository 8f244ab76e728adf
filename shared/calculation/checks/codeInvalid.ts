/** A school code (标识码) that is not 10 digits; one that is not given is only noted, as rosters often lack it. */
import type { SchoolCheck } from "../finding.ts";
import { schoolName } from "./words.ts";

/** The national format of 学校（机构）标识码. */
const format = /^\d{10}$/u;

export const codeInvalid: SchoolCheck = {
  code: "code-invalid",
  title: "标识码",
  severity: "warning",
  scope: "school",
  run(_context, { id, countyCode, code }) {
    if (format.test(code)) return [];
    const found = { countyCode, schoolId: id, field: "code", numbers: { length: code.length } };
    return [code === "" ? { ...found, severity: "note" } : found];
  },
  sentence(finding, plan) {
    const code = plan.school.get(finding.schoolId ?? "")?.code ?? "";
    return code === ""
      ? {
          text: `“${schoolName(finding, plan)}”没有学校标识码。`,
          remedy: "请补填 10 位标识码：再次导入名册时按它对应学校，改名也不会认错。",
        }
      : {
          text: `“${schoolName(finding, plan)}”的标识码“${code}”不是 10 位数字。`,
          remedy: "请按教育事业统计的 10 位学校标识码改正。",
        };
  },
};
