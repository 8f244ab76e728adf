/** Every reason why a roster file is not read is said in the planner's words, with what to do. */
import { expect, test } from "vitest";
import type { ProblemCode } from "../../../../shared/contract/problem.ts";
import {
  damages,
  foreignKinds,
  oldKinds,
  workbookLimits,
} from "../../../../shared/contract/workbookProblem.ts";
import { problemSentence } from "../../../../shared/format/problemSentence.ts";

const codes: readonly (readonly [ProblemCode, readonly string[]])[] = [
  ["workbook-old-kind", oldKinds],
  ["workbook-not-a-table", foreignKinds],
  ["workbook-damaged", damages],
  ["workbook-too-large", workbookLimits],
];
const reasons = codes.flatMap(([code, fields]) => fields.map((field) => [code, field] as const));

test.each(reasons)("%s: %s", (code, field) => {
  const bare = problemSentence({ code, path: "名册.xlsx" });
  const { text, remedy } = problemSentence({ code, field, path: "名册.xlsx", numbers: { limit: 5000 } });
  expect(text).toMatch(/^文件“名册.xlsx”.*。$/u);
  if (field !== "unknown") expect(text, "says more than the code alone").not.toBe(bare.text);
  expect(remedy).toMatch(/。$/u);
  expect(text + remedy).not.toMatch(/undefined|null|“”|（）/u);
});

test("a limit is said with its figure, a damage with its place", () => {
  const large = {
    code: "workbook-too-large",
    field: "merges",
    path: "a.xlsx",
    numbers: { limit: 5000 },
  } as const;
  expect(problemSentence(large).text).toContain("合并单元格多于 5,000 处");
  const heavy = { ...large, field: "fileBytes", numbers: { limit: 50_000_000 } };
  expect(problemSentence(heavy).text).toContain("文件大于 50 MB");
  const broken = {
    code: "workbook-damaged",
    field: "reference",
    found: "公办学校!B7",
    path: "a.xlsx",
  } as const;
  expect(problemSentence(broken).text).toContain("单元格有错（公办学校!B7）");
});
