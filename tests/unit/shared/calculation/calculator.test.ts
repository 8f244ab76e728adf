/** What an edit recomputes, and what it leaves alone. */
import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { draftId } from "../../../../shared/model/draft.ts";
import {
  alteration,
  applyPatch,
  insertion,
  type Fields,
  type Patch,
} from "../../../../shared/patch/patch.ts";
import { aPlan } from "../../../builders/aPlan.ts";

const twoAreas = () =>
  aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", { primaryGrades: 100, juniorGrades: 50, area: "城区" })
    .withPublicSchool("东区小学", { primaryGrades: 20, juniorGrades: 30, area: "东区" })
    .withMeasure({ id: "cap", kind: "intake-cap", at: "育英学校", cap: 40, on: "2022-03-01" })
    .build();

function edited(table: "county" | "school", id: string, values: Fields) {
  const plan = twoAreas();
  const calculator = createCalculator(plan);
  const before = {
    city: calculator.cityRows(),
    rows: calculator.countyRows("419901"),
    areas: calculator.areaRows("419901"),
  };
  const record = plan[table].get(id);
  const change = record === undefined ? null : alteration(table, record, values);
  const patch: Patch = change === null ? [] : [change];
  applyPatch(plan, patch);
  return { calculator, before, touched: calculator.apply(patch) };
}

describe("an edit", () => {
  test("of a public school's seats touches that school and leaves the other area's rows as they are", () => {
    const { calculator, before, touched } = edited("school", "东区小学", { "seats.primary": 500 });
    expect([...touched.schools]).toEqual(["东区小学"]);
    expect([...touched.measures]).toEqual([]);
    const [east, town] = calculator.areaRows("419901");
    expect(east?.rows).not.toBe(before.areas[0]?.rows);
    expect(town?.rows).toBe(before.areas[1]?.rows);
  });

  test("of the last primary grade reaches every school, since all junior intakes follow it", () => {
    const { touched } = edited("school", "东区小学", { "enrollment.5": 90 });
    expect([...touched.schools].sort()).toEqual(["东区小学", "育英学校"].sort());
    expect([...touched.measures]).toEqual(["cap"]);
  });

  test("of a name changes no figure: all rows stay the same objects", () => {
    const { calculator, before } = edited("school", "东区小学", { name: "东区第一小学" });
    expect(calculator.countyRows("419901")).toBe(before.rows);
  });

  test("of a county's targets recomputes nothing but tells of the county", () => {
    const { calculator, before, touched } = edited("county", "419901", {
      targets: [{ year: 2024, shareBp: 500 }],
    });
    expect([[...touched.counties], touched.schools.size]).toEqual([["419901"], 0]);
    expect(calculator.countyRows("419901")).toBe(before.rows);
  });

  test("of the years gives rows of the new years, though every sum may be the same", () => {
    const { calculator } = edited("county", "419901", {
      baseYear: 2022,
      targetYear: 2025,
      progressionBp: {},
    });
    const years = new Set(calculator.areaRows("419901").flatMap(({ rows }) => rows.map(({ year }) => year)));
    expect([...years]).toEqual([2022, 2023, 2024, 2025]);
  });

  test("that leaves a draft in a cell tells of the record it is in", () => {
    const plan = twoAreas();
    const calculator = createCalculator(plan);
    const id = draftId("measure", "cap", "cap");
    const draft = {
      id,
      table: "measure",
      recordId: "cap",
      field: "cap",
      text: "约40",
      reason: "not-integer" as const,
    };
    const patch = [insertion("draft", draft)];
    applyPatch(plan, patch);
    const { counties, measures } = calculator.apply(patch);
    expect([[...counties], [...measures]]).toEqual([[], ["cap"]]);
  });
});
