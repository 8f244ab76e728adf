/** The one line about an edit of many cells. */
import { expect, test } from "vitest";
import {
  needsCare,
  reportText,
  type EditReport,
  whileShown,
} from "../../../../../renderer/grid/editing/editReport.ts";

const said = (part: Partial<EditReport>): string =>
  reportText({ verb: "粘贴", written: 480, drafts: 0, locked: 0, ...part });

test.each<[Partial<EditReport>, string]>([
  [{}, "粘贴 480 格：全部成功"],
  [{ drafts: 12 }, "粘贴 480 格：468 成功，12 待改"],
  [{ drafts: 12, locked: 20 }, "粘贴 480 格：468 成功，12 待改；跳过 20 格（不能修改）"],
  [{ written: 0, locked: 6000 }, "没有粘贴；跳过 6,000 格（不能修改）"],
  [{ linesBeyond: 3, columnsBeyond: 2 }, "粘贴 480 格：全部成功；3 行超出末行，未粘贴；2 列超出末列，未粘贴"],
  [{ verb: "填充", written: 4 }, "填充 4 格：全部成功"],
  [{ linesAdded: 5 }, "粘贴 480 格：全部成功；追加 5 行"],
])("%j", (part, text) => {
  expect(said(part)).toBe(text);
});

test("only what has to be looked after stands out", () => {
  const fine = { verb: "粘贴", written: 3, drafts: 0, locked: 0 };
  expect(needsCare(fine)).toBe(false);
  expect(
    [{ drafts: 1 }, { locked: 1 }, { linesBeyond: 1 }].map((part) => needsCare({ ...fine, ...part })),
  ).toEqual([true, true, true]);
});

test("what was told stands while the cells say what they said, however often their rows are made anew", () => {
  let rows = [{ text: "41" }, { text: "约44" }];
  const stands = whileShown(
    () => rows.map(({ text }) => text),
    () => rows,
  );
  expect(stands()).toBe(true);
  rows = rows.map((row) => ({ ...row }));
  expect(stands()).toBe(true);
  rows = [{ text: "41" }, { text: "44" }];
  expect(stands()).toBe(false);
});
