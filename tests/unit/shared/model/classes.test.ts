/** Class counts by grade or by stage, and how many pupils a class is meant for. */
import { expect, test } from "vitest";
import { classesOf, classNorm, fullestClassOfStage } from "../../../../shared/model/classes.ts";
import { defaultRules } from "../../../builders/rules.ts";

test("the grades' counts go before the stage's own; nothing known is not 0", () => {
  const classes = { 1: 2, 2: 3, 7: 4 };
  const stageClasses = { primary: 9, junior: 8 };
  expect(classesOf({ classes, stageClasses }, "6-3", "primary")).toBe(5);
  expect(classesOf({ classes: { 1: 2 }, stageClasses }, "6-3", "junior")).toBe(8);
  expect(classesOf({ classes: { 6: 3 } }, "5-4", "primary")).toBeNull();
  expect(classesOf({ classes: { 6: 3 } }, "5-4", "junior")).toBe(3);
});

test("a stage is only looked at as a whole where no grade's classes are known", () => {
  const enrollment = { 1: 60, 2: 61 };
  const stageClasses = { primary: 2 };
  expect(fullestClassOfStage({ enrollment, classes: {}, stageClasses }, "6-3", "primary")).toBe(61);
  expect(fullestClassOfStage({ enrollment, classes: { 1: 1 }, stageClasses }, "6-3", "primary")).toBeNull();
  expect(fullestClassOfStage({ enrollment, classes: {} }, "6-3", "primary")).toBeNull();
});

test("a teaching point's classes are smaller, its junior ones are not", () => {
  const norm = (type: "primary" | "teaching-point", stage: "primary" | "junior") =>
    classNorm(defaultRules, { type }, stage);
  expect([norm("primary", "primary"), norm("primary", "junior")]).toEqual([45, 50]);
  expect([norm("teaching-point", "primary"), norm("teaching-point", "junior")]).toEqual([30, 50]);
});
