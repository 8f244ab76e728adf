/**
 * Plans with the results a separate implementation gave for them: every figure, row and list has to be the same.
 * The small ones are wild on purpose; the city is of real size.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { calculate } from "../../shared/calculation/calculate.ts";
import { planFromFile } from "../builders/planFromFile.ts";

const fixtures = new URL("../fixtures/", import.meta.url);

const resultOf = (path: string): unknown => JSON.parse(readFileSync(new URL(path, fixtures), "utf8"));

/** As outside programs get it: through JSON. */
const calculated = (path: string): unknown => JSON.parse(JSON.stringify(calculate(planFromFile(path))));

const small = readdirSync(new URL("golden/small/", fixtures))
  .filter((name) => name.endsWith(".plan.json"))
  .map((name) => name.replace(".plan.json", ""));

describe("golden plans", () => {
  test("there are forty small ones", () => {
    expect(small).toHaveLength(40);
  });

  test.each(small)("small plan %s", (name) => {
    expect(calculated(`golden/small/${name}.plan.json`)).toEqual(
      resultOf(`golden/small/${name}.result.json`),
    );
  });

  test("the worked example of four schools", () => {
    expect(calculated("golden/worked.plan.json")).toEqual(resultOf("golden/worked.result.json"));
  });

  test("the city of nine counties", () => {
    expect(calculated("city-anhe/plan.json")).toEqual(resultOf("city-anhe/result.json"));
  });
});
