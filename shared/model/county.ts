/** A county (县、市、区、开发区): the unit that makes one plan, with its targets and forecast parameters. */
import type { FieldSpec } from "./fields.ts";
import type { Schooling, Stage } from "./stage.ts";
import type { BasisPoints, CountyCode, Fall, MonthDay, Pupils } from "./units.ts";
import {
  bindings,
  chapterNames,
  chapters,
  schoolingNames,
  type Binding,
  type Chapter,
} from "./vocabulary.ts";

export interface Target {
  readonly year: Fall;
  /** Absent: both stages together. */
  readonly stage?: Stage;
  readonly shareBp?: BasisPoints;
  /** 任务数: pupils to take out of private schools by this fall. */
  readonly reductionPupils?: Pupils;
}

export interface County {
  /** The 6-digit code; also the record's id. */
  readonly id: CountyCode;
  /** Place among the counties of the file; lists keep the order they came in. */
  readonly position: number;
  readonly name: string;
  readonly isKey: boolean;
  readonly schooling: Schooling;
  readonly baseYear: Fall;
  readonly targetYear: Fall;
  readonly snapshot: MonthDay;
  readonly targets: readonly Target[];
  /** Which private enrollment a share target binds; absent is net. */
  readonly bind?: Binding;
  /** By grade: pupils of the grade per pupils of the grade below a year before. */
  readonly progressionBp: Readonly<Record<string, BasisPoints>>;
  /** By stage and fall: intake relative to the base year. */
  readonly entrantIndexBp: Readonly<Partial<Record<Stage, Readonly<Record<string, BasisPoints>>>>>;
  /** By fall before the base year and grade: pupils of the whole county, from which ratios are estimated. */
  readonly pastEnrollment?: Readonly<Record<string, Readonly<Record<string, Pupils>>>>;
  /** Where a parameter comes from, by its field ("progressionBp.3", "entrantIndexBp.junior.2023"). */
  readonly forecastSources?: Readonly<Record<string, string>>;
  /** The text of the county plan's chapters, tokens and all; a chapter that is not here has the proposed one. */
  readonly chapters?: Readonly<Partial<Record<Chapter, string>>>;
}

export const countyFields: readonly FieldSpec[] = [
  { key: "position", label: "次序", kind: "integer", required: true, fixed: true },
  { key: "name", label: "县（市、区）", kind: "text", required: true },
  { key: "isKey", label: "重点县", kind: "flag", required: true },
  { key: "schooling", label: "学制", kind: "choice", choices: schoolingNames, required: true },
  { key: "baseYear", label: "基期", kind: "integer", required: true, unit: "年" },
  { key: "targetYear", label: "目标年", kind: "integer", required: true, unit: "年" },
  { key: "snapshot", label: "统计日", kind: "month-day", required: true },
  { key: "bind", label: "占比口径", kind: "choice", choices: bindings },
  { key: "targets", label: "目标", kind: "structure", required: true },
  { key: "progressionBp", label: "升级率", kind: "structure", required: true },
  { key: "entrantIndexBp", label: "入学指数", kind: "structure", required: true },
  { key: "pastEnrollment", label: "往年在校生", kind: "structure" },
  { key: "forecastSources", label: "参数来源", kind: "structure", fixed: true },
  ...chapterNames.map((chapter): FieldSpec => ({
    key: `chapters.${chapter}`,
    label: `一县一策：${chapters[chapter]}`,
    kind: "text",
    multiline: true,
  })),
];
