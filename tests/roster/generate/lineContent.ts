/** What stands in one cell of a school's row, by the field of its column. */
import { readField } from "../../../shared/model/fields.ts";
import { gradesOf, stages, type Schooling, type Stage } from "../../../shared/model/stage.ts";
import type { Chance } from "../../soak/seeded.ts";
import type { Layout, MadeCounty, MadeSchool } from "./data.ts";
import { besideContent } from "./besideContent.ts";
import { codeContent, countContent, dateContent, noContent, type Mess } from "./mess.ts";
import type { Content } from "./sheetDraft.ts";

/** A row to be written: a school, or one stage of it. */
export interface Line {
  readonly school: MadeSchool;
  readonly stage?: Stage;
}

export interface Drawing {
  readonly layout: Layout;
  readonly county: MadeCounty;
  readonly mess: Mess;
  readonly chance: Chance;
}

export const writtenName = ({ name }: MadeSchool, { county, mess }: Drawing): string =>
  mess.withoutCounty ? name.replace(county.name, "") : name;

/** 育英学校（小学部） where each part of a school has a row and nothing else tells them apart. */
function nameInRow({ school, stage }: Line, drawing: Drawing): string {
  const name = writtenName(school, drawing);
  const hasParts = stages.every((own) => school.teachersByStage[own] !== undefined);
  if (drawing.layout.split !== "parts" || !hasParts) return name;
  return `${name}（${stage === "primary" ? "小学部" : "初中部"}）`;
}

export function lineContent(
  drawing: Drawing,
  line: Line,
  field: string,
  serial: number,
  row: number,
): Content | null {
  const { school, stage } = line;
  const { words } = drawing.layout;
  switch (field) {
    case "serial":
      return { number: serial };
    case "code":
      return codeContent(school.code, drawing.mess, drawing.chance);
    case "name":
      return { text: nameInRow(line, drawing) };
    case "town":
      return { text: school.town };
    case "ownership":
      return { text: words[school.ownership] ?? "" };
    case "type":
      return { text: words[school.type] ?? "" };
    case "stage":
      return { text: stage === "primary" ? "小学" : "初中" };
    case "publicParticipation":
      return wordOrBlank(words[school.publicParticipation ? "yes" : "no"]);
    case "organizer":
    case "licenseNo":
    case "creditCode":
      return { text: school[field] ?? "/" };
    case "licenseExpiry":
      return school[field] === undefined
        ? noContent(false, drawing.chance)
        : dateContent(school[field], drawing.layout.kind === "text", drawing.chance);
    default:
      return besideContent(line, field, serial) ?? countCell(drawing, line, field, row);
  }
}

const wordOrBlank = (word = ""): Content | null => (word === "" ? null : { text: word });

function countCell(drawing: Drawing, line: Line, field: string, row: number): Content | null {
  const { layout, county, mess, chance } = drawing;
  const value = valueOf(line, field, county.schooling);
  if (value === null)
    return noContent(mess.zeroWhereNone && isOfOtherStage(line, field, county.schooling), chance);
  const isSum = field.startsWith("total.") || field === "stageTotal";
  const scale = isPupils(field) ? layout.scale : 1;
  if (isSum && mess.sums !== "values") return sumContent(drawing, value / scale, `SUM(A${row}:B${row})`);
  return countContent(value, scale, mess, chance);
}

export const isPupils = (field: string): boolean =>
  field.startsWith("enrollment.") || field.startsWith("total.");

/** A 0 there says that the school has no such grade, not that the grade is empty. */
function isOfOtherStage({ school }: Line, field: string, schooling: Schooling): boolean {
  const grade = field.split(".")[1] ?? "";
  const stage = stages.find((one) => gradesOf(schooling, one).map(String).includes(grade));
  return stage !== undefined && school.teachersByStage[stage] === undefined;
}

export function sumContent({ layout, mess }: Drawing, value: number, formula: string): Content {
  if (layout.kind === "text" || mess.sums === "values") return { number: value };
  return mess.sums === "formulas" ? { formula, result: value } : { formula };
}

/** A count of the line; null where it does not apply. */
export function valueOf({ school, stage }: Line, field: string, schooling: Schooling): number | null {
  const own = stage === undefined ? [...stages] : [stage];
  const gradesIn = (list: readonly Stage[]) => list.flatMap((one) => gradesOf(schooling, one));
  const [root, key = ""] = field.split(".");
  const named = stages.filter((one) => key === "all" || key === one);
  switch (root) {
    case "enrollment":
      return gradesIn(own).some((grade) => String(grade) === key) ? sumOf(school.enrollment, [key]) : null;
    case "classes":
      return sumOf(school.classes, [key]);
    case "total":
      return sumOf(school.enrollment, gradesIn(named));
    case "stageTotal":
      return sumOf(school.enrollment, gradesIn(own));
    case "stageClasses":
      return sumOf(school.classes, gradesIn(named));
    case "classTotal":
    case "ownClasses":
      return sumOf(school.classes, gradesIn(own));
    case "seats":
      return sumOf(school.seats, [key]);
    case "ownSeats":
      return sumOf(school.seats, own);
    case "approvedSize":
    case "boarders":
      return school[root] ?? null;
    case "teachers":
      return sumOf(school.teachersByStage, key === "" ? stages : [key]);
    case "ownTeachers":
      return sumOf(school.teachersByStage, own);
    default:
      return null;
  }
}

function sumOf(record: object, keys: readonly (number | string)[]): number | null {
  const numbers = keys
    .map((key) => readField(record, String(key)))
    .filter((value) => typeof value === "number");
  return numbers.length === 0 ? null : numbers.reduce((total, number) => total + number, 0);
}
