/**
 * How far a case is filled in, section by section, and what is still missing. A draft is not filled in: the field itself
 * is empty. What does not apply to the school (六独立 of one that is no 公参民, a grade it does not have) is not asked for.
 */
import { dateOf } from "../calculation/fall.ts";
import { classesByGrade } from "../model/classes.ts";
import { readField } from "../model/fields.ts";
import { fieldSpec } from "../model/plan.ts";
import type { School } from "../model/school.ts";
import { gradesOf, type Schooling, type Stage } from "../model/stage.ts";
import { independenceNames } from "../model/vocabulary.ts";
import type { CaseSource } from "../print/caseSource.ts";

export const sectionNames = {
  A: "基本情况",
  B: "在校生",
  C: "处置与措施",
  D: "学生分流",
  E: "教师安置",
  F: "资产处置",
  G: "风险防控",
  H: "责任与节点",
  attachments: "附件",
} as const;
export type SectionName = keyof typeof sectionNames;
export const sections = [
  "A",
  "B",
  "C",
  "D",
  "E",
  "F",
  "G",
  "H",
  "attachments",
] as const satisfies readonly SectionName[];

/** D 学生分流; the list of attachments has no letter. */
export const sectionTitle = (section: SectionName): string =>
  section === "attachments" ? sectionNames[section] : `${section} ${sectionNames[section]}`;

export interface Missing {
  /** `table.field`, as the form marks its fields. */
  readonly field: string;
  readonly label: string;
}

export interface SectionState {
  readonly filled: number;
  readonly total: number;
  readonly missing: readonly Missing[];
}

export interface Completeness extends SectionState {
  readonly sections: Readonly<Record<SectionName, SectionState>>;
}

/** Something that is asked for, and whether it is there. */
interface Asked extends Missing {
  readonly known: boolean;
}

export function completenessOf(source: CaseSource): Completeness {
  const asked: Readonly<Record<SectionName, readonly Asked[]>> = {
    A: basics(source.school),
    B: pupils(source),
    C: measures(source),
    D: [],
    E: [],
    F: [],
    G: [],
    H: ["leader", "leadUnit", "person", "phone"].map((key) => asCase(source, key)),
    attachments: [],
  };
  return {
    ...stateOf(sections.flatMap((section) => asked[section])),
    sections: {
      A: stateOf(asked.A),
      B: stateOf(asked.B),
      C: stateOf(asked.C),
      D: stateOf(asked.D),
      E: stateOf(asked.E),
      F: stateOf(asked.F),
      G: stateOf(asked.G),
      H: stateOf(asked.H),
      attachments: stateOf(asked.attachments),
    },
  };
}

function stateOf(asked: readonly Asked[]): SectionState {
  const missing = asked.filter(({ known }) => !known).map(({ field, label }) => ({ field, label }));
  return { filled: asked.length - missing.length, total: asked.length, missing };
}

const basicFields = [
  "code",
  "town",
  "organizer",
  "licenseNo",
  "licenseExpiry",
  "creditCode",
  "approvedSize",
  "boarders",
  "staff",
  "teachers",
  "siteArea",
  "floorArea",
  "tenure",
  "principal",
  "phone",
];

function basics(school: School): Asked[] {
  const keys = school.publicParticipation ? [...basicFields, ...participationFields(school)] : basicFields;
  return keys.map((key) => ofField("school", school, key));
}

/** A date is asked for where an independence is to be met by one. */
const participationFields = (school: School): string[] => [
  "participationKind",
  ...independenceNames.flatMap((name) =>
    school.independence?.[name] === "planned"
      ? [`independence.${name}`, `independenceDate.${name}`]
      : [`independence.${name}`],
  ),
];

function pupils({ school, stages, frame }: CaseSource): Asked[] {
  const { schooling } = frame.county;
  const ownGrades = stages.flatMap((stage) => gradesOf(schooling, stage));
  return [
    ...ownGrades.map((grade) => ofField("school", school, `enrollment.${grade}`)),
    ...stages.flatMap((stage) => classes(school, schooling, stage)),
    ...stages.flatMap((stage) => [
      ofField("school", school, `seats.${stage}`),
      ofField("school", school, `nonLocal.${stage}`),
    ]),
  ];
}

/** By grade where there are pupils; a stage of which only the whole is known needs no more. */
function classes(school: School, schooling: Schooling, stage: Stage): Asked[] {
  const isByStage =
    school.stageClasses?.[stage] !== undefined && classesByGrade(school, schooling, stage) === null;
  if (isByStage) return [ofField("school", school, `stageClasses.${stage}`)];
  const grades = gradesOf(schooling, stage).filter((grade) => (school.enrollment[grade] ?? 0) > 0);
  return grades.map((grade) => ofField("school", school, `classes.${grade}`));
}

function measures(source: CaseSource): Asked[] {
  const { schoolCase, measures: own } = source;
  const decided = [asCase(source, "disposition"), asCase(source, "basis")];
  if (schoolCase?.disposition === "keep" && own.length === 0) return decided;
  const undated = own.find((measure) => dateOf(measure) === undefined);
  return [
    ...decided,
    { field: "measures", label: "措施", known: own.length > 0 },
    { field: "measure.plannedDate", label: "措施日期", known: own.length > 0 && undated === undefined },
  ];
}

const asCase = ({ schoolCase }: CaseSource, key: string): Asked => ofField("case", schoolCase ?? {}, key);

function ofField(table: "school" | "case", record: object, key: string): Asked {
  const value = readField(record, key);
  return {
    field: `${table}.${key}`,
    label: fieldSpec(table, key)?.label ?? key,
    known: value !== null && value !== "",
  };
}
