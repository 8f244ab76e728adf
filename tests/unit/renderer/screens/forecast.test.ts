/** The lines of the forecast screen: which value counts and why, what is ticked, what the sums below leave out. */
import { expect, test } from "vitest";
import { parameterColumns } from "../../../../renderer/screens/forecast/parameterColumns.ts";
import { parameterLines, type ParameterLine } from "../../../../renderer/screens/forecast/parameterLines.ts";
import { pastFooter } from "../../../../renderer/screens/forecast/pastColumns.ts";
import { pastFalls, pastLines } from "../../../../renderer/screens/forecast/pastLines.ts";
import { estimatedSource } from "../../../../renderer/screens/forecast/sourceWords.ts";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import type { County } from "../../../../shared/model/county.ts";
import type { MutablePlan } from "../../../../shared/model/plan.ts";
import { aPlan } from "../../../builders/aPlan.ts";

const past = { 2020: { 1: 100, 2: 100, 5: 100, 6: 100 } };

function aCounty(story: Partial<County> = {}): MutablePlan {
  return aPlan()
    .withCounty("东陵县", { targetYear: 2023, pastEnrollment: past, ...story })
    .withPublicSchool("实验小学", { enrollment: { 1: 98, 2: 97, 6: 96, 7: 95 } })
    .build();
}

function open(plan: MutablePlan) {
  const calculator = createCalculator(plan);
  const [county] = plan.county.values();
  const frame = county === undefined ? undefined : calculator.frame(county.id);
  if (county === undefined || frame === undefined) throw new Error("the plan has a county");
  return { county, frame, schools: calculator.schools(county.id) };
}

function lines(plan: MutablePlan, turned: readonly string[] = []): ReadonlyMap<string, ParameterLine> {
  const { county, frame, schools } = open(plan);
  const settings = { falls: 1, trendLimitBp: 100 };
  const made = parameterLines(plan, county, frame, schools, settings, new Set(turned));
  return new Map(made.map((line) => [line.id, line]));
}

const text = (line: ParameterLine | undefined, column: string): string | undefined =>
  line === undefined
    ? undefined
    : parameterColumns([2021], true)
        .find(({ id }) => id === column)
        ?.text(line);

test("each value says where it comes from: default, the county's own children, by hand, an estimate", () => {
  const plan = aCounty({
    progressionBp: { 3: 9900, 4: 9800 },
    forecastSources: { "progressionBp.4": "估算（2021年平均）" },
  });
  const all = lines(plan);
  expect(all.get("progressionBp.2")).toMatchObject({ value: null, inForce: 10_000, source: "默认 100%" });
  expect(all.get("progressionBp.3")).toMatchObject({ value: 9900, source: "手工填写" });
  expect(all.get("progressionBp.4")).toMatchObject({ value: 9800, source: "估算（2021年平均）" });
  // Nobody is in the fifth grade of the roster, so nobody is in the sixth a year on.
  expect(all.get("entrantIndexBp.junior.2023")).toMatchObject({
    value: null,
    inForce: 0,
    source: "默认：随本县六年级学生",
  });
});

test("proposals are ticked, but for junior intakes and for what is in force already", () => {
  const plan = aCounty({ progressionBp: { 2: 9700 } });
  const all = lines(plan, ["progressionBp.6"]);
  expect(all.get("progressionBp.2")?.isTicked).toBeNull();
  expect(text(all.get("progressionBp.2"), "tick")).toBe("已采用");
  expect(all.get("progressionBp.6")?.isTicked).toBe(false);
  expect(all.get("entrantIndexBp.primary.2022")?.isTicked).toBe(true);
  expect(all.get("entrantIndexBp.junior.2022")?.isTicked).toBe(false);
  // No past: nothing to take over, and no gap to draw attention to.
  expect(text(all.get("progressionBp.4"), "tick")).toBe("");
  expect(text(all.get("progressionBp.4"), "year.2021")).toBe("—");
});

test("a year is missed only where others are there", () => {
  const plan = aCounty({ pastEnrollment: { 2019: { 1: 100 }, 2020: { 1: 100, 2: 99 } } });
  const { county, frame, schools } = open(plan);
  const settings = { falls: 3, trendLimitBp: 100 };
  const all = parameterLines(plan, county, frame, schools, settings, new Set());
  const said = (id: string): (string | undefined)[] => {
    const line = all.find((one) => one.id === id);
    const columns = parameterColumns([2019, 2020, 2021], true).filter((column) =>
      column.id.startsWith("year."),
    );
    return columns.map((column) => (line === undefined ? undefined : column.text(line)));
  };
  expect(said("progressionBp.2")).toEqual(["缺", "99.00%", "97.00%"]);
  expect(said("progressionBp.8")).toEqual(["—", "—", "—"]);
});

test("a trend held at its limit says so with its source", () => {
  const estimate = lines(aCounty()).get("entrantIndexBp.primary.2022")?.estimate;
  expect(estimate === undefined ? "" : estimatedSource(estimate)).toBe("估算（2021年，限幅）");
});

test("a draft is shown in its cell, over the default that counts", () => {
  const plan = aPlan()
    .withCounty("东陵县")
    .withDraft("county", "419901", "progressionBp.2", "约98", "not-share")
    .build();
  const line = lines(plan).get("progressionBp.2");
  expect(text(line, "value")).toBe("约98");
  expect(line?.inForce).toBe(10_000);
});

test("a past sum of some grades says how many are missing; an older year makes room for itself", () => {
  const { county, frame, schools } = open(aCounty({ pastEnrollment: { ...past, 2014: { 1: 90 } } }));
  expect(pastFalls(county)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020]);
  const footer = pastFooter(county, frame.falls, pastLines(frame, schools));
  const primary = footer.find(({ id }) => id === "sum.primary");
  expect(primary?.cells["past.2020"]).toEqual({ text: "400", hint: "缺 2 个年级", mark: "attention" });
  expect(primary?.cells["past.2019"]).toEqual({ text: "" });
  expect(footer.at(-1)?.cells["past.2020"]).toEqual({ text: "手工填写" });
});
