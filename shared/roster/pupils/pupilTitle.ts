/**
 * What the lines above a table of pupils and the name of its sheet say about all its pupils: the school, the class or
 * grade, the year, 公办 or 民办. Only these facts are kept, not the lines: they may name a head teacher.
 */
import type { Fall } from "../../model/units.ts";
import { ownerships, type Ownership } from "../../model/vocabulary.ts";
import type { NeutralCell, NeutralSheet } from "../sheets/neutralGrid.ts";
import { compact } from "../plainText.ts";
import { titleFacts } from "../tables/titleFacts.ts";

export interface PupilTitle {
  /** "" when no line names a school. */
  readonly schoolName: string;
  /** "三年级(2)班", "三年级"; "" when none or several are named. */
  readonly className: string;
  readonly year?: Fall;
  readonly ownership?: Ownership;
}

export function pupilTitle({ name, cells }: Pick<NeutralSheet, "name" | "cells">): PupilTitle {
  const { year, ownership } = titleFacts(name, cells);
  const lines = [...cells.map(({ text }) => text), name].map(compact);
  const schools = lines.map(schoolIn).filter((school) => school !== "");
  const classes = new Set(lines.flatMap(classesIn));
  return {
    schoolName: schools[0] ?? "",
    className: classes.size === 1 ? ([...classes][0] ?? "") : "",
    ...(year === undefined ? {} : { year }),
    ...(ownership === undefined ? {} : { ownership }),
  };
}

/** The lines with nothing left in them but these facts, in cells of the rows they stood in. */
export function factsInTitles(lines: readonly NeutralCell[]): readonly NeutralCell[] {
  const byRow = Map.groupBy(lines, ({ row }) => row);
  return [...byRow].flatMap(([row, cells]) =>
    cells.flatMap(factsIn).map((text, i) => ({ row, column: i + 1, text })),
  );
}

function factsIn(line: NeutralCell): readonly string[] {
  const text = compact(line.text);
  const { year, ownership } = titleFacts("", [line]);
  const school = schoolIn(text);
  return [
    ...(year === undefined ? [] : [`${year}年`]),
    ...(ownership === undefined ? [] : [ownerships[ownership]]),
    ...(school === "" ? [] : [`学校:${school}`]),
    ...classesIn(text),
  ];
}

const yearInFront =
  /^20\d{2}(?:[-—~至]20\d{2})?(?:学年度?|年度?)?(?:\d{1,2}月)?(?:第[一二]学期|[秋春]季?)?(?:学期)?/u;
const afterSchool =
  /学生|在校|在籍|花名册|名册|名单|学籍|[一二三四五六七八九](?:年级|\(|\d)|初[一二三四]|小[一二三四五六]|[\d(:]/u;

/** 柳河县民办学校, 全县中小学 */
const ofManySchools = /公办|民办|义务教育|中小学|^(全|各)|[县市区](学校|小学|中学|初中)$/u;

/** "2021年秋人民路小学学生花名册", "学校：人民路小学" → 人民路小学 */
function schoolIn(line: string): string {
  const text = /(?:学校|单位)(?:名称|全称)?:(.+)/u.exec(line)?.[1] ?? line;
  const name = text.replace(yearInFront, "").split(afterSchool)[0] ?? "";
  const isOne = /^\p{Script=Han}{2,}(小学|中学|学校|教学点|初中|完小|校区|分校|中心校)$/u.test(name);
  return isOne && !ofManySchools.test(name) ? name : "";
}

/** 三年级, 三年级(2)班, 2021级2班, and without the word 三(2)班, 三2班. */
const classPhrase =
  /(?:(?:小学|初中|初)?20\d{2}级|[一二三四五六七八九1-9]年级|初[一二三四]|小[一二三四五六])(?:\(?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\)?班)?|(?<![一二三四五六七八九十\d])[一二三四五六七八九](?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|\d{1,2})班/gu;

const classesIn = (line: string): string[] => [...line.matchAll(classPhrase)].map(([phrase]) => phrase);
