/** What is ticked, how differences read, and what an import says it did. */
import { expect, test } from "vitest";
import {
  differenceColumns,
  linkColumn,
} from "../../../../renderer/screens/rosterImport/differenceColumns.ts";
import { importSummary } from "../../../../renderer/screens/rosterImport/importSummary.ts";
import { withTicks } from "../../../../renderer/screens/rosterImport/useTicks.ts";
import type { RosterDifference } from "../../../../shared/contract/roster.ts";
import { tickedBy } from "../../../../shared/contract/rosterChoices.ts";
import type { Patch } from "../../../../shared/patch/patch.ts";

const added: RosterDifference = {
  key: "add !2",
  kind: "added",
  school: "第一小学",
  row: "!2",
  brings: { pupils: 1255, seats: 0, drafts: 2, estimates: [] },
  near: [],
};
const missing: RosterDifference = {
  key: "remove s1",
  kind: "missing",
  school: "旧小学",
  schoolId: "s1",
  near: [],
};
const change = (
  field: "ownership" | "enrollment.1",
  from: string | number,
  to: number | { draft: string } | string,
) => ({
  key: `cell s2 ${field}`,
  kind: "changed" as const,
  school: "育英学校",
  schoolId: "s2",
  change: { field, from, to },
  near: [],
});
const none = { ticked: [], unticked: [] };

test("new schools and changes come in unless unticked; removals only when ticked", () => {
  expect([added, missing].map((difference) => tickedBy(none)(difference))).toEqual([true, false]);
  const turned = withTicks(withTicks(none, [added], false), [missing], true);
  expect(turned).toEqual({ ticked: ["remove s1"], unticked: ["add !2"] });
  expect([added, missing].map((difference) => tickedBy(turned)(difference))).toEqual([false, true]);
  expect(withTicks(withTicks(turned, [added], true), [missing], false)).toEqual(none);
});

const shown = (difference: RosterDifference, several = false): Readonly<Record<string, string>> =>
  Object.fromEntries(
    differenceColumns(several, []).map(({ id, text }) => [id, text({ ...difference, isTicked: true })]),
  );

test("a change reads old to new, in the words of the roster", () => {
  expect(shown(change("enrollment.1", 1040, 1050))).toMatchObject({
    field: "一年级",
    from: "1,040",
    to: "1,050",
  });
  expect(shown(change("ownership", "private", "public"))).toMatchObject({ from: "民办", to: "公办" });
  expect(shown(change("enrollment.1", 40, { draft: "约300" }))).toMatchObject({ to: "约300（待改）" });
});

test("a new school says what it brings", () => {
  expect(shown(added)).toMatchObject({ tick: "☑", kind: "新增", to: "学生 1,255，待改 2 格" });
});

test("estimated seats say what they are made of, in the cell or, of a whole school, in its hint", () => {
  const estimate = { classes: 12, norm: 45 };
  const seats = (from: number | null, made: object): RosterDifference => ({
    ...change("enrollment.1", 0, 0),
    change: { field: "seats.primary", from, to: 540, ...made },
  });
  expect(shown(seats(null, { estimate }))).toMatchObject({ from: "—", to: "540（按 12 班 × 45 人估算）" });
  expect(shown(seats(540, { fromEstimate: true }))).toMatchObject({ from: "540 估", to: "540" });
  const estimates = [{ stage: "primary" as const, seats: 540, ...estimate }];
  const whole = { ...added, brings: { pupils: 500, seats: 640, drafts: 0, estimates }, isTicked: true };
  const to = differenceColumns(false, []).find(({ id }) => id === "to");
  expect(to?.text(whole)).toBe("学生 500，学位 640 估");
  expect(to?.hint?.(whole)).toBe("小学学位 540：按 12 班 × 45 人估算");
});

test("a new school may be one the file does not have, near names first", () => {
  const line = { ...added, near: [{ schoolId: "s9", name: "第一完小" }], isTicked: true };
  const link = differenceColumns(false, [missing, added]).find(({ id }) => id === linkColumn);
  expect(link?.text(line)).toBe("或为第一完小？");
  const options = link?.editor?.kind === "choice" ? link.editor.options(line) : [];
  expect(options.map(({ label }) => label)).toEqual(["第一完小", "旧小学", "新学校"]);
  for (const alone of [missing, added])
    expect(differenceColumns(false, [alone]).some(({ id }) => id === linkColumn)).toBe(false);
});

test("the place names the sheet where there are several", () => {
  const placed = { ...added, place: { sheet: "民办", cell: "C5" } };
  expect([shown(placed)["place"], shown(placed, true)["place"]]).toEqual(["C5", "民办 C5"]);
});

test("an import is summed up by its patch", () => {
  const patch: Patch = [
    { table: "school", id: "s1", before: null, after: { name: "甲" } },
    { table: "school", id: "s2", before: { name: "乙", town: "" }, after: { name: "丙", town: "丁" } },
    { table: "school", id: "s3", before: { name: "戊" }, after: null },
    { table: "draft", id: "d1", before: null, after: { text: "约300" } },
    { table: "draft", id: "d2", before: { text: "x" }, after: null },
  ];
  expect(importSummary(patch)).toBe("已导入：新增 1 所，修改 2 格，待改 1 格，删除 1 所");
  const remarkable: Patch = [
    {
      table: "school",
      id: "s2",
      before: { "seats.primary": null, "seatsEstimated.primary": null, formerNames: null },
      after: { "seats.primary": 540, "seatsEstimated.primary": true, formerNames: "甲小学" },
    },
  ];
  expect(importSummary(remarkable)).toBe(
    "已导入：新增 0 所，修改 1 格，待改 0 格，估算学位 1 处，新校名已记入曾用名",
  );
});
