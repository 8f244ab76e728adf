/** Too few public seats: in a county or one of its areas, for a stage, in a fall. Stages never make up for each other. */
import type { County } from "../../model/county.ts";
import type { CountyCheck, Found } from "../finding.ts";
import type { BalanceRow } from "../rows.ts";
import { count, countyName, fallName, number, stageName } from "./words.ts";

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
  sentence(finding, plan) {
    const place = `${countyName(finding, plan)}${finding.area ?? ""}${stageName(finding)}`;
    const base = finding.year === plan.county.get(finding.countyCode)?.baseYear;
    return {
      text: `${fallName(finding)}${place}缺 ${count(finding, "seatShortage")} 个公办学位（需 ${count(finding, "publicDemand")} 个，有 ${count(finding, "publicSeats")} 个）。`,
      remedy: base
        ? "这是基期的缺口：请核对名册中公办学校的学位数，并在以后年度安排新增学位。"
        : `请在 ${number(finding, "year")} 年统计日前再增加学位（新建、改扩建、挖潜），或推迟该范围内民办学校的退出日期。`,
    };
  },
};

function shortfalls(county: County, rows: readonly BalanceRow[], area?: string): Found[] {
  return rows.flatMap(({ year, stage, seatShortage, publicDemand, publicSeats }) => {
    if (stage === "all" || seatShortage === 0) return [];
    const numbers = { year, seatShortage, publicDemand, publicSeats };
    const found: Found = { countyCode: county.id, stage, year, field: "spareSeats", numbers };
    return [area === undefined ? found : { ...found, area }];
  });
}
