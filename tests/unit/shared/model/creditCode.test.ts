/** 统一社会信用代码: codes with a known check character, and what is wrong by one of anything. */
import { expect, test } from "vitest";
import { isCreditCode } from "../../../../shared/model/creditCode.ts";

test.each(["91350100M000100Y43", "92371000MA3MXH0E3W", "12100000400000624D"])("%s is one", (code) => {
  expect(isCreditCode(code)).toBe(true);
});

test.each([
  ["another check character", "91350100M000100Y44"],
  ["two characters changed about", "91350100M000010Y43"],
  ["too short", "91350100M000100Y4"],
  ["too long", "91350100M000100Y430"],
  ["a letter that is not used", "9135010OM000100Y43"],
  ["small letters", "91350100m000100y43"],
  ["nothing", ""],
])("not with %s", (_what, code) => {
  expect(isCreditCode(code)).toBe(false);
});
