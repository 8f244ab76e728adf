/** How tokens about the cases of a county are made: how many schools and which, sums and lists of what cases say. */
import type { SchoolCase } from "../../../../model/schoolCase.ts";
import type { CaseSource } from "../../../caseSource.ts";
import { countToken, listToken } from "../kinds.ts";
import type { Token } from "../token.ts";

type Choice = (source: CaseSource) => boolean;

/** How many schools, and which. */
export const schoolsTokens = (name: string, choice: Choice): readonly Token[] => [
  countToken(`${name}学校数`, "所", ({ cases }) => cases.filter(choice).length),
  listToken(`${name}学校名单`, ({ cases }) => cases.filter(choice).map(({ school }) => school.name)),
];

export const caseSum = (
  name: string,
  unit: string,
  read: (schoolCase: SchoolCase) => number | undefined,
): Token =>
  countToken(name, unit, ({ cases }) => sumOver(cases, ({ schoolCase }) => [schoolCase && read(schoolCase)]));

export const caseList = (name: string, read: (schoolCase: SchoolCase) => string | undefined): Token =>
  listToken(name, ({ cases }) =>
    cases.flatMap(({ schoolCase }) => (schoolCase === undefined ? [] : (read(schoolCase) ?? []))),
  );

/** What is not known adds nothing. */
export function sumOver(
  cases: readonly CaseSource[],
  read: (source: CaseSource) => readonly (number | undefined)[],
): number {
  let sum = 0;
  for (const source of cases) for (const one of read(source)) sum += one ?? 0;
  return sum;
}
