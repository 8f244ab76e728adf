/**
 * Far more public seats than pupils in the last fall. For a county that is always said; of an area only where the plan
 * itself builds there, for in a village school seats stay empty without anybody's doing.
 */
import { formatShare, formatTarget } from "../../format/numbers.ts";
import type { County } from "../../model/county.ts";
import type { Rules } from "../../model/rules.ts";
import { ratio, wholeBp } from "../arithmetic.ts";
import type { CountyCheck, Found } from "../finding.ts";
import type { BalanceRow } from "../rows.ts";
import { aboutRow, inCountyAndAreas } from "./perRow.ts";
import { count, number, rowName } from "./words.ts";

export const surplusSeats: CountyCheck = {
  code: "surplus-seats",
  title: "学位富余过多",
  severity: "note",
  scope: "county",
  run: ({ calculator, rules }, county) =>
    inCountyAndAreas(calculator, county, (rows, area) =>
      rows.flatMap((row) => surplus(county, row, area, rules)),
    ),
  sentence(finding, plan) {
    const demand = number(finding, "publicDemand");
    const spare = number(finding, "spareSeats");
    const much =
      demand === 0
        ? "，没有学生"
        : `，是需求 ${count(finding, "publicDemand")} 个的 ${formatShare(ratio(spare, demand))}，超过 ${formatTarget(number(finding, "limitBp"))}`;
    return {
      text: `${rowName(finding, plan)}富余 ${count(finding, "spareSeats")} 个公办学位${much}。`,
      remedy:
        number(finding, "built") > 0
          ? "请核对生源预测；属实的，请压缩或推迟新建、改扩建，优先内部挖潜。"
          : "请核对名册中的学位数和生源预测；属实的，可用富余学位接收分流学生。",
    };
  },
  weight: "spareSeats",
};

function surplus(county: County, row: BalanceRow, area: string | undefined, rules: Rules): Found[] {
  const { year, spareSeats, publicDemand, seatsAdded } = row;
  if (year !== county.targetYear || year === county.baseYear) return [];
  if (spareSeats * wholeBp <= rules.seatSurplusBp * publicDemand) return [];
  const built = seatsAdded["new-build"] + seatsAdded.rebuild + seatsAdded.expand + seatsAdded.tap;
  if (area !== undefined && built <= 0) return [];
  const numbers = { spareSeats, publicDemand, built, limitBp: rules.seatSurplusBp };
  return [{ ...aboutRow(county, row, area, "spareSeats"), numbers }];
}
