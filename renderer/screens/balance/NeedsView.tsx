/** 需求: what the plan asks for by fall and stage, and which measures still lack the amount that belongs into it. */
import { useMemo, useState, type ReactElement } from "react";
import { countyNeeds } from "../../../shared/calculation/countyNeeds.ts";
import { useGoToWanted, type Place } from "../../document/goTo.ts";
import { useGridMemory } from "../../document/gridLooks.ts";
import { defaultRules } from "../../document/rules.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import type { SpreadsheetHandle } from "../../grid/types.ts";
import { useExplain } from "../explain/useExplain.ts";
import type { Choices } from "./choices.ts";
import { needsColumns } from "./columns/needsColumns.ts";
import { GridFoot } from "./GridFoot.tsx";
import { MissingAmounts } from "./MissingAmounts.tsx";
import { needsFooter } from "./needsFooter.ts";

interface Props {
  readonly choices: Choices;
  readonly place: Place | null;
  readonly showAll: () => boolean;
}

export function NeedsView({ choices, place, showAll }: Props): ReactElement {
  const { plan, calculator, county, version } = useWorkplace();
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  useGoToWanted(place, grid, showAll);
  const memory = useGridMemory("balance.needs");
  const explain = useExplain();
  const needs = useMemo(
    () => countyNeeds(plan, calculator, county.id, defaultRules),
    [plan, calculator, county.id],
  );
  const lines = needs.falls.filter(({ stage }) => choices.stage === "every" || stage === choices.stage);
  const columns = useMemo(() => needsColumns(county.id), [county.id]);
  return (
    <GridFoot
      label="说明"
      grid={
        <Spreadsheet
          ref={setGrid}
          label="需求"
          rows={lines}
          rowId={({ year, stage }) => `${year}/${stage}`}
          columns={columns}
          version={version}
          memory={memory}
          footer={needsFooter(needs, choices.stage, county.id)}
          onExplain={explain}
          rowClass={({ stage }) =>
            stage === "primary" && choices.stage === "every" ? "group-start" : undefined
          }
          emptyText="目标年就是基期，没有要准备的秋季。"
        />
      }
    >
      <p className="grey">
        班级、教师按基期以来新增的公办学位累计计算（含转公，不含购买）；投资计入项目投用的秋季；购买经费 =
        该学年购买人数 × 生均补助。
      </p>
      <MissingAmounts needs={needs} />
    </GridFoot>
  );
}
