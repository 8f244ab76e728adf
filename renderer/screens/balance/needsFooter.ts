/** The pinned sums under the needs: money adds up over the falls; seats, classes and teachers are cumulative already. */
import type { CountyNeeds } from "../../../shared/calculation/countyNeeds.ts";
import { plus } from "../../../shared/calculation/explain/ways.ts";
import type { CountyCode } from "../../../shared/model/units.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { FooterCell, FooterRow } from "../../grid/types.ts";
import type { StageChoice } from "./balanceLines.ts";
import { inTenThousands } from "./columns/needsColumns.ts";

export function needsFooter(
  { falls }: CountyNeeds,
  choice: StageChoice,
  countyCode: CountyCode,
): FooterRow[] {
  const stage = choice === "every" ? "all" : choice;
  const lines = falls.filter((line) => line.stage === stage);
  const last = lines.at(-1);
  const budget = lines.reduce((total, { budgetYuan }) => total + budgetYuan, 0);
  const cells: Record<string, FooterCell> = {
    year: { text: "各年合计" },
    budget: {
      text: formatCount(inTenThousands(budget)),
      subject: {
        of: "total",
        total: "budget",
        countyCode,
        stage,
        by: "formula",
        terms: lines.map(({ year }) => plus({ of: "need", countyCode, year, stage, figure: "budget" })),
      },
    },
  };
  if (last !== undefined && last.invested !== null)
    cells["investment"] = {
      text: formatCount(last.invested),
      subject: { of: "need", countyCode, year: last.year, stage, figure: "invested" },
    };
  return [{ id: "sum", cells }];
}
