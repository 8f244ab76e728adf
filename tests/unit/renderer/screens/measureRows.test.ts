import { expect, it } from "vitest";
import { measureRows } from "../../../../renderer/screens/schedule/measureRows.ts";
import { aPlan } from "../../../builders/aPlan.ts";

const plan = aPlan()
  .withCounty("东陵县")
  .withPrivateSchool("育英学校")
  .withPrivateSchool("博文学校")
  .withMeasure({ id: "late", kind: "close", at: "育英学校", on: "2024-07-01" })
  .withMeasure({ id: "build", kind: "new-build", projectName: "第二小学", on: "2023-08-20" })
  .withMeasure({ id: "other", kind: "convert", at: "博文学校", on: "2022-07-01" })
  .withMeasure({ id: "early", kind: "intake-cap", at: "育英学校", on: "2022-07-01", cap: 40 })
  .withMeasure({ id: "unfinished" })
  .build();

it("keeps the measures of a school together, by date, where its first one was entered", () => {
  const { rows, groupStarts } = measureRows(plan, "419901", "all");
  expect(rows.map(({ id }) => id)).toEqual(["early", "late", "build", "other", "unfinished"]);
  expect([...groupStarts]).toEqual(["early", "build", "other", "unfinished"]);
});

it("shows private schools or public projects, and what is not finished in both", () => {
  expect(measureRows(plan, "419901", "public").rows.map(({ id }) => id)).toEqual(["build", "unfinished"]);
  expect(measureRows(plan, "419901", "private").rows.map(({ id }) => id)).toEqual([
    "early",
    "late",
    "other",
    "unfinished",
  ]);
});
