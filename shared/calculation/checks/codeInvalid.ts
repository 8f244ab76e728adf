/**
 * A school code (标识码) that is not 10 digits, only noted where there is none, as rosters often lack it; and a
 * 统一社会信用代码 whose last character does not fit the others.
 */
import { isCreditCode } from "../../model/creditCode.ts";
import type { Plan } from "../../model/plan.ts";
import type { Finding, Found, Sentence, SchoolCheck } from "../finding.ts";
import { schoolName } from "./words.ts";

/** The national format of 学校（机构）标识码. */
const format = /^\d{10}$/u;

export const codeInvalid: SchoolCheck = {
  code: "code-invalid",
  title: "学校代码",
  severity: "warning",
  scope: "school",
  run(_context, { id, countyCode, code, creditCode }) {
    const at = (field: string, { length }: string): Found => ({
      countyCode,
      schoolId: id,
      field,
      numbers: { length },
    });
    const ofCode = format.test(code) ? [] : [at("code", code)];
    return [
      ...ofCode.map((found): Found => (code === "" ? { ...found, severity: "note" } : found)),
      ...(creditCode === undefined || isCreditCode(creditCode) ? [] : [at("creditCode", creditCode)]),
    ];
  },
  sentence: (finding, plan) =>
    finding.field === "creditCode" ? creditCodeSentence(finding, plan) : codeSentence(finding, plan),
};

function codeSentence(finding: Finding, plan: Plan): Sentence {
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
}

const creditCodeSentence = (finding: Finding, plan: Plan): Sentence => ({
  text: `“${schoolName(finding, plan)}”的统一社会信用代码“${plan.school.get(finding.schoolId ?? "")?.creditCode ?? ""}”不是有效代码（18 位，末位是校验码）。`,
  remedy: "请对照法人证书改正。",
});
