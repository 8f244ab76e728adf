/** The private schools of the list on the left: what each shows there, and which of them a filter lets through. */
import type { Completeness, SectionName } from "../../../shared/cases/completeness.ts";
import { completenessOf, sections, sectionTitle } from "../../../shared/cases/completeness.ts";
import { tidy } from "../../../shared/format/typed.ts";
import type { SchoolId } from "../../../shared/model/units.ts";
import { dispositions, measureKinds } from "../../../shared/model/vocabulary.ts";
import { wholeSchool } from "../../../shared/print/outlook.ts";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { spellingOf } from "../../grid/pinyin.ts";

export interface CaseEntry {
  readonly id: SchoolId;
  readonly source: CaseSource;
  readonly completeness: Completeness;
  /** What becomes of the school, in a word or two. */
  readonly fate: string;
  readonly targetYear: number;
  /** Private pupils fewer in the target year than if nothing is done. */
  readonly reduced: number;
}

export function entryOf(source: CaseSource): CaseEntry {
  const last = wholeSchool(source.outlook).at(-1);
  return {
    id: source.school.id,
    source,
    completeness: completenessOf(source),
    fate: fateOf(source),
    targetYear: source.frame.county.targetYear,
    reduced: last?.reduced ?? 0,
  };
}

/** The disposition; while there is none, the kinds of its measures. */
function fateOf({ schoolCase, measures }: CaseSource): string {
  if (schoolCase?.disposition !== undefined) return dispositions[schoolCase.disposition];
  const kinds = new Set(measures.flatMap(({ kind }) => (kind === undefined ? [] : measureKinds[kind])));
  return kinds.size === 0 ? "未定处置" : [...kinds].join("、");
}

export type MissingFilter = "all" | "incomplete" | "undecided" | "undated" | SectionName | "complete";

export const missingFilters: readonly { readonly value: MissingFilter; readonly label: string }[] = [
  { value: "all", label: "全部学校" },
  { value: "incomplete", label: "未填齐" },
  ...sections.map((section) => ({ value: section, label: `缺 ${sectionTitle(section)}` })),
  { value: "undecided", label: "未定处置方式" },
  { value: "undated", label: "措施未定日期" },
  { value: "complete", label: "已填齐" },
];

export function passesMissing({ completeness, source }: CaseEntry, filter: MissingFilter): boolean {
  const { missing, sections: states } = completeness;
  switch (filter) {
    case "all":
      return true;
    case "incomplete":
      return missing.length > 0;
    case "complete":
      return missing.length === 0;
    case "undecided":
      return source.schoolCase?.disposition === undefined;
    case "undated":
      return source.measures.length > 0 && missing.some(({ field }) => field === "measure.plannedDate");
    default:
      return states[filter].missing.length > 0;
  }
}

/** By a part of the name, its pinyin initials or spelling, or the town. */
export function passesSearch({ source: { school } }: CaseEntry, search: string): boolean {
  const wanted = tidy(search).toLowerCase();
  const { initials, full } = spellingOf(school.name);
  return [school.name.toLowerCase(), school.town, initials, full].some((text) => text.includes(wanted));
}
