/**
 * Titles of columns that no list has whole: 现就读学校名称, 年级（届）, 教学班名称 and 在籍在读状态 are put together from a few
 * words. 毕业学校, 转入学校 and 班主任 are not, and stay unread.
 */
import { headerText, withoutPunctuation } from "../plainText.ts";
import type { PupilRole } from "./pupilColumns.ts";

const where = "(?:现在?|目前|当前|所在|所属|所读|就读|在读|在校|在籍|学籍|学生)";
const name = "(?:名称?|全称)";
/** 学生情况 may tell of anything. */
const there = "(?:就读|在读|在校|在籍|学籍)";
const number = "(?:编号|编码|代码|号)";
const whole = (text: string): RegExp => new RegExp(`^${text}$`, "u");

const titles: readonly (readonly [role: PupilRole, title: RegExp])[] = [
  ["schoolCode", whole(`${where}*学校(?:机构)?(?:标识码|识别码|编码|编号|代码)`)],
  ["schoolName", whole(`${where}*(?:学校(?:校区|单位|机构)?|校)(?:${name}|简称)?`)],
  ["grade", whole(`${where}*年[级段][届级]?(?:${name}|${number})?`)],
  ["className", whole(`${where}*(?:年级?)?(?:教学|行政)?班级?(?:年级)?(?:${name}|${number})?`)],
  [
    "status",
    whole(
      `(?:${where}+状态${name}?|${where}*${there}(?:状况|情况)${name}?|是否(?:正常)?(?:在籍|在读|在校|就读)+)`,
    ),
  ],
];

/** 学校名称（必填）, as forms to be filled in have it. */
const howToFill = /\((?:必填项?|必选|选填|可选|下拉|选择|下拉选择|文本|文本格式)\)/gu;

export const plainTitle = (text: string): string => headerText(text).replace(howToFill, "");

/** `title` as `plainTitle` leaves it. */
export function roleInWords(title: string): PupilRole | undefined {
  const plain = withoutPunctuation(title);
  return titles.find(([, form]) => form.test(plain))?.[0];
}
