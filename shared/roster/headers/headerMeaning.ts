/**
 * What a header means. A count's header is understood only when the dictionary's words cover all of it: "一年级" under
 * 在校生数 is a grade's enrollment, "一年级女生" or "招生数/一年级" is something else and stays unmapped.
 */
import type { Stage, StageOrAll } from "../../model/stage.ts";
import type { Fall } from "../../model/units.ts";
import type { Dictionary, MeasureWord } from "../dictionary.ts";
import { gradeOf, has, measureOf, stageOf } from "./headerLevels.ts";
import { takeApart, type HeaderWords } from "./headerWords.ts";
import { fieldByCompound } from "./headerCompounds.ts";
import { compact, headerText, withoutBrackets, withoutPunctuation } from "../plainText.ts";
import { yearSaid } from "./remembered.ts";
import { saidOf, saidOfCell } from "./saidWords.ts";
import type { CountField, GradeWord, NamedField, RosterField } from "../columns/rosterFields.ts";

export type HeaderMeaning =
  | {
      readonly kind: "field";
      readonly field: RosterField;
      readonly year?: Fall;
      readonly scale?: number;
      /** The planner said so. */
      readonly fromWord?: true;
    }
  /** 合计 of whatever stands to its left. */
  | { readonly kind: "bare-total"; readonly stage: StageOrAll }
  | { readonly kind: "approved-size" | "ignored" | "unknown" | "not-needed" };

const unknown: HeaderMeaning = { kind: "unknown" };

/** The path is the header from the top level down: ["小学在校生数", "一年级"]. */
export function meaningOf(path: readonly string[], dictionary: Dictionary): HeaderMeaning {
  const texts = path.map(headerText);
  const leaf = texts.at(-1);
  if (leaf === undefined) return unknown;
  const said = saidOf(path, dictionary.said);
  if (said === null) return { kind: "not-needed" };
  if (said !== undefined) return { kind: "field", field: said, year: yearSaid(path), fromWord: true };
  const named = namedField(texts, dictionary);
  if (named !== undefined) return { kind: "field", field: named };
  if (dictionary.ignored.has(leaf)) return { kind: "ignored" };
  return countMeaning(texts, dictionary);
}

/** The stage a header names, whatever else it says: 初中 of 初中/六年级. */
export function stageSaid(path: readonly string[], dictionary: Dictionary): Stage | undefined {
  const stage = stageOf(levelsOf(path, dictionary));
  return stage === "all" ? undefined : stage;
}

/** Does it say what it counts, as 在校生数/一年级 does and 一年级 does not? */
export const saysMeasure = (path: readonly string[], dictionary: Dictionary): boolean =>
  has(levelsOf(path, dictionary), "measure");

const levelsOf = (path: readonly string[], dictionary: Dictionary): HeaderWords[] =>
  path.map((text) => takeApart(headerText(text), dictionary)).filter((level) => level !== null);

function namedField(texts: readonly string[], dictionary: Dictionary): NamedField | undefined {
  const whole = lookUp(texts.join(""), dictionary);
  if (whole !== undefined) return whole;
  const text = texts.at(-1) ?? "";
  const leaf = lookUp(text, dictionary);
  // "名称" is a school's only below words that say nothing else; "学校名称" is, whatever stands above it.
  const isPlain = (leaf === "name" || leaf === "code") && /学校|校名|标识码/u.test(text);
  return isPlain || texts.slice(0, -1).every((parent) => saysNothing(parent, dictionary)) ? leaf : undefined;
}

function lookUp(text: string, { fieldOf, compounds }: Dictionary): NamedField | undefined {
  const bare = withoutBrackets(text);
  return (
    fieldOf.get(text) ??
    fieldOf.get(bare) ??
    fieldOf.get(withoutPunctuation(bare)) ??
    fieldByCompound(text, compounds) ??
    fieldByCompound(bare, compounds)
  );
}

/** Is it the header of the column that says which school a row is? */
export function namesSchool(text: string, dictionary: Dictionary): boolean {
  const field = saidOfCell(text, dictionary.said) ?? lookUp(headerText(text), dictionary);
  return field === "name" || field === "code";
}

/** 基本情况, 学校信息 …: a parent that does not change what its columns mean. */
const saysNothing = (text: string, dictionary: Dictionary): boolean =>
  /(情况|信息|概况)$/u.test(text) ||
  (takeApart(text, dictionary)?.tokens.every(({ kind }) => kind === "neutral") ?? false);

/** Does a cell look like part of a header: "strong" names a column by itself, "weak" only among others. */
export function headerStrength(text: string, dictionary: Dictionary): "strong" | "weak" | null {
  const plain = headerText(text);
  if (plain === "") return null;
  if (saidOfCell(text, dictionary.said) != null) return "strong";
  const marks = [dictionary.ignored, dictionary.pupilMarks, dictionary.summaryMarks];
  if (lookUp(plain, dictionary) !== undefined || marks.some((mark) => mark.has(plain))) return "strong";
  const level = takeApart(plain, dictionary);
  if (level === null) return null;
  return level.tokens.some(({ kind }) => kind === "grade" || kind === "measure") ? "strong" : "weak";
}

function countMeaning(texts: readonly string[], dictionary: Dictionary): HeaderMeaning {
  const levels = texts.map((text, i) => levelOf(text, i > 0, dictionary));
  const understood = levels.filter((level) => level !== null);
  if (understood.length < levels.length) return unknown;
  const measure = measureOf(understood);
  const grade = gradeOf(understood);
  if (measure === "contradiction" || grade === "contradiction") return unknown;
  const stage = stageOf(understood);
  const scale = understood.find((level) => level.scale !== undefined)?.scale;
  const year = understood.findLast((level) => level.year !== undefined)?.year;
  if (grade !== undefined) {
    if (measure === undefined && understood.some(({ ofThings }) => ofThings)) return unknown;
    const field = gradeField(grade, stage, measure);
    return field === null ? unknown : { kind: "field", field, year, scale };
  }
  const isSize = measure === "size" || (measure === "approvedSize" && stage !== "all");
  if (isSize || (measure === "capacity" && stage === "all")) return { kind: "approved-size" };
  const field = stageField(stage, measure);
  if (field !== null) return { kind: "field", field, year, scale };
  const isTotal = measure === undefined && has(understood, "total");
  return isTotal ? { kind: "bare-total", stage } : unknown;
}

/** "一" or "3" is a grade only below a header that says what is counted. */
function levelOf(text: string, belowAnother: boolean, dictionary: Dictionary): HeaderWords | null {
  const bare = belowAnother ? dictionary.bareGrades.get(compact(text)) : undefined;
  return bare === undefined ? takeApart(text, dictionary) : { tokens: [{ kind: "grade", grade: bare }] };
}

function gradeField(
  grade: GradeWord,
  stage: StageOrAll,
  measure: MeasureWord | undefined,
): CountField | null {
  const own = gradeWithin(grade, stage);
  if (own === null) return null;
  if (measure === undefined || measure === "enrollment") return `enrollment.${own}`;
  return measure === "classes" ? `classes.${own}` : null;
}

const juniorByNumber: ReadonlyMap<GradeWord, GradeWord> = new Map([
  ["1", "junior1"],
  ["2", "junior2"],
  ["3", "junior3"],
  ["4", "junior4"],
]);

/** 一年级 below 初中 is 初一; 七年级 below 小学 and 五年级 below 初中 cannot be. */
export function gradeWithin(grade: GradeWord, stage: StageOrAll): GradeWord | null {
  const number = Number(grade);
  const isJuniorWord = Number.isNaN(number);
  if (stage === "primary") return isJuniorWord || number > 6 ? null : grade;
  if (stage === "junior" && !isJuniorWord && number < 6) return juniorByNumber.get(grade) ?? null;
  return grade;
}

function stageField(stage: StageOrAll, measure: MeasureWord | undefined): CountField | null {
  switch (measure) {
    case "enrollment":
      return `total.${stage}`;
    case "classes":
      return `stageClasses.${stage}`;
    case "seats":
      return `seats.${stage}`;
    case "capacity":
      return stage === "all" ? null : `seats.${stage}`;
    case "teachers":
      return stage === "all" ? "teachers" : `teachers.${stage satisfies Stage}`;
    case "approvedSize":
    case "boarders":
    case "beds":
      return stage === "all" ? measure : null;
    default:
      return null;
  }
}
