/** What there is to say of a row whose school the plan may already have. */
import type { RosterProblemCode } from "./problem.ts";
import { found, say, type Write } from "./sentenceParts.ts";

export const matchSentences = {
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
} satisfies Partial<Record<RosterProblemCode, Write>>;
