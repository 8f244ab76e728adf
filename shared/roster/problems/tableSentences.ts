/** What there is to say of a column, a table or a whole sheet. */
import type { RosterProblemCode } from "./problem.ts";
import { columnOf, found, say, type Write } from "./sentenceParts.ts";

export const tableSentences = {
  "column-doubled": say(
    (p) => `${found(p)}与另一列都像是“${columnOf(p)}”，内容不同，没有替您选。`,
    "请在“列对应”中选定一列。",
  ),
  "side-by-side": say(
    () => "一行里有两个校名，像是两张表左右并排，这张表没有导入。",
    "请把两张表上下排列或分成两个工作表再导入；只是多余的校名列，请在“列对应”中选“不导入”。",
  ),
  "grade-of-other-stage": say(
    (p) => `${found(p)}按本县学制属${p.expected ?? "另一学段"}，与表头写的学段不同，按年级导入。`,
    "请核对本县学制（六三制或五四制）和这一列的表头。",
  ),
  "column-unmapped": say(
    (p) => `${found(p)}没有对应到学校的内容，不导入。`,
    "需要导入的，请在“列对应”中选择。",
  ),
  "approved-size": say(
    (p) => `${found(p)}是办学规模，不是学位，也看不出是不是批准的规模，没有导入。`,
    "是全校的批准规模或分学段的核定学位的，请在“列对应”中选择。",
  ),
  "scale-applied": say((p) => `人数的单位按 ${p.found ?? ""} 人换算。`, "请核对换算后的人数。"),
  "other-year": say(
    (p) => `这张表写的是 ${p.found ?? ""} 年，本方案基期是 ${p.expected ?? ""} 年。`,
    "请确认要用这一年的数作基期。",
  ),
  "other-subject": say(
    (p) => `标题、工作表名或文件名写的是${found(p)}，各年级的数字按在校生人数导入。`,
    "不是在校生人数的，请在“列对应”中改选（如各年级班数），或选“不导入”。",
  ),
  "sum-mismatch": say(
    (p) => `合计行的${columnOf(p)}是 ${p.found ?? ""}，各校相加是 ${p.expected ?? ""}。`,
    "合计不导入，只作核对；请核对是否漏了学校或写错了数字。",
  ),
  "sum-unchecked": say(
    () => "合计的公式没有保存结果，无法核对合计。",
    "需要核对的，请用 Excel 或 WPS 打开原文件重新保存。",
  ),
  "ownership-contradicts": say(
    () => "工作表名称和标题写的办别不一致，按标题导入。",
    "请核对这张表是公办还是民办学校。",
  ),
  "hidden-sheet": say(() => "这张工作表是隐藏的，没有读取。", "需要读取的，请勾选“包括隐藏的行和工作表”。"),
  "hidden-rows": say(
    (p) => `有 ${p.found ?? ""} 行是隐藏的，没有读取。`,
    "需要读取的，请勾选“包括隐藏的行和工作表”。",
  ),
  "no-table": say(() => "没有找到学校名册的表头。", "表中确有名册的，请指定表头所在的行。"),
  "no-name-column": say(
    () => "这里像是表头，但没有认出校名或标识码的列，这张表没有导入。",
    "确是学校名册的，请指定表头所在的行，或把校名一列的表头改为“学校名称”。",
  ),
  "several-rows-a-school": say(
    () => "这张表一所学校占几行（按年级，或班数、人数分行），没有导入。",
    "请改成一行一所学校、各年级各占一列，再导入。",
  ),
  "no-pupil-columns": say(
    () => "没有认出各年级人数的列，学生数没有导入。",
    "表中有学生数的，请在“列对应”中选择，或指定表头所在的行。",
  ),
  "no-schools": say(() => "找到了表头，下面没有学校。", "请核对文件，或指定表头所在的行。"),
  "other-stage-table": say(
    () => "按标题或工作表名称，这张表是高中、幼儿园等学校的，不是义务教育学校名册，没有导入。",
    "其中有小学或初中的，请指定表头所在的行。",
  ),
  "summary-table": say(() => "这是汇总表，不是学校名册，没有导入。", "请选择一行一所学校的名册。"),
  "pupil-export": say(
    () => "这是一行一名学生的名册，不是学校名册，没有导入，也没有保留其中内容。",
    "请选择一行一所学校的名册。",
  ),
} satisfies Partial<Record<RosterProblemCode, Write>>;
