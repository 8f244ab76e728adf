/** The ledger on paper: all that is kept of a measure, in the order of the schedule, with sums that the balance knows. */
import { describe, expect, test } from "vitest";
import { readField } from "../../../../shared/model/fields.ts";
import { measureFields } from "../../../../shared/model/measure.ts";
import type { PrintedDocument } from "../../../../shared/print/printed.ts";
import { shown } from "../../../../shared/print/values.ts";
import { aPlan, type MeasureStory } from "../../../builders/aPlan.ts";
import { gridOf, papersOfPlan, tablesOf } from "../../../builders/onPaper.ts";

const county = () =>
  aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", { primaryGrades: 40, seats: { primary: 240 } });

const ledgerOf = (plan: Parameters<typeof papersOfPlan>[0]): PrintedDocument => {
  const [ledger] = papersOfPlan(plan, "ledger");
  if (ledger === undefined) throw new Error("no ledger");
  return ledger;
};
const measureLines = (ledger: PrintedDocument): string[][] => {
  const [first] = tablesOf(ledger);
  return first === undefined ? [] : gridOf(first);
};

describe("the measures", () => {
  const full: MeasureStory = {
    kind: "expand",
    batch: "tap",
    projectName: "东校区教学楼",
    area: "城区",
    seats: { primary: 540, junior: 300 },
    on: "2022-06-19",
    actualDate: "2022-07-02",
    investment: 1200,
    fundSource: "县级财政",
    unitSubsidy: 3000,
    classes: 12,
    floorArea: 5600.5,
    responsibleLeader: "张县长",
    responsibleUnit: "住建局",
    responsiblePerson: "李明",
    land: "ok",
    funds: "short",
    staffing: "blocked",
    teacherSupply: "ok",
    resourceNote: "编制待省批",
    remarks: "与学区整合同步",
  };

  test("nothing that is kept of a measure is missing on paper", () => {
    const plan = county()
      .withPublicSchool("实验小学")
      .withMeasure({ ...full, at: "实验小学" })
      .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["primary"], cap: 20, on: "2022-06-01" })
      .withMeasure({
        kind: "purchase",
        at: "育英学校",
        seats: { primary: 90 },
        endDate: "2024-08-31",
        on: "2022-06-01",
      })
      .build();
    const paper = measureLines(ledgerOf(plan)).flat().join("\n");
    // Dates stand as they are typed, and what a field is called or counted in may stand elsewhere.
    const missing = [...plan.measure.values()].flatMap((measure) =>
      measureFields
        .filter(({ fixed, key }) => fixed !== true && readField(measure, key) !== null)
        .map(({ key }) => {
          if (key === "schoolId") return measure.schoolId ?? "";
          if (key === "stages") return "小学";
          if (key === "plannedDate" || key === "actualDate") return measure[key] ?? "";
          return shown(plan, "measure", measure, key);
        })
        .filter((text) => !paper.includes(text)),
    );
    expect(missing).toEqual([]);
  });

  test("those of one school stand together under its name, numbered through", () => {
    const plan = county()
      .withPrivateSchool("阳光学校", { primaryGrades: 30 })
      .withMeasure({ kind: "purchase", at: "育英学校", seats: { primary: 100 }, on: "2022-06-01" })
      .withMeasure({ kind: "close", at: "阳光学校", on: "2022-08-01" })
      .withMeasure({ kind: "close", at: "育英学校", on: "2023-08-01" })
      .build();
    const lines = measureLines(ledgerOf(plan)).map(([number, place, kind]) => [
      number,
      place,
      kind?.split("\n")[0],
    ]);
    expect(lines).toEqual([
      ["1", "育英学校", "政府购买学位"],
      ["2", "育英学校", "终止办学"],
      ["3", "阳光学校", "终止办学"],
    ]);
  });

  test("a school of many measures goes on under its name said once more", () => {
    const plan = Array.from({ length: 12 }).reduce<ReturnType<typeof county>>(
      (told) => told.withMeasure({ kind: "close", at: "育英学校", on: "2022-08-01" }),
      county(),
    );
    const places = measureLines(ledgerOf(plan.build())).map(([, place]) => place);
    expect(places[0]).toBe("育英学校");
    expect(places.at(-1)).toBe("育英学校（续）");
  });

  test("a remark of pages goes on in rows of its own, none higher than a page", () => {
    const plan = county()
      .withMeasure({ kind: "close", at: "育英学校", on: "2022-08-01", remarks: "说明".repeat(600) })
      .build();
    const [table] = tablesOf(ledgerOf(plan));
    expect(table?.bodies.length).toBeGreaterThan(10);
    expect(
      table === undefined
        ? ""
        : gridOf(table)
            .map((row) => row.at(-1))
            .join(""),
    ).toBe("说明".repeat(600));
  });

  test("a date that counts for nothing says why", () => {
    const plan = county().withMeasure({ kind: "close", at: "育英学校" }).build();
    expect(measureLines(ledgerOf(plan))[0]).toContain("未定日期");
  });
});

describe("the effects", () => {
  test("a plan of twelve falls takes several tables, none wider than the page", () => {
    const plan = aPlan()
      .withCounty("东陵县", { targetYear: 2033 })
      .withPrivateSchool("育英学校", { primaryGrades: 40 })
      .withMeasure({ kind: "close", at: "育英学校", on: "2022-08-01" })
      .build();
    const [, ...effects] = tablesOf(ledgerOf(plan));
    expect(effects.length).toBeGreaterThan(1);
    const years = effects.flatMap(({ head }) => (head[1] ?? []).slice(0, (head[1]?.length ?? 0) / 2));
    expect(years.map(({ text }) => text)).toEqual(
      Array.from({ length: 12 }, (_, index) => String(2022 + index)),
    );
  });

  test("without a measure the page says what to do", () => {
    const { blocks, orientation } = ledgerOf(county().build());
    expect(orientation).toBeUndefined();
    const last = blocks.at(-1);
    expect(last?.kind === "paragraph" ? last.text : "").toContain("进度表里还没有措施");
  });
});
