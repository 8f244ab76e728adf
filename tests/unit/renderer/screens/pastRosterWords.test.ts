/** A roster of an earlier fall that is another county's is told before its sums are filled in. */
import { expect, test } from "vitest";
import { nothingToFill, strangeRoster } from "../../../../renderer/screens/forecast/pastRosterWords.ts";

const counts = { schools: 181, added: 0, changed: 0, unchanged: 0, estimated: 0 };

test("a file with rows of other counties alone says so, one without pupils asks for its headers", () => {
  expect(nothingToFill(counts)).toBe("文件中的 181 所学校都不属于本县，没有可填的人数。");
  expect(nothingToFill({ ...counts, unchanged: 181 })).toContain("请核对表头");
});

test("a file of which most schools are unknown is asked about", () => {
  expect(strangeRoster({ ...counts, added: 181 })).toBe(
    "这些学校都不在本县现在的名册中，请核对是不是本县的往年名册。",
  );
  expect(strangeRoster({ ...counts, added: 171, changed: 10 })).toBe(
    "其中只有 10 所在本县现在的名册中，请核对是不是本县的往年名册。",
  );
  expect(strangeRoster({ ...counts, added: 20, changed: 161 })).toBeNull();
});
