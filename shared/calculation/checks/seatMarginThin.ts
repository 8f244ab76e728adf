/** Enough public seats, but so few spare ones that a few children who move in would find none. */
import { formatTarget } from "../../format/numbers.ts";
import type { County } from "../../model/county.ts";
import type { Rules } from "../../model/rules.ts";
import { wholeBp } from "../arithmetic.ts";
import type { CountyCheck, Found } from "../finding.ts";
import type { BalanceRow } from "../rows.ts";
import { aboutRow, inCountyAndAreas } from "./perRow.ts";
import { count, fallName, number, rowName } from "./words.ts";

export const seatMarginThin: CountyCheck = {
  code: "seat-margin-thin",
  title: "学位余量偏少",
  severity: "warning",
  scope: "county",
  run: ({ calculator, rules }, county) =>
    inCountyAndAreas(calculator, county, (rows, area) =>
      rows.flatMap((row) => thin(county, row, area, rules)),
    ),
  sentence: (finding, plan) => ({
    text: `${rowName(finding, plan)}只余 ${count(finding, "spareSeats")} 个公办学位（需 ${count(finding, "publicDemand")} 个），比应留的余量 ${count(finding, "margin")} 个（需求的 ${formatTarget(number(finding, "marginBp"))}）少 ${count(finding, "lacking")} 个。`,
    remedy: "请适当增加学位，或核对在校生和学位数，留出插班、转入的余地。",
  }),
  brief: (finding) => `${fallName(finding)}余 ${count(finding, "spareSeats")}`,
  weight: "lacking",
};

/** What there is in the base year is no plan; a shortage has a check of its own. */
function thin(county: County, row: BalanceRow, area: string | undefined, rules: Rules): Found[] {
  const { year, spareSeats, publicDemand } = row;
  const margin = Math.ceil((publicDemand * rules.seatMarginBp) / wholeBp);
  if (year <= county.baseYear || spareSeats < 0 || spareSeats >= margin) return [];
  const numbers = {
    spareSeats,
    publicDemand,
    marginBp: rules.seatMarginBp,
    margin,
    lacking: margin - spareSeats,
  };
  return [{ ...aboutRow(county, row, area, "spareSeats"), numbers }];
}
