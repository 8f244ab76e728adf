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
