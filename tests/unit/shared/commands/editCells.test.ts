/** Typing into cells: values, drafts, and what one pasted row may contain. */
import { describe, expect, test } from "vitest";
import { draftId } from "../../../../shared/model/draft.ts";
import type { MutablePlan } from "../../../../shared/model/plan.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { patched, refusal, run } from "./running.ts";

const school = (field: string, text: string) => ({ table: "school" as const, id: "育英学校", field, text });
const measure = (field: string, text: string) => ({ table: "measure" as const, id: "m1", field, text });
const draftAt = (plan: MutablePlan, ...[table, id, field]: [string, string, string]) =>
  plan.draft.get(draftId(table, id, field));

const story = () =>
  aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", { primaryGrades: 50, seats: { primary: 320 } })
    .withMeasure({ kind: "purchase", at: "育英学校", on: "2022-08-20" })
    .withCase("育英学校", "keep")
    .build();

describe("one cell", () => {
  test("a value is stored, and the journal says what it is now", () => {
    const plan = story();
    expect(run(plan, "edit-cells", { cells: [school("enrollment.1", "1,234人")] })).toBe(
      "育英学校：一年级 改为 1,234人",
    );
    expect(plan.school.get("育英学校")?.enrollment[1]).toBe(1234);
  });

  test("an empty text empties the cell, which is not 0", () => {
    const plan = story();
    expect(run(plan, "edit-cells", { cells: [school("enrollment.1", "")] })).toBe("育英学校：一年级 清空");
    expect(plan.school.get("育英学校")?.enrollment).not.toHaveProperty("1");
    run(plan, "edit-cells", { cells: [school("enrollment.1", "0")] });
    expect(plan.school.get("育英学校")?.enrollment[1]).toBe(0);
  });

  test("what is no value stays as a draft with its reason, and the field is empty", () => {
    const plan = story();
    expect(run(plan, "edit-cells", { cells: [school("enrollment.1", "约300")] })).toBe(
      "育英学校：一年级 改为 约300（待改）",
    );
    expect(draftAt(plan, "school", "育英学校", "enrollment.1")).toMatchObject({
      text: "约300",
      reason: "not-integer",
    });
    expect(plan.school.get("育英学校")?.enrollment).not.toHaveProperty("1");
  });

  test("a value takes the draft away, another bad text replaces it", () => {
    const plan = story();
    run(plan, "edit-cells", { cells: [school("enrollment.1", "约300")] });
    run(plan, "edit-cells", { cells: [school("enrollment.1", "300+")] });
    expect(draftAt(plan, "school", "育英学校", "enrollment.1")?.text).toBe("300+");
    run(plan, "edit-cells", { cells: [school("enrollment.1", "300")] });
    expect(plan.draft.size).toBe(0);
  });

  test("typing the same bad text or the same value again changes nothing", () => {
    const plan = story();
    run(plan, "edit-cells", { cells: [school("enrollment.1", "约300")] });
    expect(patched(plan, "edit-cells", { cells: [school("enrollment.1", "约300")] }).patch).toEqual([]);
    expect(patched(plan, "edit-cells", { cells: [school("enrollment.2", "50")] }).patch).toEqual([]);
  });

  test("a required choice and a name keep their last good value beside the draft", () => {
    const plan = story();
    run(plan, "edit-cells", { cells: [school("ownership", "不知道"), school("name", "  ")] });
    expect(plan.school.get("育英学校")).toMatchObject({ ownership: "private", name: "育英学校" });
    expect(draftAt(plan, "school", "育英学校", "ownership")?.reason).toBe("not-choice");
    expect(draftAt(plan, "school", "育英学校", "name")?.reason).toBe("required");
  });

  test("an emptied flag is a no", () => {
    const plan = story();
    run(plan, "edit-cells", { cells: [school("publicParticipation", "是")] });
    run(plan, "edit-cells", { cells: [school("publicParticipation", "")] });
    expect(plan.school.get("育英学校")?.publicParticipation).toBe(false);
    expect(plan.draft.size).toBe(0);
  });

  test("the journal names a picked school and a chosen word, not their ids", () => {
    const plan = aPlan()
      .withCounty("东陵县")
      .withPrivateSchool("晨光学校")
      .withMeasure({ kind: "close" })
      .build();
    expect(run(plan, "edit-cells", { cells: [measure("schoolId", "晨光学校")] })).toContain(
      "学校 改为 晨光学校",
    );
    expect(run(plan, "edit-cells", { cells: [measure("land", "blocked")] })).toContain("用地 改为 受阻");
  });

  test("a very long text makes a short label", () => {
    const plan = story();
    expect(
      run(plan, "edit-cells", { cells: [measure("remarks", "很".repeat(20_000))] }).length,
    ).toBeLessThanOrEqual(80);
  });
});

describe("several cells", () => {
  test("are one patch with one label", () => {
    const plan = story();
    const cells = [
      school("enrollment.1", "60"),
      school("enrollment.2", "约60"),
      measure("plannedDate", "2023年9月"),
    ];
    const { label, patch } = patched(plan, "edit-cells", { cells });
    expect(label).toBe("修改 3 格");
    expect(patch.map(({ table }) => table).sort()).toEqual(["draft", "measure", "school"]);
    expect(plan.measure.get("m1")?.plannedDate).toBe("2023-09-01");
  });

  test("each is read on what the ones before it left: a row that becomes 改建 may lose seats", () => {
    const plan = story();
    run(plan, "edit-cells", { cells: [measure("kind", "改建"), measure("seats.primary", "-45")] });
    expect(plan.measure.get("m1")).toMatchObject({ kind: "rebuild", seats: { primary: -45 } });
    expect(plan.draft.size).toBe(0);
  });

  test("of two texts for one cell the last counts, also when it is what stood there before", () => {
    const plan = story();
    run(plan, "edit-cells", { cells: [school("enrollment.1", "60"), school("enrollment.1", "50")] });
    expect(plan.school.get("育英学校")?.enrollment[1]).toBe(50);
    run(plan, "edit-cells", { cells: [school("enrollment.1", "约60"), school("enrollment.1", "61")] });
    expect(plan.school.get("育英学校")?.enrollment[1]).toBe(61);
    expect(plan.draft.size).toBe(0);
  });

  test("one that cannot be done refuses all", () => {
    const plan = story();
    const cells = [school("enrollment.1", "60"), { ...school("enrollment.1", "60"), id: "没有" }];
    expect(refusal(plan, "edit-cells", { cells })).toEqual({
      code: "record-missing",
      table: "school",
      id: "没有",
    });
    expect(plan.school.get("育英学校")?.enrollment[1]).toBe(50);
  });
});

describe("seats", () => {
  const estimated = () =>
    aPlan()
      .withCounty("东陵县")
      .withPrivateSchool("育英学校", {
        seats: { primary: 270, junior: 150 },
        seatsEstimated: { primary: true, junior: true },
      })
      .build();

  test.each(["280", "270", "", "约300"])("typed as “%s” are no estimate any more", (text) => {
    const plan = estimated();
    run(plan, "edit-cells", { cells: [school("seats.primary", text)] });
    expect(plan.school.get("育英学校")?.seatsEstimated).toEqual({ junior: true });
  });

  test("stay an estimate when another cell is typed into", () => {
    const plan = estimated();
    run(plan, "edit-cells", { cells: [school("classes.1", "6")] });
    expect(plan.school.get("育英学校")?.seatsEstimated).toEqual({ primary: true, junior: true });
  });
});

test("cells of one column say which", () => {
  const plan = story();
  expect(run(plan, "edit-cells", { cells: [school("area", "城区"), school("area", "城关")] })).toBe(
    "修改 2 格（片区）",
  );
});

describe("refused", () => {
  test.each([
    ["a field nobody has", school("enrollment.10", "1")],
    ["a field the program sets", school("position", "1")],
    ["a structure", { table: "county", id: "419901", field: "targets", text: "[]" }],
  ])("%s", (_what, cell) => {
    const { table, id, field } = cell;
    expect(refusal(story(), "edit-cells", { cells: [cell] })).toEqual({
      code: "value-invalid",
      table,
      id,
      field,
    });
  });

  test.each(["measureId", "toSchoolId", "toMeasureId", "toHome"])(
    "the %s of a diversion, which is one choice of three",
    (field) => {
      const plan = story();
      run(plan, "set-diversions", {
        measureId: "m1",
        rows: [{ stage: "primary", students: 20, toHome: true }],
      });
      const id = [...plan.diversion.keys()][0] ?? "";
      expect(
        refusal(plan, "edit-cells", { cells: [{ table: "diversion", id, field, text: "否" }] }).code,
      ).toBe("value-invalid");
    },
  );

  test.each([
    ["no cells", { cells: [] }, "cells"],
    [
      "a table nobody types into",
      { cells: [{ table: "draft", id: "x", field: "text", text: "" }] },
      "cells.0.table",
    ],
    ["a number for a text", { cells: [{ ...school("name", ""), text: 5 }] }, "cells.0.text"],
    ["a key that does not belong", { cells: [{ ...school("name", ""), value: 5 }] }, "cells.0.value"],
  ])("%s", (_what, input, path) => {
    expect(refusal(story(), "edit-cells", input)).toEqual({ code: "bad-input", found: "edit-cells", path });
  });
});

describe("schools by name", () => {
  function twoCounties(): MutablePlan {
    const plan = aPlan()
      .withCounty("西陵县")
      .withPrivateSchool("晨光学校（东区）", { code: "2141009999" })
      .withCounty("东陵县")
      .withPrivateSchool("育英学校")
      .withPrivateSchool("a")
      .withPrivateSchool("b")
      .withMeasure({ kind: "close" })
      .build();
    const named = (id: string) => ({ table: "school" as const, id, field: "name", text: "同名学校" });
    run(plan, "edit-cells", { cells: [named("a"), named("b")] });
    return plan;
  }

  test.each([
    ["育英学校", "育英学校"],
    [" 育英学校 ", "育英学校"],
    ["a", "a"],
  ])("%s is found", (text, id) => {
    const plan = twoCounties();
    run(plan, "edit-cells", { cells: [measure("schoolId", text)] });
    expect(plan.measure.get("m1")?.schoolId).toBe(id);
  });

  test.each([
    ["晨光学校（东区）", "no-such-school"],
    ["2141009999", "no-such-school"],
    ["同名学校", "ambiguous-school"],
  ])("%s is not: another county's, or one of two", (text, reason) => {
    const plan = twoCounties();
    run(plan, "edit-cells", { cells: [measure("schoolId", text)] });
    expect(draftAt(plan, "measure", "m1", "schoolId")).toMatchObject({ text, reason });
    expect(plan.measure.get("m1")).not.toHaveProperty("schoolId");
  });
});

test("the place of a measure without a kind may be a project, as in the schedule's own cell", () => {
  const plan = aPlan().withCounty("东陵县").withMeasure({}).withMeasure({}).build();
  const cells = [measure("schoolId", "第二小学"), { ...measure("kind", "新建"), id: "m2" }];
  expect(run(plan, "edit-cells", { cells })).toBe("修改 2 格");
  expect(plan.measure.get("m1")).toMatchObject({ projectName: "第二小学" });
  expect(plan.measure.get("m2")).toMatchObject({ kind: "new-build" });
  expect(plan.draft.size).toBe(0);
});

describe("base and target year", () => {
  test.each(["20245", "2021", "1999", "2060"])(
    "%s is no target year of a plan that begins in 2021",
    (text) => {
      const plan = story();
      run(plan, "edit-cells", { cells: [{ table: "county", id: "419901", field: "targetYear", text }] });
      expect(plan.county.get("419901")?.targetYear).toBe(2024);
      expect(draftAt(plan, "county", "419901", "targetYear")?.reason).toBe("not-plan-year");
    },
  );

  test("both may be moved", () => {
    const plan = story();
    const year = (field: string, text: string) => ({ table: "county" as const, id: "419901", field, text });
    run(plan, "edit-cells", { cells: [year("targetYear", "2027年"), year("baseYear", "2024")] });
    expect(plan.county.get("419901")).toMatchObject({ baseYear: 2024, targetYear: 2027 });
  });
});

describe("the case of a school", () => {
  const undecided = () => aPlan().withCounty("东陵县").withPrivateSchool("育英学校").build();
  const disposition = (text: string) => ({
    cells: [{ table: "case" as const, id: "育英学校", field: "disposition", text }],
  });

  test("begins with the first cell typed into it: an explicit keep is a decision", () => {
    const plan = undecided();
    expect(run(plan, "edit-cells", disposition("保留"))).toBe("育英学校：处置方式 改为 保留（规范办学）");
    expect(plan.case.get("育英学校")).toEqual({
      id: "育英学校",
      position: 1,
      scenarioId: "current",
      disposition: "keep",
    });
  });

  test("a word there is not begins it with a draft", () => {
    const plan = undecided();
    run(plan, "edit-cells", disposition("再说"));
    expect(draftAt(plan, "case", "育英学校", "disposition")?.reason).toBe("not-choice");
    run(plan, "edit-cells", disposition("停办"));
    expect(plan.draft.size).toBe(0);
    expect(plan.case.get("育英学校")?.disposition).toBe("close");
  });

  test("clearing what was never said makes none", () => {
    expect(patched(undecided(), "edit-cells", disposition("")).patch).toEqual([]);
  });

  test("there is none of a school that is gone", () => {
    const cells = [{ table: "case" as const, id: "没有", field: "disposition", text: "保留" }];
    expect(refusal(undecided(), "edit-cells", { cells }).code).toBe("record-missing");
  });
});
