/** The forecast of a county, cell by cell: typed, pasted, taken over from an estimate, counted in an earlier roster. */
import { describe, expect, test } from "vitest";
import { draftOf, type MutablePlan } from "../../../../shared/model/plan.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { patched, refusal, run } from "./running.ts";

const county = "419901";
const story = () => aPlan().withCounty("东陵县", { baseYear: 2021 }).build();
const kept = (plan: MutablePlan) => plan.county.get(county);
const type = (plan: MutablePlan, field: string, text: string) =>
  run(plan, "edit-cells", { cells: [{ table: "county", id: county, field, text }] });

describe("typed into a cell", () => {
  test.each([
    ["97.5", 9750],
    ["97.50%", 9750],
    ["１０２.25 %", 10_225],
    ["0", 0],
    ["8.5%", 850],
    ["1000", 100_000],
  ])("%s is a ratio", (text, basisPoints) => {
    const plan = story();
    type(plan, "progressionBp.3", text);
    expect(kept(plan)?.progressionBp).toEqual({ 3: basisPoints });
  });

  test.each(["0.975", "97.555", "8.5", "1000.01", "-3", "约98", "98②"])("%s stays as a draft", (text) => {
    const plan = story();
    type(plan, "entrantIndexBp.junior.2023", text);
    expect(kept(plan)?.entrantIndexBp).toEqual({});
    expect(draftOf(plan, "county", county, "entrantIndexBp.junior.2023")).toMatchObject({
      text,
      reason: "not-share",
    });
  });

  test("the journal says which cell", () => {
    expect(type(story(), "progressionBp.3", "97.5")).toBe("东陵县：升入三年级升级率 改为 97.5%");
    expect(type(story(), "pastEnrollment.2020.1", "1,250")).toBe("东陵县：2020年秋一年级在校生 改为 1,250");
  });

  test("emptied, nothing of it is left", () => {
    const plan = story();
    const before = kept(plan);
    for (const field of ["progressionBp.3", "entrantIndexBp.junior.2023"]) {
      type(plan, field, "98");
      type(plan, field, "");
    }
    type(plan, "pastEnrollment.2020.1", "300");
    type(plan, "pastEnrollment.2020.1", "");
    expect(kept(plan)).toEqual(before);
  });

  test("a block of past years is one step; what is no number is a draft in its cell", () => {
    const plan = story();
    const cells = [
      ["pastEnrollment.2019.1", "300"],
      ["pastEnrollment.2020.1", "约310"],
      ["pastEnrollment.2020.2", "295"],
    ].map(([field = "", text = ""]) => ({ table: "county" as const, id: county, field, text }));
    expect(run(plan, "edit-cells", { cells })).toBe("修改 3 格");
    expect(kept(plan)?.pastEnrollment).toEqual({ 2019: { 1: 300 }, 2020: { 2: 295 } });
    expect(draftOf(plan, "county", county, "pastEnrollment.2020.1")?.reason).toBe("not-integer");
  });

  test("a field that is none of the forecast is refused", () => {
    const cells = [{ table: "county" as const, id: county, field: "progressionBp.10", text: "98" }];
    expect(refusal(story(), "edit-cells", { cells }).code).toBe("value-invalid");
  });
});

describe("set-parameters", () => {
  const values = [
    { field: "progressionBp.2", basisPoints: 9788, source: "估算（2019–2021年秋平均）" },
    { field: "entrantIndexBp.primary.2022", basisPoints: 9700, source: "估算（2019–2021年秋平均）" },
  ];

  test("several with their sources are one step", () => {
    const plan = story();
    expect(run(plan, "set-parameters", { county, values })).toBe("东陵县 采用估算的预测参数 2 项");
    expect(kept(plan)).toMatchObject({
      progressionBp: { 2: 9788 },
      entrantIndexBp: { primary: { 2022: 9700 } },
      forecastSources: {
        "progressionBp.2": "估算（2019–2021年秋平均）",
        "entrantIndexBp.primary.2022": "估算（2019–2021年秋平均）",
      },
    });
  });

  test("the draft of a cell goes when a value is put into it", () => {
    const plan = story();
    type(plan, "progressionBp.2", "约98");
    run(plan, "set-parameters", { county, values });
    expect(plan.draft.size).toBe(0);
  });

  test("typed over by hand, the source of that cell alone goes", () => {
    const plan = story();
    run(plan, "set-parameters", { county, values });
    type(plan, "progressionBp.2", "98");
    expect(kept(plan)?.forecastSources).toEqual({
      "entrantIndexBp.primary.2022": "估算（2019–2021年秋平均）",
    });
  });

  test("back to the default without a trace", () => {
    const plan = story();
    const before = kept(plan);
    run(plan, "set-parameters", { county, values });
    const empty = values.map(({ field }) => ({ field, basisPoints: null }));
    expect(run(plan, "set-parameters", { county, values: empty })).toBe("修改 东陵县 的预测参数 2 项");
    expect(kept(plan)).toEqual(before);
    expect(patched(plan, "set-parameters", { county, values: empty }).patch).toEqual([]);
  });

  test.each([
    ["values.0.basisPoints", { field: "progressionBp.2", basisPoints: -1 }],
    ["values.0.basisPoints", { field: "progressionBp.2", basisPoints: 100_001 }],
    ["values.0.basisPoints", { field: "progressionBp.2", basisPoints: 0.5 }],
  ])("bad input at %s", (path, value) => {
    const problem = refusal(story(), "set-parameters", { county, values: [value] });
    expect(problem).toEqual({ code: "bad-input", found: "set-parameters", path });
  });

  test.each(["progressionBp.10", "entrantIndexBp.senior.2022", "pastEnrollment.2020.1", "baseYear"])(
    "%s is no parameter",
    (field) => {
      const problem = refusal(story(), "set-parameters", { county, values: [{ field, basisPoints: 1 }] });
      expect(problem).toEqual({ code: "value-invalid", table: "county", id: county, field });
    },
  );

  test("refused for a county that is gone", () => {
    expect(refusal(story(), "set-parameters", { county: "1", values }).code).toBe("record-missing");
  });
});

describe("set-past-enrollment", () => {
  const counted = { county, year: 2020, pupils: { 1: 300, 2: 310 }, source: "2020名册.xlsx" };

  test("all of a year at once, with the file it was counted in", () => {
    const plan = story();
    expect(run(plan, "set-past-enrollment", counted)).toBe("填入 东陵县 2020年秋在校生");
    expect(kept(plan)).toMatchObject({
      pastEnrollment: { 2020: { 1: 300, 2: 310 } },
      forecastSources: { "pastEnrollment.2020": "2020名册.xlsx" },
    });
  });

  test("what the year held before is gone, drafts too", () => {
    const plan = story();
    type(plan, "pastEnrollment.2020.9", "280");
    type(plan, "pastEnrollment.2020.8", "约280");
    run(plan, "set-past-enrollment", counted);
    expect(kept(plan)?.pastEnrollment).toEqual({ 2020: { 1: 300, 2: 310 } });
    expect(plan.draft.size).toBe(0);
  });

  test("a year is taken away without a trace", () => {
    const plan = story();
    const before = kept(plan);
    run(plan, "set-past-enrollment", counted);
    expect(run(plan, "set-past-enrollment", { county, year: 2020, pupils: null })).toBe(
      "删除 东陵县 2020年秋在校生",
    );
    expect(kept(plan)).toEqual(before);
  });
});
