/** A click on a problem of diversions leads to the diversion table of the school that sends pupils, or to the row itself. */
import { expect, test } from "vitest";
import { placeOfFinding } from "../../../../renderer/screens/problems/findingWords.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { findingsOf, type Story } from "../../../builders/findings.ts";

/** 育英学校 closes in 2022 with 300 pupils; 实验小学 has no seat to spare. */
const closing = () =>
  aPlan()
    .withCounty("东陵县")
    .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: 600 }, beds: 5 })
    .withPrivateSchool("育英学校", { primaryGrades: 50 })
    .withMeasure({ kind: "close", at: "育英学校", stages: ["primary"], on: "2022-07-01" });

const placeOf = (code: string, story: Story) =>
  findingsOf(story)
    .filter((finding) => finding.code === code)
    .map((finding) => placeOfFinding(finding, story.build()))[0];

test("who is not placed: the table of the case", () => {
  expect(placeOf("diversion-unbalanced", closing())).toEqual({
    screen: "cases",
    rowId: "育英学校",
    columnId: "diversions",
  });
});

test("who is sent where no place is: the table of the case, too", () => {
  expect(placeOf("diversion-doubtful", closing().withDiversion({ students: 10, to: "没有的学校" }))).toEqual({
    screen: "cases",
    rowId: "育英学校",
    columnId: "diversions",
  });
});

test("pupils of a measure without a private school: its line in the schedule", () => {
  const story = aPlan()
    .withMeasure({ kind: "new-build", projectName: "第二小学", on: "2022-07-01" })
    .withDiversion({ students: 10, toHome: true });
  expect(placeOf("diversion-unbalanced", story)).toMatchObject({ screen: "schedule", rowId: "m1" });
});

test.each(["receiver-over-capacity", "beds-short"])("%s: the first row that sends pupils there", (code) => {
  const story = closing()
    .withDiversion({ grade: 1, students: 10, toHome: true })
    .withDiversion({ grade: 2, students: 20, boarders: 20, to: "实验小学" });
  expect(placeOf(code, story)).toEqual({
    screen: "cases",
    rowId: "育英学校",
    columnId: "diversion.students/d2",
  });
});

test("a project that opens too late, named by either of its measures", () => {
  const story = closing()
    .withDiversion({ grade: 2, students: 20, toProject: "m3" })
    .withMeasure({ kind: "new-build", projectName: "第二小学", seats: { primary: 90 }, on: "2023-07-01" })
    .withMeasure({ kind: "new-build", projectName: "第二小学", seats: { primary: 90 }, on: "2024-07-01" });
  expect(placeOf("receiver-over-capacity", story)).toMatchObject({ columnId: "diversion.students/d1" });
});
