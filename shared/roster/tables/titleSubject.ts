/**
 * What a title or the name of a sheet says is counted, where that is not all pupils: 班级数统计表, 随迁子女情况, 招生计划. Plain
 * grades below such a title are most likely of that, and would come in as pupils.
 */
import { compact, withoutBrackets } from "../plainText.ts";

/** Things beside the pupils; a title that names pupils as well is of both. */
const things = /班级数|班数|教学班|教师|教职工|学位数/u;
const pupils = /学生|在校生|在籍生|生数|人数|名册|名单|基本/u;
/** Some of the pupils, or those of another time; not 新生镇, 高新生态区 or 招生办. */
const some =
  /(?<!含|除|及|和|与|、)(女生|女童|男生|随迁|留守|残疾|寄宿生|住宿生|住校生|借读|毕业生|招生(?!办)|(?<!高)新生(?![镇乡村街路])|流失|辍学|转学|少数民族|贫困|资助|适龄)(?!及|和|与|、|除外)/u;

/** The word that says so; undefined for a title of pupils, or of nothing in particular. */
export function otherSubject(titles: readonly string[]): string | undefined {
  for (const title of titles) {
    const plain = withoutBrackets(compact(title));
    const found = some.exec(plain) ?? (pupils.test(plain) ? null : things.exec(plain));
    if (found !== null) return found[0];
  }
  return undefined;
}
