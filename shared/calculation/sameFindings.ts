/**
 * Whether a check said the same again. After an edit most do, and then nothing is put in order anew, nor is any list
 * that stands on theirs.
 */
import type { Change } from "../patch/patch.ts";
import type { Finding } from "./finding.ts";

/** Every field of a finding but its numbers; the compiler asks for one that is missing. */
const plainFields = {
  code: true,
  severity: true,
  countyCode: true,
  schoolId: true,
  measureId: true,
  area: true,
  stage: true,
  year: true,
  field: true,
  milestoneId: true,
  acknowledged: true,
  outgrown: true,
} satisfies Record<Exclude<keyof Finding, "numbers">, true>;

const isPlainField = (key: string): key is keyof typeof plainFields => Object.hasOwn(plainFields, key);
const fields = Object.keys(plainFields).filter(isPlainField);

export const sameFindings = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((finding, index) => isSame(finding, b[index]));

/** The same again but for their numbers, by which nothing is ordered. */
export const samePlaces = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((finding, index) => isAtPlaceOf(finding, b[index]));

const isAtPlaceOf = (a: Finding, b: Finding | undefined): boolean =>
  b !== undefined && fields.every((field) => a[field] === b[field]);

const isSame = (a: Finding, b: Finding | undefined): boolean =>
  b !== undefined && isAtPlaceOf(a, b) && sameNumbers(a.numbers, b.numbers);

function sameNumbers(a: Finding["numbers"], b: Finding["numbers"]): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** Lists in order, with each finding that has new numbers where the one before it stood. */
export function withNewNumbers<Key>(
  lists: ReadonlyMap<Key, readonly Finding[]> | null,
  before: readonly Finding[],
  now: readonly Finding[],
): ReadonlyMap<Key, readonly Finding[]> | null {
  if (lists === null) return null;
  const byOld = new Map(before.map((finding, index) => [finding, now[index]] as const));
  const renewed = (list: readonly Finding[]): readonly Finding[] =>
    list.map((finding) => byOld.get(finding) ?? finding);
  return new Map([...lists].map(([key, list]) => [key, renewed(list)] as const));
}

/** Findings are ordered by places in the lists and by the county's base year: this change leaves both as they are. */
export const keepsOrder = ({ table, before, after }: Change): boolean =>
  table !== "county" && before !== null && after !== null && !Object.hasOwn(after, "position");
