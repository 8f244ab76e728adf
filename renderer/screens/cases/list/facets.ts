/**
 * What the list of schools can be filtered by: town, what becomes of them, risk, and what is filled in. A facet gives each
 * school its values; the choices are the values there are, each with how many schools have it.
 */
import { sections, sectionTitle } from "../../../../shared/cases/completeness.ts";
import { dispositions, riskLevels } from "../../../../shared/model/vocabulary.ts";
import type { CaseEntry } from "../caseEntries.ts";

export const facetKeys = ["town", "fate", "riskLevel", "missing"] as const;
export type FacetKey = (typeof facetKeys)[number];
/** The value chosen of each facet that is filtered by. */
export type FacetChoices = Readonly<Partial<Record<FacetKey, string>>>;

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface Facet {
  readonly label: string;
  readonly valuesOf: (entry: CaseEntry) => readonly string[];
  /** All there may be, in their order, with their names; absent: what the schools say, as they say it. */
  readonly names?: Readonly<Record<string, string>>;
}

const sectionNames = Object.fromEntries(sections.map((section) => [section, `缺 ${sectionTitle(section)}`]));

export const facets: Readonly<Record<FacetKey, Facet>> = {
  town: { label: "乡镇", valuesOf: ({ source }) => [source.school.town] },
  fate: {
    label: "处置方式",
    valuesOf: ({ fates }) => (fates.length === 0 ? ["none"] : fates),
    names: { ...dispositions, none: "未定处置" },
  },
  riskLevel: {
    label: "风险等级",
    valuesOf: ({ source }) => [source.schoolCase?.riskLevel ?? "none"],
    names: {
      ...Object.fromEntries(Object.entries(riskLevels).map(([level, name]) => [level, `${name}风险`])),
      none: "未定风险等级",
    },
  },
  missing: {
    label: "填写情况",
    valuesOf: missingOf,
    names: {
      incomplete: "未填齐",
      ...sectionNames,
      undecided: "未定处置方式",
      undated: "措施未定日期",
      complete: "已填齐",
    },
  },
};

function missingOf({ completeness, source }: CaseEntry): string[] {
  const { missing, sections: states } = completeness;
  const undated = missing.some(({ field }) => field.startsWith("measure.plannedDate"));
  return [
    missing.length === 0 ? "complete" : "incomplete",
    ...sections.filter((section) => states[section].missing.length > 0),
    ...(source.schoolCase?.disposition === undefined ? ["undecided"] : []),
    ...(source.measures.length > 0 && undated ? ["undated"] : []),
  ];
}

export function optionsOf(entries: readonly CaseEntry[], key: FacetKey): FacetOption[] {
  const { valuesOf, names } = facets[key];
  const counts = new Map<string, number>();
  for (const value of entries.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = names === undefined ? [...counts.keys()] : Object.keys(names);
  return values.flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, label: nameOf(key, value), count }];
  });
}

export const nameOf = (key: FacetKey, value: string): string =>
  facets[key].names?.[value] ?? (value === "" ? "未填乡镇" : value);

export const passesFacets = (entry: CaseEntry, choices: FacetChoices): boolean =>
  facetKeys.every((key) => {
    const chosen = choices[key];
    return chosen === undefined || facets[key].valuesOf(entry).includes(chosen);
  });

export function withChoice(choices: FacetChoices, key: FacetKey, value: string | undefined): FacetChoices {
  const { [key]: _before, ...others } = choices;
  return value === undefined ? others : { ...others, [key]: value };
}
