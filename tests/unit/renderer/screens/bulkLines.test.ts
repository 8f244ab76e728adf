/** Filling in many cases: what is offered, what is refused, and what is told before it is done. */
import { expect, test } from "vitest";
import {
  bulkLines,
  fillingsOf,
  refusalOf,
  summaryOf,
  type Said,
} from "../../../../renderer/screens/cases/bulk/bulkLines.ts";
import { aPlan } from "../../../builders/aPlan.ts";

const plan = aPlan()
  .withCounty("东陵县")
  .withPrivateSchool("育英学校")
  .withPrivateSchool("博文学校")
  .withCase("育英学校", { leader: "王县长", phone: "1" })
  .withMeasure({ kind: "close", at: "育英学校", on: "2023-07-01" })
  .withMeasure({ kind: "close", at: "育英学校", stages: ["junior"] })
  .withMeasure({ kind: "new-build", projectName: "第二小学" })
  .build();
const schools = ["育英学校", "博文学校"];
const lines = bulkLines(plan, schools);
const says = (said: Readonly<Record<string, Partial<Said>>>, overwrite: boolean): string =>
  summaryOf(
    fillingsOf(
      plan,
      schools,
      lines,
      new Map(Object.entries(said).map(([id, words]) => [id, { text: "", clears: false, ...words }])),
      overwrite,
    ),
  );

test("dates are offered for the kinds of measures the schools have", () => {
  expect(lines.at(-1)).toMatchObject({ label: "终止办学（停办）：计划日期", cells: 2, filled: 1 });
  expect(lines.filter(({ target }) => "kind" in target)).toHaveLength(1);
  expect(lines.find(({ id }) => id === "leader")).toMatchObject({ cells: 2, filled: 1 });
});

test("what would change is told, field by field", () => {
  const said = { leader: { text: "李副县长" }, phone: { clears: true }, close: { text: "2023-07-01" } };
  expect(says(said, false)).toBe(
    "将填写：县级包保领导 1 所、终止办学（停办）：计划日期 1 项；将清空：联系电话 1 所。",
  );
  expect(says(said, true)).toBe(
    "将填写：县级包保领导 2 所、终止办学（停办）：计划日期 1 项；将清空：联系电话 1 所。",
  );
});

test("a text that is no date is refused with the reason", () => {
  const line = lines.find(({ id }) => id === "liquidatedBy");
  if (line === undefined) throw new Error("no such line");
  expect(refusalOf(line, { text: "年底", clears: false })).toContain("“年底”不是日期");
  expect(refusalOf(line, { text: "年底", clears: true })).toBeNull();
  expect(refusalOf(line, { text: "2023年8月", clears: false })).toBeNull();
});
