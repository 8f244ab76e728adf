/** Which names are proposed as one school's, and which never are. */
import { expect, test } from "vitest";
import { nearNames } from "../../../../shared/roster/matching/nearNames.ts";
import { canonicalName } from "../../../../shared/roster/matching/schoolNames.ts";

const places = ["安河市", "东陵县"];

function nearTo(row: string, ...schools: string[]): string[] {
  const named = schools.map((name) => ({ schoolId: name, name, canonical: canonicalName(name, places) }));
  const found = nearNames([{ key: "row", canonical: canonicalName(row, places) }], named, places);
  return (found.get("row") ?? []).map(({ name }) => name);
}

test.each([
  ["三小", "东陵县第三小学"],
  ["东陵三小", "东陵县第3小学"],
  ["县第一中学", "东陵县第一初级中学"],
  ["县一中", "东陵县第一中学"],
  ["安河市东陵县第十二小学", "东陵12小"],
  ["明德学校", "东陵县明德小学"],
  ["明德小学", "明德九年一贯制学校"],
  ["育英东校区", "育英学校东校区"],
  ["城关镇中心小学", "城关中心学校"],
  ["第二实验小学", "县第2实验学校"],
])("%s may be %s", (row, school) => expect(nearTo(row, "其他小学", school)).toEqual([school]));

test.each([
  ["第三小学", "第三中学"],
  ["第三小学", "第十三小学"],
  ["实验小学第二校区", "实验小学第三校区"],
  ["明德小学", "明德初级中学"],
  ["三合小学", "三河小学"],
  ["县小学", "市小学"],
])("%s is not %s", (row, school) => expect(nearTo(row, school)).toEqual([]));

test("of several the likest come first, three at the most", () => {
  const all = ["育英东校区", "育英西校区", "育英南校区", "育英学校", "育英小学"];
  const found = nearTo("育英小学", ...all);
  expect(found.slice(0, 2)).toEqual(["育英学校", "育英小学"]);
  expect(found).toHaveLength(3);
});
