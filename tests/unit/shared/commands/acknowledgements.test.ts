/** Problems a planner knows of and lets stand: kept with the reason, open again when they get worse or she says so. */
import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { gravityOf } from "../../../../shared/calculation/acknowledged.ts";
import { checkOf } from "../../../../shared/calculation/checks/index.ts";
import { createChecker } from "../../../../shared/calculation/checker.ts";
import type { Finding } from "../../../../shared/calculation/finding.ts";
import { findingKey, subjectOfKey } from "../../../../shared/calculation/findingKey.ts";
import type { MutablePlan } from "../../../../shared/model/plan.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { defaultRules, someDay } from "../../../builders/rules.ts";
import { refusal, run } from "./running.ts";

/** Closing 博文学校 leaves its pupils without seats in 2024. */
const crowded = (): MutablePlan =>
  aPlan()
    .withCounty("东陵县", { targets: [{ year: 2024, shareBp: 500 }] })
    .withPublicSchool("实验小学", { primaryGrades: 10, seats: { primary: 80 }, area: "城区/北" })
    .withPrivateSchool("博文学校", { primaryGrades: 20, area: "城区/北" })
    .withMeasure({ kind: "close", at: "博文学校", on: "2024-07-01" })
    .build();

const findingsIn = (plan: MutablePlan): readonly Finding[] =>
  createChecker(plan, createCalculator(plan), defaultRules, someDay).findings();

/** The shortage of the county's area. */
function shortage(plan: MutablePlan): Finding {
  const found = findingsIn(plan).find(({ code, area }) => code === "seat-shortfall" && area !== undefined);
  if (found === undefined) throw new Error("the story has a shortage");
  return found;
}

function acknowledge(plan: MutablePlan, reason = "第二小学 2025 年开工"): string {
  const found = shortage(plan);
  const figure = found.numbers["seatShortage"] ?? 0;
  return run(plan, "acknowledge-findings", { findings: [{ finding: findingKey(found), figure }], reason });
}

describe("a shortage that is acknowledged", () => {
  test("carries the reason, stands behind all that is open, and the journal says which it was", () => {
    const plan = crowded();
    expect(acknowledge(plan)).toBe("已知悉 学位缺口（东陵县城区/北小学2024年秋）：第二小学 2025 年开工");
    const findings = findingsIn(plan);
    expect(findings.at(-1)).toMatchObject({
      code: "seat-shortfall",
      severity: "error",
      acknowledged: "第二小学 2025 年开工",
    });
    expect(findings.filter(({ acknowledged }) => acknowledged !== undefined)).toHaveLength(1);
  });

  test("stays acknowledged when it shrinks, and is open again when it grows", () => {
    const plan = crowded();
    acknowledge(plan);
    const seats = (text: string): string =>
      run(plan, "edit-cells", { cells: [{ table: "school", id: "实验小学", field: "seats.primary", text }] });
    seats("90");
    expect(shortage(plan)).toMatchObject({ acknowledged: "第二小学 2025 年开工" });
    seats("70");
    expect(shortage(plan)).toMatchObject({ outgrown: 100 });
    expect(shortage(plan).acknowledged).toBeUndefined();
  });

  test("acknowledged again takes the new reason and figure, without a second record", () => {
    const plan = crowded();
    acknowledge(plan);
    acknowledge(plan, "改由实验小学扩班");
    expect([...plan.acknowledgement.values()]).toMatchObject([{ figure: 100, reason: "改由实验小学扩班" }]);
  });

  test("is open again when that is withdrawn", () => {
    const plan = crowded();
    acknowledge(plan);
    const findings = [findingKey(shortage(plan))];
    expect(run(plan, "withdraw-acknowledgements", { findings })).toBe(
      "撤回已知悉 学位缺口（东陵县城区/北小学2024年秋）",
    );
    expect(shortage(plan).acknowledged).toBeUndefined();
    expect(refusal(plan, "withdraw-acknowledgements", { findings }).code).toBe("record-missing");
  });
});

test("a grade that stands out and was acknowledged is open again when it is mistyped", () => {
  const plan = aPlan()
    .withCounty("东陵县")
    .withPublicSchool("实验小学", { enrollment: { 1: 100, 2: 150, 3: 100 } })
    .build();
  const jump = (): Finding | undefined => findingsIn(plan).find(({ code }) => code === "enrollment-jump");
  const found = jump();
  if (found === undefined) throw new Error("the story has a jump");
  const figure = gravityOf(checkOf(found.code), found);
  run(plan, "acknowledge-findings", {
    findings: [{ finding: findingKey(found), figure }],
    reason: "属实",
  });
  expect(jump()).toMatchObject({ acknowledged: "属实" });
  const cell = { table: "school", id: "实验小学", field: "enrollment.2", text: "1500" } as const;
  run(plan, "edit-cells", { cells: [cell] });
  expect(jump()).toMatchObject({ outgrown: 50 });
  expect(jump()?.acknowledged).toBeUndefined();
});

test("what was acknowledged of a measure or a school goes with it", () => {
  const plan = crowded();
  const said = (finding: string): string =>
    run(plan, "acknowledge-findings", { findings: [{ finding }], reason: "已上报" });
  const about = { countyCode: "419901" };
  said(findingKey({ ...about, code: "measure-undated", measureId: "m1" }));
  said(findingKey({ ...about, code: "code-invalid", schoolId: "实验小学" }));
  run(plan, "remove-measures", { measures: ["m1"] });
  expect(plan.acknowledgement.size).toBe(1);
  run(plan, "remove-schools", { schools: ["实验小学"] });
  expect(plan.acknowledgement.size).toBe(0);
});

test("a finding of no check, of nothing that is there, or without a reason is refused", () => {
  const plan = crowded();
  const code = (finding: string, reason = "已上报"): string =>
    refusal(plan, "acknowledge-findings", { findings: [{ finding }], reason }).code;
  expect(code(findingKey({ code: "no-such-check", countyCode: "419901" }))).toBe("value-invalid");
  expect(code(findingKey({ code: "target-missing", countyCode: "410000" }))).toBe("record-missing");
  expect(code(findingKey({ code: "case-missing", countyCode: "419901", schoolId: "别处" }))).toBe(
    "record-missing",
  );
  expect(code(findingKey({ code: "target-missing", countyCode: "419901" }), "  ")).toBe("bad-input");
});

test("a key tells its parts, whatever stands in them", () => {
  const subject = { code: "x", countyCode: "1", area: "城区/北%2F", stage: "primary", year: 2024 } as const;
  expect(subjectOfKey(findingKey(subject))).toEqual(subject);
});
