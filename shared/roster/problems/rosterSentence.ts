/**
 * What the import found, as a sentence with what to do. Where it is (sheet and cell) is shown beside it; what stands
 * there is quoted only from columns of the school, never from remarks or footers, which may be about people.
 */
import { pupilSentences } from "../pupils/pupilSentences.ts";
import type { RosterProblem, RosterProblemCode } from "./problem.ts";
import { found, say, type RosterSentence, type Write } from "./sentenceParts.ts";

const column = (p: RosterProblem): string => p.column ?? "本列";
/** Of a text file the sheet has no name. */
const earlier = (p: RosterProblem, otherwise: string): string => p.expected?.replace(/^!/u, "") ?? otherwise;
const correct = "请在预览中改正这一格；不改也会导入，这一格标为待改、不计入。";

const sentences: Readonly<Record<RosterProblemCode, Write>> = {
  "not-integer": say((p) => `${column(p)} ${found(p)}不是整数。`, correct),
  "not-number": say((p) => `${column(p)} ${found(p)}不是数字。`, correct),
  "not-date": say((p) => `${column(p)} ${found(p)}不是日期。`, correct),
  "no-such-date": say((p) => `${column(p)} ${found(p)}没有这一天。`, correct),
  "ambiguous-month": say(
    (p) => `${column(p)} ${found(p)}可能是 1 月，也可能是 10 月，没有猜。`,
    "请在预览中写明，如 2021-01 或 2021-10；不改也会导入，这一格标为待改、不计入。",
  ),
  negative: say((p) => `${column(p)} ${found(p)}是负数。`, correct),
  "too-large": say((p) => `${column(p)} ${found(p)}数字过大。`, correct),
  "not-choice": say((p) => `${column(p)} ${found(p)}不是认得的写法。`, correct),
  required: say((p) => `${column(p)}没有填。`, correct),
  "cell-error": say((p) => `${column(p)}是公式错误 ${found(p)}。`, correct),
  "formula-without-value": say(
    (p) => `${column(p)}的公式没有保存结果，没有当作 0。`,
    "请用 Excel 或 WPS 打开原文件，重新保存后再导入，或在预览中填写。",
  ),
  "digits-lost": say(
    (p) => `${column(p)} ${found(p)}按数字保存，末尾几位已丢失，没有采用。`,
    "请在原文件中把这一列设为文本后重新填写，或在预览中填写。",
  ),
  "code-invalid": say(
    (p) => `标识码 ${found(p)}不是 10 位数字，照原样导入，不用来对应学校。`,
    "请核对标识码，在预览中改正。",
  ),
  "credit-code-invalid": say(
    (p) => `统一社会信用代码 ${found(p)}不是有效代码（18 位，末位是校验码），照原样导入。`,
    "请对照法人证书核对，在预览中改正。",
  ),
  "personal-number": say(
    (p) => `${column(p)}里有像身份证号、学籍号或手机号的数字，没有保留。`,
    "请核对这一格填的是不是这一列的内容，需要时在预览中改正。",
  ),
  "scale-fraction": say((p) => `${column(p)} ${found(p)}换算后不是整数，没有四舍五入。`, correct),

  "grade-not-of-type": say(
    (p) => `${column(p)}填了 ${p.found ?? ""}，但办学类型是${p.expected ?? ""}。`,
    "请核对办学类型，或核对数字是否填错了列。",
  ),
  "no-such-junior-grade": say(
    (p) => `本县学制没有${found(p)}这个年级，这一列没有导入。`,
    "请在“列对应”中改正这一列，或核对本县学制。",
  ),
  "ownership-unknown": say(
    () => "看不出是公办还是民办，暂按民办导入并标为待改。",
    "请在“列对应”中指定办别列，或在“文件”一步选定这张表的办别。",
  ),
  "row-without-name": say(
    () => "这一行有数字但没有学校名称和标识码，也不是合计，没有导入。",
    "是学校的，请在预览中填上校名；是合计的，不必处理。",
  ),
  "row-doubtful": say(
    () => "这一行有数字，但名称像合计或统计，或不像校名又没有标识码和办别，没有导入。",
    "是学校的，请在预览中改正校名，或补上标识码、办别。",
  ),
  "school-doubled": say(
    (p) => `${found(p)}的同一学段已在 ${earlier(p, "前面")} 出现，这一行没有勾选。`,
    "请核对是否重复；确是另一所学校的，请在差异中勾选这一行。",
  ),
  "code-doubled": say(
    (p) => `标识码 ${p.found ?? ""}与 ${earlier(p, "前面")} 的学校相同，校名不同，按两所学校导入。`,
    "请核对其中一所的标识码。",
  ),
  "grade-jump": say(
    (p) => `${column(p)} ${p.found ?? ""} 人，与相邻年级（${p.expected ?? ""} 人）相差三成以上。`,
    "可能多写或少写了一位，请核对。",
  ),
  "grade-implausible": say(
    (p) => `${column(p)} ${p.found ?? ""} 人，一所学校的一个年级不会有这么多。`,
    "可能单位（人、百人、万人）不对，或多写了几位；请核对，在预览中改正。",
  ),
  "classes-without-pupils": say((p) => `${column(p)}是 ${p.found ?? ""}，没有学生。`, "请核对人数和班数。"),
  "pupils-without-classes": say(
    (p) => `有 ${p.found ?? ""} 名学生，${column(p)}没有填或是 0。`,
    "请核对人数和班数。",
  ),
  "total-mismatch": say(
    (p) => `${column(p)}写的是 ${p.found ?? ""}，各项相加是 ${p.expected ?? ""}。`,
    "合计不导入，只作核对；请核对是哪一格错了。",
  ),
  "type-guessed": say(
    (p) => `文件没有写办学类型，按年级和校名推断（如${p.found ?? ""}）。`,
    "请在导入后核对办学类型。",
  ),
  "row-after-footer": say(() => "这一行在填表人等表尾之后，仍作为学校导入。", "请核对这一行是不是学校。"),
  "row-not-understood": say(
    () => "这一行看不出是学校、合计还是说明，没有导入。",
    "是学校的，请在预览中补上校名和标识码。",
  ),
  "other-county": say(
    (p) => `这一行写的是${found(p)}，不是本县，没有勾选。`,
    "确属本县的，请在差异中勾选这一行。",
  ),
  "not-compulsory": say(
    (p) => `${found(p)}不是义务教育学校，各年级也没有学生，没有勾选。`,
    "有小学或初中学生的，请填上各年级人数和办学类型，或在差异中勾选这一行。",
  ),
  "count-merged": say(
    (p) => `${column(p)} ${found(p)}合并了几个单元格，只计入左上一格，其余按空白导入。`,
    "请在预览中按学校或年级分开填写。",
  ),
  "name-of-part": say(
    (p) => `校名只写了${found(p)}，看不出是哪所学校，会按一所新学校导入。`,
    "请在预览中写出全名，如“育英学校（小学部）”；同一学校的几行会合为一所。",
  ),
  "beyond-header": say(
    () => "这一行在表头最后一列之后还有数字，可能各列错开了一格。",
    "请核对这一行的数字（文本文件中的 1,200 应去掉逗号），并在预览中改正。",
  ),
  "sum-of-neighbours": say(
    (p) => `这一行的各年级人数正好是相邻 ${p.found ?? "几"} 行之和，可能是总校与校区，人数会重复计算。`,
    "是总校与校区的，请在差异中取消勾选其中一种。",
  ),
  "rows-joined": say(
    (p) => `与 ${earlier(p, "前面一行")} 合为一所学校：${found(p)}。`,
    "请核对小学部和初中部的数字。",
  ),
  "joined-values-differ": say(
    (p) => `合为一所学校的两行，${column(p)}分别是“${p.expected ?? ""}”和${found(p)}。`,
    "人数已相加，其他内容取前一行；请核对。",
  ),
  "seats-not-by-stage": say(
    (p) => `只有全校学位 ${p.found ?? ""}，没有分小学和初中，没有拆分。`,
    "请在导入后分学段填写学位。",
  ),
  "classes-not-by-stage": say(
    (p) => `只有全校班数 ${p.found ?? ""}，没有分小学和初中，没有拆分。`,
    "请在导入后分年级填写班数。",
  ),
  "pupils-not-by-grade": say(
    () => "只有在校生合计，没有分年级人数，学生数没有导入。",
    "请用分年级的名册导入，或在导入后填写。",
  ),

  "column-doubled": say(
    (p) => `${found(p)}与另一列都像是“${column(p)}”，内容不同，没有替您选。`,
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
  "sum-mismatch": say(
    (p) => `合计行的${column(p)}是 ${p.found ?? ""}，各校相加是 ${p.expected ?? ""}。`,
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
  "summary-table": say(() => "这是汇总表，不是学校名册，没有导入。", "请选择一行一所学校的名册。"),
  "pupil-export": say(
    () => "这是一行一名学生的名册，不是学校名册，没有导入，也没有保留其中内容。",
    "请选择一行一所学校的名册。",
  ),

  ...pupilSentences,

  "code-changed": say(
    (p) => `按校名对应到的学校，标识码原为 ${p.expected ?? ""}，文件中是 ${p.found ?? ""}。`,
    "请核对是不是同一所学校；不是的，请在差异中改为新增。",
  ),
  "code-of-another": say(
    (p) => `按标识码对应到“${p.expected ?? ""}”，但文件中的校名是方案里另一所学校${found(p)}的。`,
    "请核对标识码是否填错；填错的，请在预览中改正，或在差异中改选学校。",
  ),
  "name-not-unique": say(
    (p) => `方案中已有${found(p)}，但乡镇不同或不止一所，没有自动对应，按新增列出。`,
    "是同一所学校的，请在差异中选定它。",
  ),
};

export const rosterSentence = (problem: RosterProblem): RosterSentence => sentences[problem.code](problem);
