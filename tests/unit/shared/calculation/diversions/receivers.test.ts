/** What a school or project receives, fall by fall: its seats, its own pupils, the diverted who are there, what is left. */
import { expect, test } from "vitest";
import { createCalculator } from "../../../../../shared/calculation/calculator.ts";
import type { Receiver, ReceiverBook } from "../../../../../shared/calculation/diversions/receivers.ts";
import type { Stage } from "../../../../../shared/model/stage.ts";
import { alteration, applyPatch, type Fields } from "../../../../../shared/patch/patch.ts";
import { aPlan } from "../../../../builders/aPlan.ts";
import type { Story } from "../../../../builders/findings.ts";

/** 育英学校 has 50 in every primary grade and closes in 2022; falls are 2021–2024. */
const closing = (county = {}) =>
  aPlan()
    .withCounty("东陵县", county)
    .withPublicSchool("实验小学", { primaryGrades: 100, juniorGrades: 0, seats: { primary: 700 } })
    .withPrivateSchool("育英学校", { primaryGrades: 50, seats: { primary: 320 } })
    .withMeasure({ kind: "close", at: "育英学校", stages: ["primary"], on: "2022-07-01" });

function bookOf(story: Story): ReceiverBook {
  const book = createCalculator(story.build()).receivers("419901");
  if (book === undefined) throw new Error("the county is there");
  return book;
}

const received = (story: Story, receiver: Receiver, stage: Stage = "primary") =>
  bookOf(story)
    .seats(receiver, stage)
    .map((fall) => fall.received);

const there = { schoolId: "实验小学" };

test("pupils of a grade stay and move up until they leave the stage", () => {
  const story = closing({ progressionBp: { 6: 9000 } })
    .withDiversion({ grade: 5, students: 50, to: "实验小学" })
    .withDiversion({ grade: 1, students: 40, to: "实验小学" });
  expect(bookOf(story).seats(there, "primary")).toEqual([
    { year: 2021, seats: 700, own: 600, received: 0, free: 100 },
    { year: 2022, seats: 700, own: 590, received: 90, free: 20 },
    { year: 2023, seats: 700, own: 590, received: 85, free: 25 },
    { year: 2024, seats: 700, own: 590, received: 40, free: 70 },
  ]);
});

test("of a row without a grade a cohort leaves each year, as among the displaced", () => {
  expect(received(closing().withDiversion({ students: 60, to: "实验小学" }), there)).toEqual([0, 60, 50, 40]);
});

test("a row asks what is left for it: what it has itself is left out", () => {
  const book = bookOf(closing().withDiversion({ grade: 2, students: 30, to: "实验小学" }));
  expect(book.seats(there, "primary", new Set(["d1"]))[1]).toMatchObject({ received: 0, free: 100 });
});

test("a build at the school adds to its seats, and a row to the build goes to the school", () => {
  const story = closing()
    .withDiversion({ grade: 1, students: 10, toProject: "m2" })
    .withMeasure({ kind: "expand", at: "实验小学", seats: { primary: 90 }, on: "2023-07-01" });
  const book = bookOf(story);
  expect(book.receivers()).toEqual([there]);
  expect(book.seats(there, "primary").map(({ seats }) => seats)).toEqual([700, 700, 790, 790]);
  expect(book.arrivalsAt(there).map(({ diversion }) => diversion.id)).toEqual(["d1"]);
});

test("a project is one receiver however many measures build it, and has no seats before it opens", () => {
  const story = closing()
    .withDiversion({ grade: 1, students: 10, toProject: "m3" })
    .withDiversion({ grade: 2, students: 20, toProject: "m2" })
    .withMeasure({ kind: "new-build", projectName: "第二小学", seats: { primary: 100 }, on: "2024-07-01" })
    .withMeasure({ kind: "new-build", projectName: "第二小学", seats: { primary: 500 }, on: "2023-07-01" });
  const book = bookOf(story);
  expect(book.receivers()).toEqual([{ measureId: "m3" }]);
  expect(book.seats({ measureId: "m3" }, "primary").map(({ seats, free }) => [seats, free])).toEqual([
    [0, 0],
    [0, -30],
    [500, 470],
    [600, 570],
  ]);
});

test("a project that does not count opens nothing", () => {
  const story = closing()
    .withDiversion({ grade: 1, students: 10, toProject: "m2" })
    .withMeasure({ kind: "new-build", projectName: "第二小学", seats: { primary: 500 } });
  expect(bookOf(story).seats({ measureId: "m2" }, "primary").at(-1)).toMatchObject({ seats: 0, free: -10 });
});

test("a school that turns public keeps its pupils beside those it receives; one that closes has neither", () => {
  const story = closing()
    .withPrivateSchool("启明学校", { primaryGrades: 20, seats: { primary: 200 } })
    .withPrivateSchool("晨光学校", { primaryGrades: 10, seats: { primary: 90 } })
    .withDiversion({ grade: 1, students: 10, to: "启明学校" })
    .withDiversion({ grade: 1, students: 5, to: "晨光学校" })
    .withMeasure({ kind: "convert", at: "启明学校", seats: { primary: 150 }, on: "2023-07-01" })
    .withMeasure({ kind: "close", at: "晨光学校", on: "2024-07-01" });
  const rows = (id: string) =>
    bookOf(story)
      .seats({ schoolId: id }, "primary")
      .map(({ seats, own, received: came }) => [seats, own, came]);
  expect(rows("启明学校")).toEqual([
    [200, 120, 0],
    [200, 120, 10],
    [150, 120, 10],
    [150, 120, 10],
  ]);
  expect(rows("晨光学校")).toEqual([
    [90, 60, 0],
    [90, 60, 5],
    [90, 60, 5],
    [0, 0, 5],
  ]);
});

test("seats the roster does not tell are known where measures open some or the school closes", () => {
  const story = closing()
    .withPublicSchool("二小", { primaryGrades: 10 })
    .withPrivateSchool("晨光学校", { primaryGrades: 10 })
    .withMeasure({ kind: "expand", at: "二小", seats: { primary: 90 }, on: "2023-07-01" })
    .withMeasure({ kind: "close", at: "晨光学校", on: "2024-07-01" });
  const book = bookOf(story);
  const known = (schoolId: string) =>
    book.seats({ schoolId }, "primary").map((fall) => book.knowsSeats({ schoolId }, "primary", fall));
  expect(known("实验小学")).toEqual([true, true, true, true]);
  expect(known("二小")).toEqual([false, false, true, true]);
  expect(known("晨光学校")).toEqual([false, false, false, true]);
});

test("a stage the school does not have has no seats", () => {
  const story = closing().withDiversion({ stage: "junior", grade: 7, students: 10, to: "实验小学" });
  expect(bookOf(story).seats(there, "junior")[1]).toEqual({
    year: 2022,
    seats: 0,
    own: 0,
    received: 10,
    free: -10,
  });
});

test.each([
  ["undated", { kind: "close" as const }],
  ["after the target fall", { kind: "close" as const, on: "2026-07-01" }],
])("rows of a measure %s bring nobody", (_, measure) => {
  const story = closing()
    .withMeasure({ at: "育英学校", stages: ["junior"], ...measure })
    .withDiversion({ students: 10, to: "实验小学" });
  expect(received(story, there)).toEqual([0, 0, 0, 0]);
});

test("a row of a measure that ends nothing counts from the fall of the measure, its pupils as the youngest", () => {
  const story = closing()
    .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["primary"], cap: 10, on: "2023-07-01" })
    .withDiversion({ students: 30, to: "实验小学" });
  expect(received(story, there)).toEqual([0, 0, 30, 30]);
});

test("home and a school of another county are no receivers of this one", () => {
  const story = closing()
    .withDiversion({ grade: 1, students: 10, toHome: true })
    .withDiversion({ grade: 1, students: 10, to: "西川小学" })
    .withCounty("西川县", { baseYear: 2022 })
    .withPublicSchool("西川小学", { primaryGrades: 10, seats: { primary: 90 } });
  expect(bookOf(story).receivers()).toEqual([]);
});

test("boarders take beds, beside the school's own; a project's beds are not known", () => {
  const plan = closing()
    .withPublicSchool("寄宿小学", { primaryGrades: 1, seats: { primary: 99 }, beds: 60, boarders: 45 })
    .withDiversion({ grade: 6, students: 30, boarders: 20, to: "寄宿小学" })
    .withDiversion({ grade: 6, students: 30, boarders: 20, toProject: "m2" })
    .withMeasure({ kind: "new-build", projectName: "第二小学", seats: { primary: 500 }, on: "2022-07-01" });
  expect(bookOf(plan).beds({ schoolId: "寄宿小学" }).slice(1, 3)).toEqual([
    { year: 2022, beds: 60, own: 45, received: 20, free: -5 },
    { year: 2023, beds: 60, own: 45, received: 0, free: 15 },
  ]);
  expect(bookOf(plan).beds({ measureId: "m2" })[1]).toMatchObject({ received: 20, free: undefined });
});

test("a milestone leaves the book as it is, a diversion does not", () => {
  const plan = closing()
    .withMilestone("公告", { on: "2022-01-10" })
    .withDiversion({ students: 30, to: "实验小学" })
    .build();
  const calculator = createCalculator(plan);
  const book = calculator.receivers("419901");
  const edit = (table: "milestone" | "diversion", id: string, after: Fields): void => {
    const record = plan[table].get(id);
    const change = record === undefined ? null : alteration(table, record, after);
    if (change === null) throw new Error("nothing is edited");
    applyPatch(plan, [change]);
    calculator.apply([change]);
  };
  edit("milestone", "n1", { plannedDate: "2022-01-12" });
  expect(calculator.receivers("419901")).toBe(book);
  edit("diversion", "d1", { students: 31 });
  expect(calculator.receivers("419901")?.seats(there, "primary")[1]).toMatchObject({ received: 31 });
});
