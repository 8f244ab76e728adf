/**
 * The words rosters use, read from resources and made ready for looking up. Whole headers name fields; headers of
 * counts are made of words ("小学" + "在校生数"), the longest first.
 */
import { z } from "zod";
import { stages, type Stage } from "../model/stage.ts";
import type { Ownership, SchoolType } from "../model/vocabulary.ts";
import { compoundOf, type Compound } from "./headers/headerCompounds.ts";
import { compact, headerText } from "./plainText.ts";
import type { SaidWords } from "./headers/saidWords.ts";
import { juniorYears, type GradeWord, type NamedField } from "./columns/rosterFields.ts";

const measureWords = [
  "enrollment",
  "heads",
  "classes",
  "seats",
  "capacity",
  "teachers",
  "staff",
  "approvedSize",
  "size",
  "boarders",
  "beds",
] as const;
/** What a count counts. "heads" is 人数, which takes its meaning from the words around it. */
export type MeasureWord = (typeof measureWords)[number];

export type HeaderToken =
  | { readonly kind: "grade"; readonly grade: GradeWord }
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "measure"; readonly measure: MeasureWord }
  | { readonly kind: "total" | "neutral" };

export type HeaderWord = readonly [word: string, token: HeaderToken];

const words = z.array(z.string().min(1)).min(1);
const perKey = <K extends string>(keys: readonly K[]) => z.record(z.enum(keys), words);
const gradeNumbers = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
const juniorGrades = juniorYears.map((year) => `junior${year}` as const);
const named = [
  "name",
  "code",
  "county",
  "town",
  "area",
  "ownership",
  "type",
  "stage",
  "publicParticipation",
  "licenseNo",
  "licenseExpiry",
  "creditCode",
  "organizer",
] as const satisfies readonly NamedField[];

const ownershipWords = ["public", "private"] as const satisfies readonly Ownership[];
const typeWords = [
  "primary",
  "teaching-point",
  "junior",
  "nine-year",
  "complete-secondary",
  "twelve-year",
] as const satisfies readonly SchoolType[];
const gradeWords = [...gradeNumbers, ...juniorGrades];

const composed = ["name", "code", "town", "ownership", "type"] as const satisfies readonly NamedField[];
const compound = z.strictObject({ before: words, core: words, behind: z.array(z.string().min(1)) });

const dictionarySchema = z.strictObject({
  about: z.string(),
  fields: perKey(named),
  compounds: z.record(z.enum(composed), compound),
  words: z.strictObject({
    grades: perKey(gradeWords),
    bareGrades: perKey(gradeNumbers),
    stages: perKey(stages),
    measures: perKey(measureWords),
    totals: words,
    neutral: words,
  }),
  ignored: words,
  pupilMarks: words,
  summaryMarks: words,
  otherStages: words,
  otherSchools: words,
  totalLabels: words,
  totalEndings: words,
  totalBeginnings: words,
  statistics: words,
  footers: words,
  sectionWords: words,
  schoolEndings: words,
  values: z.strictObject({
    ownership: perKey(ownershipWords),
    type: perKey(typeWords),
    stage: perKey(stages),
    yes: words,
    no: words,
  }),
  urbanTowns: words,
  countyTowns: words,
});
type DictionaryFile = z.output<typeof dictionarySchema>;

export interface Dictionary {
  /** What the planner said headers mean; before all other words. */
  readonly said?: SaidWords;
  /** A whole header → the field it names. */
  readonly fieldOf: ReadonlyMap<string, NamedField>;
  readonly compounds: readonly Compound<NamedField>[];
  /** Words of counts by their first character, longest first. */
  readonly words: ReadonlyMap<string, readonly HeaderWord[]>;
  readonly bareGrades: ReadonlyMap<string, GradeWord>;
  readonly ignored: ReadonlySet<string>;
  readonly pupilMarks: ReadonlySet<string>;
  readonly summaryMarks: ReadonlySet<string>;
  readonly totalLabels: ReadonlySet<string>;
  readonly totalEndings: readonly string[];
  readonly totalBeginnings: readonly string[];
  /** Words no school's name holds: 平均, 占比. */
  readonly statistics: readonly string[];
  /** Words of columns about what is beside compulsory education: 高一, 学前班. */
  readonly otherStages: readonly string[];
  /** Words in the type of what is no school of compulsory education: 幼儿园, 普通高中. */
  readonly otherSchools: readonly string[];
  readonly footers: readonly string[];
  /** Longest first. */
  readonly sectionWords: readonly string[];
  readonly schoolEndings: readonly string[];
  readonly ownershipOf: ReadonlyMap<string, Ownership>;
  readonly typeOf: ReadonlyMap<string, SchoolType>;
  readonly stageOf: ReadonlyMap<string, Stage>;
  readonly flagOf: ReadonlyMap<string, boolean>;
  readonly urbanTowns: readonly string[];
  readonly countyTowns: ReadonlySet<string>;
}

/** Throws on a file that is none, for it ships with the program. */
export function readDictionary(json: unknown): Dictionary {
  const file = dictionarySchema.parse(json);
  return {
    fieldOf: meanings(named, file.fields, headerText),
    compounds: composed.map((field) => compoundOf<NamedField>(field, file.compounds[field])),
    words: headerWords(file.words),
    bareGrades: meanings(gradeNumbers, file.words.bareGrades, compact),
    ignored: set(file.ignored),
    pupilMarks: set(file.pupilMarks),
    summaryMarks: set(file.summaryMarks),
    totalLabels: set(file.totalLabels),
    totalEndings: file.totalEndings,
    totalBeginnings: file.totalBeginnings,
    statistics: file.statistics,
    otherStages: file.otherStages,
    otherSchools: file.otherSchools,
    footers: file.footers,
    sectionWords: longestFirst(file.sectionWords),
    schoolEndings: file.schoolEndings,
    ownershipOf: meanings(ownershipWords, file.values.ownership, compact),
    typeOf: meanings(typeWords, file.values.type, compact),
    stageOf: meanings(stages, file.values.stage, compact),
    flagOf: new Map([
      ...file.values.yes.map((word) => [compact(word), true] as const),
      ...file.values.no.map((word) => [compact(word), false] as const),
    ]),
    urbanTowns: file.urbanTowns,
    countyTowns: set(file.countyTowns),
  };
}

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(headerText));

const longestFirst = (list: readonly string[]): string[] => list.toSorted((a, b) => b.length - a.length);

/** Word → key, of lists of words by key. */
function meanings<K extends string>(
  keys: readonly K[],
  lists: Readonly<Record<K, readonly string[]>>,
  spelling: (word: string) => string,
): Map<string, K> {
  return new Map(keys.flatMap((key) => lists[key].map((word) => [spelling(word), key] as const)));
}

function headerWords(file: DictionaryFile["words"]): ReadonlyMap<string, readonly HeaderWord[]> {
  const grades = meanings(gradeWords, file.grades, compact);
  const stageNames = meanings(stages, file.stages, compact);
  const measures = meanings(measureWords, file.measures, compact);
  const tokens: HeaderWord[] = [
    ...[...grades].map(([word, grade]) => [word, { kind: "grade", grade }] as const),
    ...[...stageNames].map(([word, stage]) => [word, { kind: "stage", stage }] as const),
    ...[...measures].map(([word, measure]) => [word, { kind: "measure", measure }] as const),
    ...file.totals.map((word) => [compact(word), { kind: "total" }] as const),
    ...file.neutral.map((word) => [compact(word), { kind: "neutral" }] as const),
  ];
  return Map.groupBy(
    tokens.toSorted(([a], [b]) => b.length - a.length),
    ([word]) => word.charAt(0),
  );
}
