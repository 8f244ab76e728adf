/** 曾用名 as people write it, read name by name, and added to without being written anew. */
import { expect, test } from "vitest";
import { formerNamesIn, withFormerNames } from "../../../../shared/model/formerNames.ts";

test("names stand apart by any mark people use, and the whole may be one name", () => {
  expect(formerNamesIn("城关小学、东关小学；")).toEqual(["城关小学", "东关小学", "城关小学、东关小学；"]);
  expect(formerNamesIn("一小, 二小")).toContain("二小");
  expect(formerNamesIn("城关小学")).toEqual(["城关小学"]);
  expect(formerNamesIn(undefined)).toEqual([]);
});

test("a name is added behind the others, once", () => {
  expect(withFormerNames(undefined, ["城关小学"])).toBe("城关小学");
  expect(withFormerNames("城关小学，东关小学", ["东关小学", "西关小学", "西关小学", ""])).toBe(
    "城关小学，东关小学、西关小学",
  );
  expect(withFormerNames(undefined, [])).toBe("");
});
