/** What there is to say of a row: of its own numbers, of the rows around it, of what it is at all. */
import type { RosterProblemCode } from "./problem.ts";
import { columnOf, earlier, found, say, type Write } from "./sentenceParts.ts";

export const rowSentences = {
  "grade-not-of-type": say(
    (p) => `${columnOf(p)}填了 ${p.found ?? ""}，但办学类型是${p.expected ?? ""}。`,
    "请核对办学类型，或核对数字是否填错了列。",
  ),
  "grade-not-of-stage": say(
    (p) => `${columnOf(p)}填了 ${p.found ?? ""}，但这一行的学段是${p.expected ?? ""}。`,
    "请核对学段，或核对数字是否填错了列。",
  ),
  "grade-not-of-name": say(
    (p) => `${columnOf(p)}填了 ${p.found ?? ""}，文件没有写办学类型，校名却像${p.expected ?? ""}。`,
    "请核对数字是否填错了列；初中年级也写作“一年级”的表，请加一列“学段”再导入。",
  ),
  "counted-from-junior": say(
    (p) =>
      `这一行的学段是初中，表中没有初中年级的列，“一年级”起按初中第一个年级起导入（本格为${columnOf(p)}）。`,
    "请核对初中各年级人数。",
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
    (p) => `${columnOf(p)} ${p.found ?? ""} 人，与相邻年级（${p.expected ?? ""} 人）相差三成以上。`,
    "可能多写或少写了一位，请核对。",
  ),
  "grade-implausible": say(
    (p) => `${columnOf(p)} ${p.found ?? ""} 人，一所学校的一个年级不会有这么多。`,
    "可能单位（人、百人、万人）不对，或多写了几位；请核对，在预览中改正。",
  ),
  "classes-without-pupils": say((p) => `${columnOf(p)}是 ${p.found ?? ""}，没有学生。`, "请核对人数和班数。"),
  "pupils-without-classes": say(
    (p) => `有 ${p.found ?? ""} 名学生，${columnOf(p)}没有填或是 0。`,
    "请核对人数和班数。",
  ),
  "total-mismatch": say(
    (p) => `${columnOf(p)}写的是 ${p.found ?? ""}，各项相加是 ${p.expected ?? ""}。`,
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
  "row-of-example": say(
    () => "这一行像填表示例（写着“例”或“XX”），没有导入。",
    "是学校的，请在预览中改正校名和序号。",
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
    (p) => `${columnOf(p)} ${found(p)}合并了几个单元格，只计入左上一格，其余按空白导入。`,
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
    (p) => `合为一所学校的两行，${columnOf(p)}分别是“${p.expected ?? ""}”和${found(p)}。`,
    "人数已相加，其他内容取前一行；请核对。",
  ),
  "joined-values-same": say(
    (p) => `合为一所学校的两行，${columnOf(p)}都是 ${p.found ?? ""}，当作全校的数，没有相加。`,
    "是小学部和初中部各有这么多的，请在导入后改为两部之和。",
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
} satisfies Partial<Record<RosterProblemCode, Write>>;
