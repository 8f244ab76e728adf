/** Pupils and seats school by school: who sits where in a fall, and how well the seats are used. */
import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { perSchool, type SchoolSeats } from "../../../../shared/calculation/perSchool.ts";
import { seatUse, sumSeats } from "../../../../shared/calculation/seatUse.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { defaultRules } from "../../../builders/rules.ts";

const linesOf = (plan: Plan, year: number): readonly SchoolSeats[] =>
  perSchool(createCalculator(plan), "419901", year, defaultRules);

const nameOf = ({ holder }: SchoolSeats): string | undefined =>
  holder.kind === "school" ? holder.school.name : holder.kind === "project" ? holder.name : holder.kind;

/** Whose, which side, pupils, seats. */
const told = (plan: Plan, year: number): readonly unknown[] =>
  linesOf(plan, year).map((line) => [nameOf(line), line.side, line.pupils, line.seats]);

describe("who sits where", () => {
  test("a public school keeps its own pupils, and seats it gains are its own", () => {
    const plan = aPlan()
      .withPublicSchool("第一小学", { primaryGrades: 50, seats: { primary: 270 } })
      .withMeasure({ kind: "expand", at: "第一小学", on: "2022-08-01", seats: { primary: 90 } })
      .build();
    expect(told(plan, 2021)).toEqual([["第一小学", "public", 300, 270]]);
    expect(told(plan, 2022)).toEqual([["第一小学", "public", 300, 360]]);
    expect(linesOf(plan, 2022)[0]?.added).toBe(90);
  });

  test("a converted school counts as public from that fall, with its pupils and its seats", () => {
    const plan = aPlan()
      .withPrivateSchool("育英学校", { juniorGrades: 100, seats: { junior: 350 } })
      .withMeasure({ kind: "convert", at: "育英学校", on: "2023-08-01", seats: { junior: 300 } })
      .build();
    expect(told(plan, 2022)).toEqual([["育英学校", "private", 300, 350]]);
    expect(told(plan, 2023)).toEqual([["育英学校", "public", 300, 300]]);
  });

  test("children of a closed school stand in a line of their own, without seats", () => {
    const plan = aPlan()
      .withPrivateSchool("育才学校", { primaryGrades: 20, seats: { primary: 200 } })
      .withMeasure({ kind: "close", at: "育才学校", on: "2022-07-01" })
      .build();
    expect(told(plan, 2022)).toEqual([["unplaced", "public", 120, 0]]);
    expect(linesOf(plan, 2022)[0]?.use).toBeNull();
  });

  test("so do those whom a cap keeps from entering", () => {
    const plan = aPlan()
      .withPrivateSchool("育才学校", { primaryGrades: 20, seats: { primary: 200 } })
      .withMeasure({ kind: "intake-cap", at: "育才学校", on: "2022-07-01", cap: 5, stages: ["primary"] })
      .build();
    expect(told(plan, 2022)).toEqual([
      ["育才学校", "private", 105, 200],
      ["unplaced", "public", 15, 0],
    ]);
  });

  test("pupils in bought seats still sit in their private school", () => {
    const plan = aPlan()
      .withPrivateSchool("育才学校", { primaryGrades: 20, seats: { primary: 200 } })
      .withMeasure({ kind: "purchase", at: "育才学校", on: "2022-07-01", seats: { primary: 60 } })
      .build();
    expect(told(plan, 2022)).toEqual([["育才学校", "private", 120, 200]]);
  });

  test("a project built in two steps is one line, with seats and no pupils", () => {
    const project = { kind: "new-build", projectName: "第二小学", area: "城区" } as const;
    const plan = aPlan()
      .withMeasure({ ...project, on: "2022-08-01", seats: { primary: 270 } })
      .withMeasure({ ...project, on: "2023-08-01", seats: { primary: 90 } })
      .build();
    expect(told(plan, 2022)).toEqual([["第二小学", "public", 0, 270]]);
    expect(told(plan, 2023)).toEqual([["第二小学", "public", 0, 360]]);
  });

  test("the stages of a school are lines side by side", () => {
    const plan = aPlan()
      .withPublicSchool("实验学校", { primaryGrades: 10, juniorGrades: 20 })
      .withPublicSchool("第一小学", { primaryGrades: 10 })
      .build();
    expect(linesOf(plan, 2021).map(({ id }) => id)).toEqual([
      "实验学校/primary",
      "实验学校/junior",
      "第一小学/primary",
    ]);
  });
});

describe("how the seats are used", () => {
  test("an overfull school and an empty one are not netted", () => {
    const plan = aPlan()
      .withPublicSchool("第一小学", { primaryGrades: 50, seats: { primary: 270 } })
      .withPublicSchool("第二小学", { primaryGrades: 40, seats: { primary: 270 } })
      .build();
    expect(sumSeats(linesOf(plan, 2021))).toEqual({
      pupils: 540,
      seats: 540,
      added: 0,
      above: 30,
      unfilled: 30,
    });
  });

  test("below 70 % is low, up to the last seat fits, one more is over", () => {
    const classOf = (pupils: number): string => seatUse(pupils, 100, defaultRules).useClass;
    expect([classOf(69), classOf(70), classOf(100), classOf(101)]).toEqual(["low", "fit", "fit", "over"]);
  });

  test("the class goes by the numbers, not by the rounded ratio", () => {
    expect(seatUse(100_001, 100_000, defaultRules)).toMatchObject({
      utilisationBp: 10_000,
      useClass: "over",
    });
  });

  test("pupils without seats are above them and have no ratio", () => {
    expect(seatUse(30, 0, defaultRules)).toEqual({
      above: 30,
      unfilled: 0,
      utilisationBp: null,
      useClass: "over",
    });
  });
});
