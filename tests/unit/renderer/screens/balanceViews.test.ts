/** What the views of Balance say: texts of cells and sums, told by small counties. */
import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { perSchool } from "../../../../shared/calculation/perSchool.ts";
import { findRow } from "../../../../shared/calculation/rows.ts";
import type { Target } from "../../../../shared/model/county.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { balanceLines, everyArea } from "../../../../renderer/screens/balance/balanceLines.ts";
import { tableColumns } from "../../../../renderer/screens/balance/columns/tableColumns.ts";
import { comparisonColumns } from "../../../../renderer/screens/balance/columns/comparisonColumns.ts";
import { schoolColumns } from "../../../../renderer/screens/balance/columns/schoolColumns.ts";
import { schoolsFooter } from "../../../../renderer/screens/balance/schoolsFooter.ts";
import type { FooterRow } from "../../../../renderer/grid/types.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { defaultRules } from "../../../builders/rules.ts";

const county = "419901";

/** 600 public and 120 private pupils of 城区. */
const eastHill = (targets: readonly Target[]): Plan =>
  aPlan()
    .withCounty("东陵县", { targets })
    .withPublicSchool("第一小学", { primaryGrades: 100, area: "城区" })
    .withPrivateSchool("育才学校", { primaryGrades: 20, area: "城区" })
    .withMeasure({ kind: "purchase", at: "育才学校", on: "2022-07-01", seats: { primary: 90 } })
    .build();

describe("总表", () => {
  const areaSaid = (name: string): string | undefined => {
    const plan = aPlan().withCounty(name).build();
    const own = plan.county.get(county);
    const [line] = balanceLines(createCalculator(plan), county, everyArea, "every");
    if (own === undefined || line === undefined) throw new Error("no such line");
    return tableColumns(own)
      .find(({ id }) => id === "area")
      ?.text(line);
  };

  test.each([
    ["东陵县", "全县"],
    ["河湾区", "全区"],
    ["邓州市", "全市"],
  ])("the first lines of %s are those of %s", (name, whole) => {
    expect(areaSaid(name)).toBe(whole);
  });
});

describe("对照", () => {
  /** What stands in a column for 2022, both stages. */
  function saidOf(plan: Plan, columnId: string, area = ""): string | undefined {
    const own = plan.county.get(county);
    const line = balanceLines(createCalculator(plan), county, everyArea, "every").find(
      ({ id }) => id === `${area}/2022/all`,
    );
    if (own === undefined || line === undefined) throw new Error("no such line");
    return comparisonColumns(own)
      .find(({ id }) => id === columnId)
      ?.text(line);
  }
  const said = (targets: readonly Target[], columnId: string, area?: string): string | undefined =>
    saidOf(eastHill(targets), columnId, area);

  test("a target that is met says how many pupils it leaves", () => {
    expect(said([{ year: 2022, shareBp: 500 }], "target.gap")).toBe("✓达标 余 6");
  });

  test("one that is missed says how many have still to go", () => {
    expect(said([{ year: 2022, shareBp: 400 }], "target.gap")).toBe("▼还需减 2");
  });

  test("before there is a roster no target is met", () => {
    const plan = aPlan()
      .withCounty("东陵县", { targets: [{ year: 2022, shareBp: 500 }] })
      .build();
    expect(saidOf(plan, "target.gap")).toBe("—");
  });

  test("an area is not called to account for the county's target", () => {
    expect(said([{ year: 2022, shareBp: 400 }], "target.gap", "城区")).toBe("—");
  });

  test("a task in pupils has columns only where there is one", () => {
    expect(said([{ year: 2022, shareBp: 400 }], "task.gap")).toBeUndefined();
    expect(said([{ year: 2022, reductionPupils: 100 }], "task.gap")).toBe("▼差 10");
  });
});

describe("片区", () => {
  const idsOf = (plan: Plan): readonly string[] =>
    balanceLines(createCalculator(plan), county, everyArea, "all").map(({ id }) => id.replace(/\/.*/u, ""));
  const outside = aPlan()
    .withCounty("东陵县", { targetYear: 2021 })
    .withPublicSchool("第一小学", { primaryGrades: 100, area: "城区" });

  test("schools in no area have lines of their own beside the areas", () => {
    expect(idsOf(outside.withPublicSchool("村小", { primaryGrades: 2 }).build())).toEqual(["", "城区", " "]);
  });

  test("a county without areas has none", () => {
    expect(
      idsOf(
        aPlan()
          .withCounty("东陵县", { targetYear: 2021 })
          .withPublicSchool("村小", { primaryGrades: 2 })
          .build(),
      ),
    ).toEqual([""]);
  });
});

describe("学校", () => {
  const town = aPlan()
    .withPublicSchool("第一小学", { primaryGrades: 50, seats: { primary: 270 } })
    .withPublicSchool("第二小学", { primaryGrades: 10 })
    .withPrivateSchool("育才学校", { primaryGrades: 20, seats: { primary: 200 } })
    .withMeasure({ kind: "new-build", projectName: "第三小学", on: "2022-08-01", seats: { primary: 90 } })
    .withMeasure({ kind: "intake-cap", at: "育才学校", on: "2022-07-01", cap: 0 })
    .build();
  const calculator = createCalculator(town);
  const lines = perSchool(calculator, county, 2022, defaultRules);

  function said(name: string, columnId: string): string | undefined {
    const columns = schoolColumns(county, 2022);
    const line = lines.find((one) => columns.find(({ id }) => id === "holder")?.text(one) === name);
    return line === undefined ? undefined : columns.find(({ id }) => id === columnId)?.text(line);
  }
  const sums = (shown = lines): readonly FooterRow[] =>
    schoolsFooter(shown, county, findRow(calculator.countyRows(county), 2022, "all"));

  test("an overfull school says by how many", () => {
    expect([said("第一小学", "above"), said("第一小学", "use")]).toEqual(["30", "▼超员"]);
  });

  test("a project has no pupils yet, and is not called little used", () => {
    expect([said("第三小学", "side"), said("第三小学", "use")]).toEqual(["新建", "暂无学生"]);
  });

  test("children without a school have no seats to be counted against", () => {
    const shown = ["pupils", "seats", "above", "use"].map((id) => said("未定学校的学生", id));
    expect(shown).toEqual(["20", "—", "—", "—"]);
  });

  test("seats a roster does not have are marked, since they count as none", () => {
    const line = lines.find(({ id }) => id === "第二小学/primary");
    const column = schoolColumns(county, 2022).find(({ id }) => id === "seats");
    expect(line === undefined ? undefined : column?.mark?.(line)).toBe("attention");
  });

  test("public and private are summed apart and together", () => {
    const shown = sums().map(({ cells }) => [
      cells["holder"]?.text,
      cells["pupils"]?.text,
      cells["above"]?.text,
    ]);
    expect(shown).toEqual([
      ["公办小计 2 所", "380", "90"],
      ["民办小计 1 所", "100", "0"],
      ["合计 3 所", "480", "90"],
    ]);
  });

  test("a sum of all public lines is a figure of the county, that of some is made of those lines", () => {
    const ofPublic = lines.filter(({ side }) => side === "public");
    expect(sums(ofPublic)[0]?.cells["pupils"]?.subject).toMatchObject({ figure: "publicDemand" });
    expect(sums(ofPublic.slice(1))[0]?.cells["pupils"]?.subject).toMatchObject({
      of: "total",
      by: "line",
      terms: [{ subject: { schoolId: "第二小学" } }, { subject: { total: "unplaced" } }],
    });
  });
});
