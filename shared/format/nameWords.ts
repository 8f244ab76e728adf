/**
 * The words of which names are made, each saying one thing: the fall, the county, the area or school, the stage, the
 * grade or measure, and what is counted.
 */
import type { Measure } from "../model/measure.ts";
import type { Plan } from "../model/plan.ts";
import type { StageOrAll } from "../model/stage.ts";
import { measureKinds, stageNames } from "../model/vocabulary.ts";
import { formatFall } from "./numbers.ts";

export const wordKinds = ["fall", "county", "place", "stage", "what", "figure"] as const;
export type WordKind = (typeof wordKinds)[number];
/** Words that do not apply are "". */
export type SubjectWords = Readonly<Record<WordKind, string>>;

export const noWords: SubjectWords = { fall: "", county: "", place: "", stage: "", what: "", figure: "" };

/** Both stages together need no word. */
export const stageWord = (stage: StageOrAll): string => (stage === "all" ? "" : stageNames[stage]);

export const countyName = (plan: Plan, code: string): string => plan.county.get(code)?.name ?? code;

interface InCounty {
  readonly countyCode: string;
  readonly year: number;
  readonly stage?: StageOrAll;
}

export const countyWords = (plan: Plan, { countyCode, year, stage = "all" }: InCounty): SubjectWords => ({
  ...noWords,
  fall: formatFall(year),
  county: countyName(plan, countyCode),
  stage: stageWord(stage),
});

export function schoolWords(plan: Plan, schoolId: string): SubjectWords {
  const school = plan.school.get(schoolId);
  return { ...noWords, county: countyName(plan, school?.countyCode ?? ""), place: school?.name ?? schoolId };
}

export function measureWords(plan: Plan, measure: Measure | undefined): SubjectWords {
  const school = measure?.schoolId === undefined ? undefined : plan.school.get(measure.schoolId);
  return {
    ...noWords,
    county: countyName(plan, measure?.countyCode ?? ""),
    place: school?.name ?? measure?.projectName ?? "未命名项目",
    what: measure?.kind === undefined ? "措施" : measureKinds[measure.kind],
  };
}
