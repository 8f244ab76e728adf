/** What was found when pupils were counted one by one, as sentences: how many count, and who does not and why. */
import { formatCount } from "../../format/numbers.ts";
import type { RosterProblem, RosterProblemCode } from "../problems/problem.ts";
import { found, say, type Write } from "../problems/sentenceParts.ts";

const number = (p: RosterProblem, key: string): string => formatCount(p.numbers?.[key] ?? 0);
/** Of pupils: where the first of them stands, in the sheet where there are several. */
const firstOf = (p: RosterProblem): string =>
  `（首见于${p.expected === undefined ? "" : `“${p.expected}”`}第 ${p.numbers?.row ?? 0} 行）`;
/** "：实验小学 5 人、第一小学 3 人等 4 所学校" */
function schoolsOf({ schools = [], numbers }: RosterProblem): string {
  const named = schools.map(({ name, pupils }) => `${name} ${formatCount(pupils)} 人`).join("、");
  const all = numbers?.schools ?? 0;
  return named === "" ? "" : `：${named}${all > schools.length ? `等 ${all} 所学校` : ""}`;
}

export const pupilSentences = {
  "pupils-counted": say(
    (p) =>
      `逐人学籍表 ${number(p, "rows")} 行，计入 ${number(p, "schools")} 所学校 ${number(p, "counted")} 名学生，按学校和年级统计；姓名、证件号等没有读取。`,
    "请核对各校各年级人数。",
  ),
  "pupils-grade-unclear": say(
    (p) => `有 ${number(p, "pupils")} 名学生看不出年级${firstOf(p)}，没有计入${schoolsOf(p)}。`,
    "请在原表中补齐年级，或入学年月和学段；也可以在预览中直接改正该校的人数。",
  ),
  "pupils-unplaced": say(
    (p) => `有 ${number(p, "pupils")} 行没有学校${firstOf(p)}，没有计入。`,
    "是学生的，请在原表中补上学校；是合计、填表人或重复的表头，不必处理。",
  ),
  "pupils-apart": say(
    (p) =>
      `${p.found === "" ? "学生状态不是认得的写法" : `学生状态为${found(p)}`}的 ${number(p, "pupils")} 名学生${firstOf(p)}，没有计入${schoolsOf(p)}。`,
    "只有在籍在读的计入；借读等各地算法不一，需要计入的，请在预览中改正该校的人数。",
  ),
  "pupils-beyond": say(
    (p) => `高中、学前等非义务教育阶段 ${number(p, "pupils")} 名学生没有计入。`,
    "不必处理。",
  ),
  "pupils-hidden": say(
    (p) => `有 ${number(p, "pupils")} 名学生的行是隐藏的（可能是筛选后保存的），没有计入。`,
    "需要计入的，请勾选“包括隐藏的行和工作表”。",
  ),
  "pupils-without-class": say(
    (p) => `有 ${number(p, "pupils")} 名学生没有写班级，班数按同年级其他学生的班级计。`,
    "请核对这些年级的班数。",
  ),
  "pupils-names-differ": say(
    (p) => `同一标识码下有 ${number(p, "names")} 个不同的校名，按${found(p)}一所学校统计。`,
    "请核对标识码有没有填错。",
  ),
  "pupils-grade-absent": say(
    (p) => `文件中该校没有${p.found ?? ""}的学生，方案中这些年级的人数没有改动。`,
    "确实没有的，请在预览中填 0；文件不全的，请重新导出。",
  ),
} as const satisfies Partial<Readonly<Record<RosterProblemCode, Write>>>;
