/** What must still be done, as strip and Balance say it. */
import { expect, it } from "vitest";
import {
  outlookText,
  placeWord,
  reductionWords,
  shortageWords,
  stageShortages,
} from "../../../../renderer/screens/balance/outlookWords.ts";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { countyOutlook, type Outlook } from "../../../../shared/calculation/outlook.ts";
import type { Target } from "../../../../shared/model/county.ts";
import { aPlan } from "../../../builders/aPlan.ts";

/** 城区 has 480 seats for 600 pupils of its public school, 河湾 270 for 300; 300 more are private. */
const planWith = (...targets: readonly Target[]) =>
  aPlan()
    .withCounty("东陵县", { targets })
    .withPublicSchool("第一小学", { area: "城区", primaryGrades: 100, seats: { primary: 480 } })
    .withPublicSchool("河湾小学", { area: "河湾", primaryGrades: 50, seats: { primary: 270 } })
    .withPublicSchool("林场中学", { juniorGrades: 20, seats: { junior: 50 } })
    .withPrivateSchool("育英学校", { area: "城区", primaryGrades: 50 })
    .build();

function outlooks(plan: ReturnType<typeof planWith>, today = "2022-03-01"): readonly Outlook[] {
  const county = plan.county.get("419901");
  if (county === undefined) throw new Error("the county was just made");
  return countyOutlook(createCalculator(plan), county, today).filter(({ year }) => year === 2022);
}

it("names the stage of a target that is of one stage", () => {
  const said = (...targets: readonly Target[]) => reductionWords(outlooks(planWith(...targets)));
  expect(said({ year: 2022, reductionPupils: 100 })).toEqual(["减 100 人"]);
  expect(said({ year: 2022, stage: "primary", reductionPupils: 80 })).toEqual(["小学减 80 人"]);
  expect(said()).toEqual([]);
});

it("names the places of both stages, the largest first", () => {
  const plan = planWith();
  expect(stageShortages(outlooks(plan)).map((shortage) => shortageWords(plan, shortage))).toEqual([
    "城区小学缺 120 个",
    "河湾小学缺 30 个",
    "未划片区初中缺 10 个",
  ]);
});

it("names the counties of a city", () => {
  expect(placeWord(planWith(), { countyCode: "419901", seats: 10 }, true)).toBe("东陵县");
});

it("tells everything of a fall, and that its day is over", () => {
  const plan = planWith({ year: 2022, reductionPupils: 100 });
  expect(outlookText(plan, outlooks(plan, "2022-09-02")).split("\n")).toEqual([
    "2022年秋还需：",
    "减 100 人",
    "城区小学缺 120 个",
    "河湾小学缺 30 个",
    "未划片区初中缺 10 个",
    "2022-09-01（含）前开放的学位才计入2022年秋，该日已过",
  ]);
});
