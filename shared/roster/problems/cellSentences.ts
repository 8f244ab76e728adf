/** What is wrong with one cell, read by itself. */
import type { RosterProblemCode } from "./problem.ts";
import { columnOf, found, say, type Write } from "./sentenceParts.ts";

const correct = "请在预览中改正这一格；不改也会导入，这一格标为待改、不计入。";

export const cellSentences = {
  "not-integer": say((p) => `${columnOf(p)} ${found(p)}不是整数。`, correct),
  "not-number": say((p) => `${columnOf(p)} ${found(p)}不是数字。`, correct),
  "not-date": say((p) => `${columnOf(p)} ${found(p)}不是日期。`, correct),
  "no-such-date": say((p) => `${columnOf(p)} ${found(p)}没有这一天。`, correct),
  "ambiguous-month": say(
    (p) => `${columnOf(p)} ${found(p)}可能是 1 月，也可能是 10 月，没有猜。`,
    "请在预览中写明，如 2021-01 或 2021-10；不改也会导入，这一格标为待改、不计入。",
  ),
  negative: say((p) => `${columnOf(p)} ${found(p)}是负数。`, correct),
  "too-large": say((p) => `${columnOf(p)} ${found(p)}数字过大。`, correct),
  "not-choice": say((p) => `${columnOf(p)} ${found(p)}不是认得的写法。`, correct),
  required: say((p) => `${columnOf(p)}没有填。`, correct),
  "cell-error": say((p) => `${columnOf(p)}是公式错误 ${found(p)}。`, correct),
  "formula-without-value": say(
    (p) => `${columnOf(p)}的公式没有保存结果，没有当作 0。`,
    "请用 Excel 或 WPS 打开原文件，重新保存后再导入，或在预览中填写。",
  ),
  "digits-lost": say(
    (p) => `${columnOf(p)} ${found(p)}按数字保存，末尾几位已丢失，没有采用。`,
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
    (p) => `${columnOf(p)}里有像身份证号、学籍号或手机号的数字，没有保留。`,
    "请核对这一格填的是不是这一列的内容，需要时在预览中改正。",
  ),
  "scale-fraction": say((p) => `${columnOf(p)} ${found(p)}换算后不是整数，没有四舍五入。`, correct),
} satisfies Partial<Record<RosterProblemCode, Write>>;
