/** What must still be done: pupils for the target, seats by place, and until when they count. */
import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { cityOutlook, countyOutlook, type Outlook } from "../../../../shared/calculation/outlook.ts";
import type { Target } from "../../../../shared/model/county.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import type { StageOrAll } from "../../../../shared/model/stage.ts";
import { aPlan } from "../../../builders/aPlan.ts";

const today = "2023-03-01";
const counties = (plan: Plan) => [...plan.county.values()];

function outlookOf(plan: Plan, year: number, stage: StageOrAll): Outlook | undefined {
  const [county] = counties(plan);
  if (county === undefined) return undefined;
  const outlooks = countyOutlook(createCalculator(plan), county, today);
  return outlooks.find((outlook) => outlook.year === year && outlook.stage === stage);
}

/** 600 pupils, of whom 120 in a private school that closes in 2023; 500 public seats. */
const closing = (targets: readonly Target[] = [{ year: 2022, shareBp: 500 }]) =>
  aPlan()
    .withCounty("东陵县", { targets })
    .withPublicSchool("第一小学", { primaryGrades: 80, seats: { primary: 500 } })
    .withPrivateSchool("育英学校", { primaryGrades: 20 })
    .withMeasure({ kind: "close", at: "育英学校", on: "2023-07-01" });

describe("pupils still to reduce", () => {
  test("are those above the target's share, to the pupil", () => {
    // 5 % of 600 is 30; 120 are private.
    expect(outlookOf(closing().build(), 2022, "all")?.toReduce).toEqual({ pupils: 90, because: "share" });
  });

  test("are none where the target is met", () => {
    const plan = closing([{ year: 2023, shareBp: 500 }]).build();
    expect(outlookOf(plan, 2023, "all")?.toReduce).toEqual({ pupils: 0, because: "share" });
  });

  test("are not known for a fall without a target", () => {
    expect(outlookOf(closing().build(), 2023, "all")?.toReduce).toBeNull();
  });

  test("follow the task where it asks for more than the share", () => {
    const plan = aPlan()
      .withCounty("东陵县", {
        targets: [{ year: 2022, stage: "primary", shareBp: 1500, reductionPupils: 70 }],
      })
      .withPublicSchool("第一小学", { primaryGrades: 80 })
      .withPrivateSchool("育英学校", { primaryGrades: 20 })
      .build();
    // 15 % of 600 is 90, so 30 for the share; nothing has been reduced of the 70.
    expect(outlookOf(plan, 2022, "primary")?.toReduce).toEqual({ pupils: 70, because: "task" });
  });
});

describe("seats short", () => {
  test("are the county's own where it has no areas", () => {
    // From 2023 on all 600 need a public seat, and there are 500.
    expect(outlookOf(closing().build(), 2023, "primary")).toMatchObject({
      shortages: [{ countyCode: "419901", seats: 100 }],
      seatsShort: 100,
    });
  });

  test("are told by area, largest first, and no area's spare seats help another", () => {
    const plan = aPlan()
      .withCounty("东陵县")
      .withPublicSchool("第一小学", { area: "城区", primaryGrades: 100, seats: { primary: 480 } })
      .withPublicSchool("河湾小学", { area: "河湾", primaryGrades: 50, seats: { primary: 270 } })
      .withPublicSchool("山口小学", { area: "山口", primaryGrades: 50, seats: { primary: 900 } })
      .withPublicSchool("林场小学", { primaryGrades: 10, seats: { primary: 20 } })
      .build();
    expect(outlookOf(plan, 2022, "primary")).toMatchObject({
      shortages: [
        { countyCode: "419901", area: "城区", seats: 120 },
        { countyCode: "419901", area: "", seats: 40 },
        { countyCode: "419901", area: "河湾", seats: 30 },
      ],
      seatsShort: 190,
    });
  });

  test("of both stages are summed, never netted", () => {
    const plan = aPlan()
      .withCounty("东陵县")
      .withPublicSchool("实验学校", {
        primaryGrades: 100,
        juniorGrades: 100,
        seats: { primary: 500, junior: 900 },
      })
      .build();
    expect(outlookOf(plan, 2022, "all")?.seatsShort).toBe(100);
  });
});

describe("the last day", () => {
  test("is the snapshot day of the fall", () => {
    const plan = aPlan().withCounty("东陵县", { snapshot: "08-31" }).build();
    expect(outlookOf(plan, 2023, "all")?.lastDay).toBe("2023-08-31");
  });

  test("is over on the day after, not on the day itself", () => {
    const [county] = counties(closing().build());
    const isPast = (day: string): boolean | undefined =>
      county === undefined
        ? undefined
        : countyOutlook(createCalculator(closing().build()), county, day)[0]?.isPast;
    expect([isPast("2022-09-01"), isPast("2022-09-02")]).toEqual([false, true]);
  });
});

describe("the city", () => {
  const twoCounties = closing()
    .withCounty("西渡县", { snapshot: "08-31", targetYear: 2023, targets: [{ year: 2022, shareBp: 1000 }] })
    .withPublicSchool("西渡小学", { primaryGrades: 80, seats: { primary: 300 } })
    .withPrivateSchool("西渡民办", { primaryGrades: 20 })
    .build();
  const city = cityOutlook(createCalculator(twoCounties), counties(twoCounties), today);
  const at = (year: number) => city.find((outlook) => outlook.year === year && outlook.stage === "all");

  test("sums its counties", () => {
    expect(at(2022)).toMatchObject({ toReduce: { pupils: 90 + 60 }, seatsShort: 180 });
  });

  test("says which county is short, and by the earliest of their days", () => {
    expect(at(2023)).toMatchObject({
      shortages: [
        { countyCode: "419902", seats: 180 },
        { countyCode: "419901", seats: 100 },
      ],
      lastDay: "2023-08-31",
    });
  });

  test("looks no further than all of them do", () => {
    expect(at(2024)).toBeUndefined();
  });
});
