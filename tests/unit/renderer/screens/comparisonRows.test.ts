/** The lines of the comparison: differences are taken from the plan, and only what is plainly worse or better is marked. */
import { expect, test } from "vitest";
import { comparedRows, type Compared } from "../../../../renderer/screens/scenarios/comparisonRows.ts";
import type { FallFigures } from "../../../../shared/scenarios/comparison.ts";

const fall: FallFigures = {
  year: 2023,
  shareBp: 830,
  target: { shareBp: 800, met: false, stillToReduce: 45 },
  reduction: 1200,
  seatsAdded: 1500,
  shortage: 120,
  worst: { area: "城区", stage: "primary", shortage: 120 },
  spare: -120,
};
const plan: Compared = {
  falls: [fall],
  totals: {
    investment: 4200,
    withoutInvestment: 2,
    withoutSubsidy: 0,
    budgetYuan: 1_250_000,
    teachers: 80,
    classes: 34,
  },
  problems: { error: 3, warning: 10, note: 4 },
};
const other: Compared = {
  ...plan,
  problems: { error: 1, warning: 10, note: 4 },
  falls: [{ ...fall, shareBp: 770, target: { shareBp: 800, met: true, stillToReduce: 0 }, shortage: 200 }],
  totals: { ...plan.totals, investment: 6000, teachers: 95 },
};

const row = (id: string) => comparedRows([plan, other]).find((one) => one.id === id);

test("a share is compared in percentage points, and its target is said", () => {
  expect(row("share/2023")?.cells).toEqual([
    {
      value: "8.30%",
      note: "▼超标（8%）还需减 45",
      noteMark: "shortage",
      difference: "",
      differenceMark: undefined,
    },
    {
      value: "7.70%",
      note: "✓达标（8%）",
      noteMark: "fine",
      difference: "▼ −0.6 个百分点",
      differenceMark: "fine",
    },
  ]);
});

test("more seats short is worse, more teachers only another number, the same is no difference", () => {
  expect(row("shortage/2023")?.cells[1]).toMatchObject({ difference: "▲ +80", differenceMark: "shortage" });
  expect(row("shortage/2023")?.cells[0]?.note).toBe("▼城区小学缺 120");
  expect(row("teachers")?.cells[1]).toMatchObject({ difference: "▲ +15", differenceMark: undefined });
  expect(row("reduction/2023")?.cells[1]).toMatchObject({ value: "1,200", difference: "" });
});

test("fewer problems are better", () => {
  expect(row("error")?.cells[1]).toMatchObject({ value: "1", difference: "▼ −2", differenceMark: "fine" });
});

test("money is in 10,000 yuan, and a sum that lacks something says so", () => {
  expect(row("budget")?.cells[0]).toMatchObject({ value: "125", note: "" });
  expect(row("investment")?.cells[1]).toMatchObject({
    value: "6,000",
    note: "2 项未填投资",
    noteMark: "attention",
    difference: "▲ +1,800",
  });
});

test("a group is named at its first fall only", () => {
  const two = { ...plan, falls: [fall, { ...fall, year: 2024 }] };
  const shares = comparedRows([two]).filter(({ id }) => id.startsWith("share/"));
  expect(shares.map(({ group, label }) => [group, label])).toEqual([
    ["民办占比", "2023秋"],
    ["", "2024秋"],
  ]);
});
