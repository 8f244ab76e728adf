import { expect, it } from "vitest";
import {
  groupStarts,
  measureRows,
  passes,
  sideOf,
} from "../../../../renderer/screens/schedule/measureRows.ts";
import type { Measure } from "../../../../shared/model/measure.ts";
import { aPlan } from "../../../builders/aPlan.ts";

const plan = aPlan()
  .withCounty("东陵县")
  .withPrivateSchool("育英学校")
  .withPrivateSchool("博文学校")
  .withMeasure({ id: "late", kind: "close", at: "育英学校", on: "2024-07-01" })
  .withMeasure({ id: "build", kind: "new-build", projectName: "第二小学", on: "2023-08-20" })
  .withMeasure({ id: "other", kind: "convert", at: "博文学校", on: "2022-07-01" })
  .withMeasure({ id: "early", kind: "intake-cap", at: "育英学校", on: "2022-07-01", cap: 40 })
  .withMeasure({ id: "bought", kind: "purchase", at: "博文学校", on: "2023-03-01" })
  .withMeasure({ id: "unfinished" })
  .build();

const measures = measureRows(plan, "419901");
const idsOf = (rows: readonly Measure[]): string[] => rows.map(({ id }) => id);

it("keeps the measures of a school together, by date, where its first one was entered", () => {
  expect(idsOf(measures)).toEqual(["early", "late", "build", "other", "bought", "unfinished"]);
  expect([...groupStarts(measures)]).toEqual(["early", "build", "other", "unfinished"]);
});

it("begins a group at its first line that is shown", () => {
  expect([...groupStarts(measures.filter(({ id }) => id !== "early"))]).toContain("late");
});

it("shows private schools or public projects, and what is not finished in both", () => {
  const shown = (filter: "public" | "private"): string[] =>
    idsOf(measures.filter((measure) => passes(measure, filter)));
  expect(shown("public")).toEqual(["build", "unfinished"]);
  expect(shown("private")).toEqual(["early", "late", "other", "bought", "unfinished"]);
});

it("tells whose measure a line is", () => {
  const side = (id: string): string | undefined => {
    const measure = plan.measure.get(id);
    return measure === undefined ? "no such measure" : sideOf(plan, measure);
  };
  expect(side("late")).toBe("of-private");
  expect(side("build")).toBe("of-public");
  expect(side("bought")).toBe("of-purchase");
  expect(side("unfinished")).toBeUndefined();
});
