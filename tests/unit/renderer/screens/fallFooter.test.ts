import { expect, it } from "vitest";
import { fallFooter } from "../../../../renderer/screens/schedule/fallFooter.ts";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { aPlan } from "../../../builders/aPlan.ts";

it("leads from what the measures do to exactly the reduction of the balance", () => {
  const plan = aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", { primaryGrades: 100, juniorGrades: 150 })
    .withMeasure({ kind: "purchase", at: "育英学校", on: "2021-03-01", seats: { junior: 200 } })
    .withMeasure({ kind: "close", at: "育英学校", on: "2023-07-01", stages: ["primary"] })
    .build();
  const footer = fallFooter(createCalculator(plan), "419901", 2, 2);
  const line = (year: number): (string | undefined)[] =>
    footer.map(({ cells }) => cells[`pupils.${year}`]?.text);
  expect(footer.map(({ cells }) => cells["schoolId"]?.text)).toEqual([
    "措施合计 2 项",
    "减：基期已购买",
    "计划压减",
    "自然变化",
    "压减合计",
  ]);
  expect(line(2022)).toEqual(["200", "−200", "0", "0", "0"]);
  expect(line(2023)).toEqual(["800", "−200", "600", "0", "600"]);
});

it("says of each sum which number it is", () => {
  const plan = aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", { juniorGrades: 150 })
    .withMeasure({ kind: "purchase", at: "育英学校", on: "2021-03-01", seats: { junior: 200 } })
    .build();
  const footer = fallFooter(createCalculator(plan), "419901", 1, 1);
  const subject = (line: number) => footer[line]?.cells["pupils.2023"]?.subject;
  const all = { of: "row", countyCode: "419901", stage: "all" };
  expect(subject(0)).toEqual({ ...all, year: 2023, figure: "measures" });
  // What was bought already is taken off as it was in the base year.
  expect(subject(1)).toEqual({ ...all, year: 2021, figure: "purchased" });
});
