/** Too few public seats: in a county or one of its areas, for a stage, in a fall. Stages never make up for each other. */
import type { County } from "../../model/county.ts";
import type { CountyCheck, Finding, Found } from "../finding.ts";
import type { BalanceRow } from "../rows.ts";
import { count, countyName, dateName, fallName, stageName } from "./words.ts";

export const seatShortfall: CountyCheck = {
  code: "seat-shortfall",
  title: "学位缺口",
  severity: "error",
  scope: "county",
  run({ calculator }, county) {
    return [
      ...shortfalls(county, calculator.countyRows(county.id)),
      ...calculator.areaRows(county.id).flatMap(({ area, rows }) => shortfalls(county, rows, area)),
    ];
  },
  sentence: (finding, plan) => ({
    text: `${fallName(finding)}${countyName(finding, plan)}${finding.area ?? ""}${stageName(finding)}缺 ${count(finding, "seatShortage")} 个公办学位（需 ${count(finding, "publicDemand")} 个，有 ${count(finding, "publicSeats")} 个）。`,
    remedy: remedyOf(finding, plan.county.get(finding.countyCode)),
  }),
  brief: (finding) => `${fallName(finding)}缺 ${count(finding, "seatShortage")}`,
  weight: "seatShortage",
};

function remedyOf({ year, area }: Finding, county: County | undefined): string {
  if (county === undefined || year === county.baseYear)
    return "这是基期的缺口：请核对名册中公办学校的学位数，并在以后年度安排新增学位。";
  const schools = area === undefined ? "民办学校" : `${area}民办学校`;
  return `请在${dateName(`${year}-${county.snapshot}`)}（含）前增加学位（新建、改扩建、挖潜），或推迟${schools}的退出日期。`;
}

function shortfalls(county: County, rows: readonly BalanceRow[], area?: string): Found[] {
  return rows.flatMap(({ year, stage, seatShortage, publicDemand, publicSeats }) => {
    if (stage === "all" || seatShortage === 0) return [];
    const numbers = { seatShortage, publicDemand, publicSeats };
    const found: Found = { countyCode: county.id, stage, year, field: "spareSeats", numbers };
    return [area === undefined ? found : { ...found, area }];
  });
}
