/**
 * The proposed diversion: to schools of the town first, then of the area, then of the county; grades and classes together
 * where they can be; never above the seats in any fall.
 */
import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../../../shared/calculation/calculator.ts";
import {
  proposeDiversions,
  type ProposalRequest,
} from "../../../../../shared/calculation/diversions/proposal.ts";
import type { County } from "../../../../../shared/model/county.ts";
import { aPlan, type SchoolStory } from "../../../../builders/aPlan.ts";
import type { Story } from "../../../../builders/findings.ts";

/** 阳光小学 of 柳林镇 closes in 2022, when 40 are in each of its grades 1 to 3; the county is planned until 2024. */
const closing = (school: SchoolStory = {}, county: Partial<County> = {}) =>
  aPlan()
    .withCounty("东陵县", county)
    .withPrivateSchool("阳光小学", {
      town: "柳林镇",
      area: "北片",
      enrollment: { 1: 40, 2: 40 },
      ...school,
    })
    .withMeasure({ id: "关停", kind: "close", at: "阳光小学", stages: ["primary"], on: "2022-07-01" });

const inTown = { town: "柳林镇", area: "北片" };
const inArea = { town: "河口镇", area: "北片" };
const inCounty = { town: "城关镇", area: "南片" };

const proposed = (story: Story, request: ProposalRequest = {}) =>
  proposeDiversions(createCalculator(story.build()), "419901", request);

/** "1年级 40 → 柳林小学" */
const rowsOf = (story: Story, request: ProposalRequest = {}): string[] =>
  proposed(story, request).flatMap(({ rows }) =>
    rows.map(
      ({ grade, students, boarders, toSchoolId, toMeasureId }) =>
        `${grade}年级 ${students}${boarders === undefined ? "" : `（宿${boarders}）`} → ${toSchoolId ?? toMeasureId ?? ""}`,
    ),
  );

test("the town's schools are filled before the area's, and these before the county's", () => {
  const story = closing()
    .withPublicSchool("城关小学", { ...inCounty, seats: { primary: 500 } })
    .withPublicSchool("河口小学", { ...inArea, seats: { primary: 20 } })
    .withPublicSchool("柳林小学", { ...inTown, seats: { primary: 90 } });
  expect(rowsOf(story)).toEqual([
    "1年级 40 → 柳林小学",
    "2年级 40 → 柳林小学",
    "3年级 10 → 柳林小学",
    "3年级 20 → 河口小学",
    "3年级 10 → 城关小学",
  ]);
});

test("classes stay together while a place of the town has room for one, and few places are filled", () => {
  const story = closing({ classes: { 1: 2, 2: 2 } })
    .withPublicSchool("柳林一小", { ...inTown, seats: { primary: 25 } })
    .withPublicSchool("柳林二小", { ...inTown, seats: { primary: 30 } })
    .withPublicSchool("柳林三小", { ...inTown, seats: { primary: 100 } });
  expect(rowsOf(story)).toEqual([
    "1年级 40 → 柳林三小",
    "2年级 40 → 柳林三小",
    "3年级 20 → 柳林一小",
    "3年级 20 → 柳林三小",
  ]);
});

test("of two that can take them all, the one that is fuller then", () => {
  const story = closing()
    .withPublicSchool("柳林一小", { ...inTown, seats: { primary: 900 } })
    .withPublicSchool("柳林二小", { ...inTown, seats: { primary: 130 } });
  expect(new Set(proposed(story).flatMap(({ rows }) => rows.map((row) => row.toSchoolId)))).toEqual(
    new Set(["柳林二小"]),
  );
});

test("seats that its own children will need are not given away, but for one year a leaving grade may have them", () => {
  const growing = { entrantIndexBp: { primary: { 2023: 30_000 } } };
  const town = { ...inTown, enrollment: { 1: 20 }, seats: { primary: 100 } };
  expect(proposed(closing({}, growing).withPublicSchool("柳林小学", town))).toMatchObject([
    { rows: [], restTotal: 120 },
  ]);
  const sixth = closing({ enrollment: { 5: 40 } }, growing).withPublicSchool("柳林小学", town);
  expect(rowsOf(sixth)).toEqual(["6年级 40 → 柳林小学"]);
});

test("who finds no seat is a rest, told by grade; nobody is sent home or to a private school", () => {
  const story = closing({ nonLocal: { primary: 15 } })
    .withPublicSchool("柳林小学", { ...inTown, seats: { primary: 60 } })
    .withPrivateSchool("启明学校", { ...inTown, seats: { primary: 500 } });
  expect(rowsOf(story)).toEqual(["1年级 40 → 柳林小学", "2年级 20 → 柳林小学"]);
  expect(proposed(story)).toMatchObject([
    {
      rest: [
        { grade: 2, pupils: 20 },
        { grade: 3, pupils: 40 },
      ],
      restTotal: 60,
      nonLocal: 15,
    },
  ]);
});

test("a school that is public by then and a project of the area receive, too; one that opens later does not", () => {
  const story = closing()
    .withPrivateSchool("启明学校", { ...inTown, seats: { primary: 40 } })
    .withMeasure({ kind: "convert", at: "启明学校", on: "2022-08-01" })
    .withMeasure({
      kind: "new-build",
      projectName: "柳林二小",
      area: "北片",
      seats: { primary: 40 },
      on: "2022-08-20",
    })
    .withMeasure({
      kind: "new-build",
      projectName: "柳林三小",
      area: "北片",
      seats: { primary: 99 },
      on: "2023-08-20",
    });
  expect(rowsOf(story)).toEqual(["1年级 40 → 启明学校", "2年级 40 → m3"]);
});

describe("rows that are there", () => {
  const story = () =>
    closing()
      .withDiversion({ grade: 1, students: 30, to: "城关小学" })
      .withDiversion({ students: 50, toHome: true })
      .withPublicSchool("柳林小学", { ...inTown, seats: { primary: 500 } })
      .withPublicSchool("城关小学", { ...inCounty, seats: { primary: 500 } });

  test("are kept and counted first: only who is left is proposed", () => {
    expect(rowsOf(story())).toEqual(["1年级 4 → 柳林小学", "2年级 18 → 柳林小学", "3年级 18 → 柳林小学"]);
    expect(proposed(story())).toMatchObject([{ replaces: [], restTotal: 0 }]);
  });

  test("make room for a proposal that begins anew", () => {
    const [proposal] = proposed(story(), { replace: true });
    expect(proposal?.replaces.map(({ id }) => id)).toEqual(["d1", "d2"]);
    expect(proposal?.rows.map(({ students }) => students)).toEqual([40, 40, 40]);
  });
});

test("of two schools that close, the one that closes first has the seats first", () => {
  const story = closing()
    .withPublicSchool("柳林小学", { ...inTown, seats: { primary: 200 } })
    .withPrivateSchool("晨光小学", { ...inTown, enrollment: { 1: 30 } })
    .withMeasure({ id: "早关", kind: "close", at: "晨光小学", stages: ["primary"], on: "2022-06-01" });
  expect(proposed(story).map(({ displaced, restTotal }) => [displaced.measureId, restTotal])).toEqual([
    ["早关", 0],
    ["关停", 0],
  ]);
  expect(proposed(story, { measureIds: ["关停"] })).toMatchObject([{ displaced: { schoolId: "阳光小学" } }]);
  expect(proposed(story, { stage: "junior" })).toEqual([]);
});

describe("boarders", () => {
  test("go in proportion, first where beds are free, and who finds none is told", () => {
    const story = closing({ boarders: 40 })
      .withPublicSchool("柳林一小", { ...inTown, seats: { primary: 100 } })
      .withPublicSchool("柳林二小", { ...inTown, seats: { primary: 20 }, beds: 30, boarders: 10 });
    expect(rowsOf(story)).toEqual([
      "1年级 40（宿20） → 柳林一小",
      "2年级 40（宿20） → 柳林一小",
      "3年级 20（宿0） → 柳林一小",
      "3年级 20（宿20） → 柳林二小",
    ]);
    expect(proposed(story)).toMatchObject([{ boardersWithoutBed: 40 }]);
  });

  test("of places that take as many, those with a free bed go first", () => {
    const story = closing({ boarders: 40 })
      .withPublicSchool("柳林一小", { ...inTown, seats: { primary: 150 } })
      .withPublicSchool("柳林二小", { ...inTown, seats: { primary: 900 }, beds: 100 });
    expect(rowsOf(story)).toEqual([
      "1年级 40（宿20） → 柳林二小",
      "2年级 40（宿20） → 柳林二小",
      "3年级 40（宿20） → 柳林二小",
    ]);
  });
});
