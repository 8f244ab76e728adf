/** What looks like a person's number never stays, however it is written; codes and dates of schools do. */
import { describe, expect, test } from "vitest";
import { looksPersonal } from "../../../../../shared/roster/pupils/personal.ts";
import { PupilTally, type PupilGroup } from "../../../../../shared/roster/pupils/pupilGroups.ts";

describe("looks personal", () => {
  test.each([
    ["an ID card", "410105201402271234"],
    ["one that ends in X", "41010520140227123x"],
    ["one in full width", "４１０１０５２０１４０２２７１２３４"],
    ["an old ID card", "410105140227123"],
    ["a 学籍号", "G410105201402271234"],
    ["a phone number", "13800138000"],
    ["one with dashes", "138-0013-8000"],
    ["one with the country", "+86 138 0013 8000"],
    ["one behind a class", "1班 13800138000"],
    ["one with spaces inside", "4101 0520 1402 2712 34"],
  ])("%s", (_what, text) => {
    expect(looksPersonal(text)).toBe(true);
  });

  test.each([
    ["2141001001"],
    ["2021-09-01 00:00:00"],
    ["2021年9月1日"],
    ["河湾区城关镇建设路东校区第12教学点"],
    ["2021级1班"],
  ])("%s does not", (text) => {
    expect(looksPersonal(text)).toBe(false);
  });
});

function groupsOf(...rows: readonly (readonly string[])[]): readonly PupilGroup[] {
  const tally = new PupilTally({ schoolName: 1, grade: 2, className: 3 });
  rows.forEach((cells, i) => tally.add((column) => cells[column - 1] ?? "", i + 2));
  return tally.groups();
}

test("a number in a kept column is not kept, but known to have stood there", () => {
  expect(groupsOf(["甲小学", "一年级", "410105201402271234"])).toMatchObject([
    { schoolName: "甲小学", grade: "一年级", className: "\uFFFD", count: 1, firstRow: 2 },
  ]);
});

test("a text alone in its row is not kept: 填表人 is no school", () => {
  expect(groupsOf(["甲小学", "一年级", "1班"], ["填表人：张三", "", ""])).toMatchObject([
    { schoolName: "甲小学" },
    { schoolName: "", grade: "", className: "", firstRow: 3 },
  ]);
});

test("rows alike are one group wherever they stand", () => {
  const [one, two] = [
    ["甲小学", "一年级", "1班"],
    ["甲小学", "一年级", "2班"],
  ];
  expect(groupsOf(one ?? [], two ?? [], one ?? []).map(({ count }) => count)).toEqual([2, 1]);
});
