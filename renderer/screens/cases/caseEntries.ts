/** The private schools of the list on the left: what each shows there, and by what it is searched for. */
import { completenessOf, type Completeness } from "../../../shared/cases/completeness.ts";
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
  /** The same to filter by; empty while nothing is decided. */
  readonly fates: readonly string[];
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
    fates: fatesOf(source),
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

/** A kind of measure goes by the disposition it belongs to. */
function fatesOf({ schoolCase, measures }: CaseSource): string[] {
  if (schoolCase?.disposition !== undefined) return [schoolCase.disposition];
  const kinds = new Set<string | undefined>(measures.map(({ kind }) => kind));
  return Object.keys(dispositions).filter((name) => kinds.has(name));
}

/** By a part of the name, its pinyin initials or spelling, or the town. */
export function passesSearch({ source: { school } }: CaseEntry, search: string): boolean {
  const wanted = tidy(search).toLowerCase();
  const { initials, full } = spellingOf(school.name);
  return [school.name.toLowerCase(), school.town, initials, full].some((text) => text.includes(wanted));
}
