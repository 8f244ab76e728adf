/**
 * The grade of pupils from all that their rows say: the grade's name first, else the one in the class's name, else the
 * month of entry and the stage. Where two readings are possible none is taken.
 */
import { gradesOf, stages, type Schooling, type Stage } from "../../model/stage.ts";
import type { Fall, Grade } from "../../model/units.ts";
import type { Dictionary } from "../dictionary.ts";
import { compact } from "../plainText.ts";
import { stageIn } from "../tables/titleFacts.ts";
import { areCodesOfGrades, classSaid, codeIn, type ClassSaid } from "./className.ts";
import { fallOfEntry, fallOfGrade, gradeOfCohort, type Cohort } from "./cohort.ts";
import { gradeOfWord, gradeSaid, type GradeSaid } from "./gradeText.ts";
import { saysNothing } from "./personal.ts";
import type { PupilTexts } from "./pupilGroups.ts";
import type { PupilWords } from "./pupilWords.ts";

export interface Grading {
  readonly schooling: Schooling;
  /** The fall whose pupils are counted. */
  readonly fall: Fall;
  readonly dictionary: Dictionary;
  readonly words: PupilWords;
}

/** What the school as a whole tells about a grade that its rows leave open. */
const lastPrimary: Grade = 6;

export interface SchoolHint {
  /** By its name: 小学, 初级中学. */
  readonly stage?: Stage;
  /** Up to which grade a bare 一年级 may be none of ours: 3 in a 中学, 6 in vocational and other schools; else 0. */
  readonly beyondUpTo: number;
  /** 302班 is the second class of the third grade. */
  readonly hasCodes: boolean;
}

export type GradeFound =
  | { readonly grade: Grade; readonly className: string; readonly fall?: Fall }
  /** Beside compulsory education: 高一, 大班. */
  | "beyond"
  | "unclear";

const noClass: ClassSaid = { grade: null, own: "", whole: "" };

type StageSaid = Stage | "beyond" | undefined;

/** 县第一高中, 县一高, 职教中心, 阳光幼儿园; not 县一高附小. */
const namesOtherSchool = (name: string, { otherSchools, compulsory }: PupilWords): boolean =>
  (otherSchools.some((word) => name.includes(word)) || /[一二三四五六七八九十\d]高$/u.test(name)) &&
  !compulsory.some((word) => name.includes(word));

/** 第三中学, 中学部: a junior or a senior school, or both. */
const isSecondary = (name: string): boolean =>
  /中学|[一二三四五六七八九十]中$|附中/u.test(name) && !/小学|一贯|九年/u.test(name);

const seniorYears = 3;

/** Of a school of several stages a row may still say 中学部. */
const hintFor = ({ stage }: PupilTexts, hint: SchoolHint): SchoolHint =>
  hint.stage === undefined && isSecondary(compact(stage))
    ? { ...hint, beyondUpTo: Math.max(hint.beyondUpTo, seniorYears) }
    : hint;

export class PupilGrader {
  readonly #grading: Grading;
  readonly #classes = new Map<string, ClassSaid>();

  constructor(grading: Grading) {
    this.#grading = grading;
  }

  hintOf(schoolName: string, groups: readonly PupilTexts[]): SchoolHint {
    const name = compact(schoolName);
    const stage = stageIn(name);
    const hasCodes = areCodesOfGrades(groups.map(({ className }) => className).filter((text) => text !== ""));
    if (namesOtherSchool(name, this.#grading.words)) return { beyondUpTo: lastPrimary, hasCodes };
    // Where grades are numbered on from primary school, 一年级 is the first of them.
    if (groups.some((group) => this.#isNumberedOn(group))) return { beyondUpTo: 0, hasCodes };
    return {
      ...(stage === undefined ? {} : { stage }),
      beyondUpTo: stage === undefined && isSecondary(name) ? seniorYears : 0,
      hasCodes,
    };
  }

  gradeOf(group: PupilTexts, ofSchool: SchoolHint): GradeFound {
    const stage = this.#stageOf(group.stage);
    if (stage === "beyond") return "beyond";
    const hint = hintFor(group, ofSchool);
    const ofClass = this.#classOf(group.className, hint.hasCodes);
    const said = saysNothing(group.grade) ? null : this.#gradeSaid(group.grade);
    if (said === null && !saysNothing(group.grade)) return "unclear";
    for (const one of [said, ofClass.grade, this.#classOf(group.ofAll ?? "").grade]) {
      const found = one === null ? null : this.#resolve(one, stage, hint);
      if (found === "beyond") return "beyond";
      if (found !== null) {
        const className = this.#classIn(found, ofClass, stage, hint);
        return { grade: found, className, ...this.#impliedFall(found, one, group) };
      }
      if (one?.kind === "word") return "unclear";
    }
    const grade = this.#gradeOfEntry(group.entry, stage ?? hint.stage);
    return grade === null ? "unclear" : { grade, className: ofClass.own };
  }

  /** The fall of entry, where it and no name of a grade says what grade a pupil is in. */
  enteredBy({ grade, className, ofAll = "", entry }: PupilTexts): Fall | null {
    const ofClass = this.#classOf(className).grade ?? this.#classOf(ofAll).grade;
    const said = (saysNothing(grade) ? null : this.#gradeSaid(grade)) ?? ofClass;
    if (said === null) return saysNothing(grade) ? fallOfEntry(entry) : null;
    return said.kind === "cohort" && "entered" in said.cohort ? said.cohort.entered : null;
  }

  #isNumberedOn({ grade, className }: PupilTexts): boolean {
    const said = saysNothing(grade) ? this.#classOf(className).grade : this.#gradeSaid(grade);
    return said?.kind === "word" && Number(said.word) >= 4;
  }

  #gradeSaid(text: string): GradeSaid | null {
    const { dictionary, words } = this.#grading;
    return gradeSaid(text, true, dictionary, words) ?? this.#classOf(text).grade;
  }

  /** 2.1 within 一年级 is no 1.1. */
  #classIn(grade: Grade, { grade: said, own, whole }: ClassSaid, stage: StageSaid, hint: SchoolHint): string {
    const named = said === null || stage === "beyond" ? null : this.#resolve(said, stage, hint);
    return named === null || named === grade ? own : whole;
  }

  /** Classes are few and pupils many. */
  #classOf(text: string, hasCodes = false): ClassSaid {
    const code = hasCodes ? codeIn(text) : null;
    if (code !== null) return { grade: this.#gradeSaid(code.grade), own: code.own, whole: text };
    const known = this.#classes.get(text);
    if (known !== undefined) return known;
    const { dictionary, words } = this.#grading;
    const said = saysNothing(text) ? noClass : classSaid(text, dictionary, words);
    this.#classes.set(text, said);
    return said;
  }

  #stageOf(text: string): StageSaid {
    const plain = compact(text);
    const { otherStages } = this.#grading.words;
    return otherStages.some((word) => plain.includes(word)) ? "beyond" : stageIn(plain);
  }

  #resolve(said: GradeSaid, stage: Stage | undefined, hint: SchoolHint): Grade | "beyond" | null {
    if (said.kind === "beyond") return "beyond";
    const own = said.stage ?? stage;
    if (said.kind === "cohort") return this.#gradeOfCohort(said.cohort, own ?? hint.stage);
    const { schooling } = this.#grading;
    const isEarly = Number(said.word) <= gradesOf(schooling, "junior").length;
    if (own === undefined && Number(said.word) <= hint.beyondUpTo) return null;
    const grade = gradeOfWord(said.word, own ?? (isEarly ? hint.stage : undefined), schooling);
    const fits = grade !== null && (own === undefined || gradesOf(schooling, own).includes(grade));
    return fits ? grade : null;
  }

  #gradeOfCohort(cohort: Cohort, stage: Stage | undefined): Grade | null {
    return stage === undefined ? null : gradeOfCohort(cohort, stage, this.#grading);
  }

  #gradeOfEntry(text: string, stage: Stage | undefined): Grade | null {
    const entered = fallOfEntry(text);
    return entered === null ? null : this.#gradeOfCohort({ entered }, stage);
  }

  /** A grade by name beside the month of entry tells of which year the file is. */
  #impliedFall(grade: Grade, said: GradeSaid | null, { entry }: PupilTexts): { readonly fall?: Fall } {
    const entered = said?.kind === "word" ? fallOfEntry(entry) : null;
    const { schooling } = this.#grading;
    const stage = stages.find((one) => gradesOf(schooling, one).includes(grade));
    if (entered === null || stage === undefined) return {};
    return { fall: fallOfGrade(entered, grade, schooling, stage) };
  }
}
