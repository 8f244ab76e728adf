/** Asking what a number is made of: the chain of steps, the way back, the names of its steps, and the cell at its end. */
import { afterEach, describe, expect, it } from "vitest";
import {
  ask,
  askDeeper,
  asked,
  goBack,
  goBackTo,
  lookAtWay,
  stopAsking,
} from "../../../../renderer/screens/explain/asking.ts";
import { placeOfCell } from "../../../../renderer/screens/explain/cellPlace.ts";
import { stepName } from "../../../../renderer/screens/explain/stepName.ts";
import { measureFigure } from "../../../../renderer/screens/explain/subjects.ts";
import type { Subject } from "../../../../shared/calculation/explain/subject.ts";
import { aPlan } from "../../../builders/aPlan.ts";

const share: Subject = { of: "row", countyCode: "419901", year: 2023, stage: "all", figure: "shareBp" };
const pupils: Subject = { ...share, figure: "privateCounted" };
const school: Subject = { of: "school", schoolId: "育英学校", year: 2023, stage: "all", line: "counted" };
const grade: Subject = { of: "grade", schoolId: "育英学校", year: 2023, grade: 3, line: "planned" };
const cell: Subject = { of: "school-cell", schoolId: "育英学校", field: "enrollment.3" };

const plan = aPlan()
  .withCounty("东陵县")
  .withPrivateSchool("育英学校", { primaryGrades: 40 })
  .withMeasure({ id: "cap", kind: "intake-cap", at: "育英学校", cap: 20, on: "2022-05-01" })
  .build();

afterEach(stopAsking);

describe("the chain", () => {
  it("goes deeper step by step, and back", () => {
    ask(share, "press");
    askDeeper(pupils, "press");
    askDeeper(school, "press");
    goBack("press");
    expect(asked()?.chain.map(({ subject }) => subject)).toEqual([share, pupils]);
  });

  it("begins anew with another number", () => {
    ask(share, "press");
    askDeeper(pupils, "press");
    ask(school, "key");
    expect(asked()).toEqual({ chain: [{ subject: school }], by: "key" });
  });

  it("comes back to the way in which a number was looked at, and to the part it was left by", () => {
    ask(pupils, "key");
    lookAtWay("school");
    askDeeper(school, "key");
    goBack("key");
    expect(asked()).toEqual({ chain: [{ subject: pupils, way: "school" }], by: "key", left: school });
  });

  it("jumps back over several steps", () => {
    ask(share, "press");
    askDeeper(pupils, "press");
    askDeeper(school, "press");
    goBackTo(0, "press");
    expect(asked()?.chain).toEqual([{ subject: share }]);
  });

  it("has nothing before its first step", () => {
    ask(share, "press");
    goBack("key");
    expect(asked()).toEqual({ chain: [{ subject: share }], by: "press" });
  });
});

describe("a step is named by what tells it from the one before", () => {
  it.each([
    [share, undefined, "2023年秋东陵县民办占比（不含购买学位）"],
    [pupils, share, "计入占比的民办在校生"],
    [school, pupils, "育英学校"],
    [grade, school, "三年级"],
    [cell, grade, "2021年秋"],
  ] as const)("%o", (subject, before, name) => {
    expect(stepName(plan, subject, before)).toBe(name);
  });
});

describe("the end of a chain is a cell", () => {
  it("of the roster", () => {
    expect(placeOfCell(plan, cell)).toEqual({
      countyCode: "419901",
      place: { screen: "roster", rowId: "育英学校", columnId: "enrollment.3" },
    });
  });

  it("of a measure in the schedule", () => {
    expect(placeOfCell(plan, { of: "measure-cell", measureId: "cap", field: "cap" })?.place).toEqual({
      screen: "schedule",
      view: "measures",
      rowId: "cap",
      columnId: "cap",
    });
  });

  it("of the county's parameters", () => {
    const parameter = { of: "county-cell", countyCode: "419901", field: "progressionBp.3" } as const;
    expect(placeOfCell(plan, parameter)?.place).toMatchObject({
      screen: "forecast",
      rowId: "progressionBp.3",
    });
  });

  it("a target has a dialog of its own", () => {
    const target = { of: "county-cell", countyCode: "419901", field: "targets.2023.all" } as const;
    expect(placeOfCell(plan, target)).toEqual({ countyCode: "419901", place: null });
  });

  it("and nowhere when its record is gone", () => {
    expect(placeOfCell(plan, { ...cell, schoolId: "停办的学校" })).toBeNull();
  });
});

describe("what a measure does is asked about", () => {
  it("in its one stage, where it has one", () => {
    expect(measureFigure({ ...measure(), stages: ["junior"] }, 2023, "pupils")).toMatchObject({
      stage: "junior",
    });
  });

  it("in both together otherwise", () => {
    expect(measureFigure(measure(), 2023, "seats")).toMatchObject({ stage: "all", figure: "seats" });
  });
});

function measure() {
  const found = plan.measure.get("cap");
  if (found === undefined) throw new Error("the measure was just made");
  return found;
}
