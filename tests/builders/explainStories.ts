/** Small counties and their numbers taken apart, for stories that ask what a number is made of. */
import { explain } from "../../shared/calculation/explain/explain.ts";
import type { Explanation } from "../../shared/calculation/explain/explanation.ts";
import type { FigureKey } from "../../shared/calculation/explain/figureKeys.ts";
import type { Subject, SubjectOf } from "../../shared/calculation/explain/subject.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { aPlan } from "./aPlan.ts";
import { askEverything, calculated } from "./explained.ts";

/** Of a plan in which every number adds up: what does not is thrown. */
export function explained(plan: Plan, subject: Subject): Explanation {
  const { complaints } = askEverything(calculated(plan));
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  const explanation = explain(calculated(plan), subject);
  if (explanation === undefined) throw new Error(`${JSON.stringify(subject)} is not explained`);
  return explanation;
}

/** A figure of the county's primary stage in 2023, unless it says another. */
export const row = (figure: FigureKey, more: Partial<SubjectOf<"row">> = {}): SubjectOf<"row"> => ({
  of: "row",
  countyCode: "419901",
  year: 2023,
  stage: "primary",
  figure,
  ...more,
});

export const measure = (measureId: string, figure: "pupils" | "seats", year = 2023): Subject => ({
  of: "measure",
  measureId,
  year,
  stage: "primary",
  figure,
});

export const valuesOf = ({ parts }: Pick<Explanation, "parts">): number[] => parts.map(({ value }) => value);

/** Two private schools, one of them in an area, and a public one. */
export const county = () =>
  aPlan()
    .withCounty("东陵县", { targets: [{ year: 2023, shareBp: 500 }] })
    .withPrivateSchool("育英学校", { area: "城区", primaryGrades: 50, juniorGrades: 40 })
    .withPrivateSchool("启明学校", { primaryGrades: 10 })
    .withPublicSchool("第一小学", { area: "城区", primaryGrades: 100, seats: { primary: 620 } });
