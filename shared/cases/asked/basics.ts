/** What section A 基本情况 asks for: the school's own facts; of a 公参民 school its kind and the six independences. */
import type { School } from "../../model/school.ts";
import { independenceNames } from "../../model/vocabulary.ts";
import type { CaseSource } from "../../print/caseSource.ts";
import { ofField, type Asked } from "./asked.ts";

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

export function basics({ school }: CaseSource): Asked[] {
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
