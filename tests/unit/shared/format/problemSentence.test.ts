/** Every refusal is a sentence in Chinese with its place and a remedy; codes of machines are put into words. */
import { expect, test } from "vitest";
import { problemCodes } from "../../../../shared/contract/problem.ts";
import { problemSentence } from "../../../../shared/format/problemSentence.ts";

test.each(problemCodes)("%s has a sentence and a remedy without a gap", (code) => {
  for (const problem of [{ code }, { code, path: "方案.seatplan", found: "x", expected: "y" }]) {
    const { text, remedy } = problemSentence(problem);
    expect(text).toMatch(/\p{Script=Han}.*。$/u);
    expect(remedy).toMatch(/。$/u);
    expect(text + remedy).not.toMatch(/undefined|null|“”|（）/u);
  }
});

test("a place in an interchange file is its path, with what was found there", () => {
  const { text } = problemSentence({ code: "negative", path: "schools[3].enrollment.7", found: "-5" });
  expect(text).toBe("schools[3].enrollment.7：不能为负数（-5）。");
});

test("a place in the plan is table, row and column by their Chinese names", () => {
  const { text } = problemSentence({
    code: "value-changed-since",
    table: "school",
    id: "s1",
    field: "enrollment.7",
    found: "撤销 修改 3 格",
  });
  expect(text).toBe("学校 s1的“七年级”在那一步之后又变过，不能撤销 修改 3 格，没有改动。");
});

test("who holds a file is said with computer and time", () => {
  const holder = {
    host: "JYJ-03",
    person: "王敏",
    process: 42,
    since: new Date(2023, 2, 1, 8, 30).toISOString(),
  };
  const { text } = problemSentence({ code: "document-read-only", path: "方案.seatplan", holder });
  expect(text).toContain("（王敏，电脑 JYJ-03，2023-03-01 08:30起）");
});

test.each([
  ["SQLITE_FULL", "磁盘已满"],
  ["EACCES", "没有写入权限"],
  ["SQLITE_IOERR_WRITE", "磁盘读写出错"],
])("%s on writing is said as %s", (found, words) => {
  expect(problemSentence({ code: "document-write-failed", path: "方案.seatplan", found }).text).toContain(
    `（${words}）`,
  );
});
