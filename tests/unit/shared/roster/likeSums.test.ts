/** Schools that have the looks of a sum: none of them goes without a word, for nobody would miss it. */
import { describe, expect, test } from "vitest";
import { previewRows, told, valuesOf } from "../../../roster/support/aRoster.ts";

const header = ["学校名称", "办别", "办学类型", "一年级", "二年级"];
const namesIn = ({ rows }: ReturnType<typeof previewRows>): unknown[] =>
  rows.map((row) => valuesOf(row)["name"]);

describe("a village's teaching point with as many pupils as those above it together", () => {
  const [a, b] = [
    ["王庄", "公办", "教学点", 2, 3],
    ["李庄", "公办", "教学点", 1, 2],
  ];

  test("waits for a word where it has 办别 and type like a school", () => {
    const preview = previewRows([header, a, b, ["张庄", "公办", "教学点", 3, 5]]);
    expect(namesIn(preview)).toEqual(["王庄", "李庄"]);
    expect(told(preview)).toEqual(["row-doubtful A4"]);
  });

  test("waits for one where two numbers agree, which may be chance", () => {
    const bare = (...rows: readonly (string | number)[][]) =>
      previewRows([["东陵县公办小学"], ["学校名称", "一年级", "二年级", "三年级"], ...rows]);
    const villages = bare(["王庄", 2, 3], ["李庄", 1, 2], ["张庄", 3, 5]);
    expect(told(villages)).toContain("row-doubtful A5");
    const districts = bare(["王庄", 2, 3, 4], ["李庄", 1, 2, 3], ["第一学区", 3, 5, 7]);
    expect(namesIn(districts)).toEqual(["王庄", "李庄"]);
    expect(told(districts)).not.toContain("row-doubtful A5");
  });
});

describe("其中：东庄教学点", () => {
  const centre = ["河口镇中心小学", "公办", "小学", 130, 131];

  test("waits for a word where it has 办别 and type: its pupils may be counted above, or not", () => {
    const preview = previewRows([header, centre, ["其中：东庄教学点", "公办", "教学点", 20, 21]]);
    expect(namesIn(preview)).toEqual(["河口镇中心小学"]);
    expect(told(preview)).toEqual(["row-doubtful A3"]);
  });

  test("is a part of what stands above where it has neither", () => {
    expect(told(previewRows([header, centre, ["其中：东庄教学点", null, null, 20, 21]]))).toEqual([]);
  });
});
