/**
 * Schools counted from pupils are schools, each of them: a table that the program has made holds no sums, so a school is
 * none either, however it is called and however many pupils it has.
 */
import { expect, test } from "vitest";
import { numberOf, textOf } from "../../shared/roster/rows/rosterRow.ts";
import { aPupilSheet, aWorkbookOf } from "./support/aPupilTable.ts";
import { countedPreview } from "./support/countedPreview.ts";

const county = { id: "411988", name: "", schooling: "6-3", baseYear: 2021 } as const;

/** A pupil of the 七年级 at the school of this code and name. */
const at = (code: string, name: string): string[] => ["G411988201201010011", code, name, "七年级", "1班"];

const previewOf = (...pupils: readonly string[][]) =>
  countedPreview(
    aWorkbookOf(aPupilSheet([["学籍号", "学校标识码", "学校名称", "年级", "班级"], ...pupils])),
    county,
  ).preview;

test("a school called like a town, with as many pupils as those above it together, is no sum of theirs", () => {
  const { rows } = previewOf(at("", "甲中学"), at("", "乙中学"), at("", "城关镇"), at("", "城关镇"));
  expect(rows.map(({ cells }) => [textOf(cells, "name"), numberOf(cells, "enrollment.7")])).toEqual([
    ["甲中学", 1],
    ["乙中学", 1],
    ["城关镇", 2],
  ]);
});

test("one that only its pupils' number would make a sum, and that nothing marks as a school, waits for the planner's word", () => {
  const { rows, problems } = previewOf(at("2141001001", "甲中学"), at("", "学校名称"));
  expect(rows.map(({ cells }) => textOf(cells, "name"))).toEqual(["甲中学"]);
  expect(problems.map(({ code }) => code)).toContain("row-doubtful");
});
