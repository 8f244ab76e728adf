/** 学校: pupils and seats school by school in one fall, summed at the bottom without netting one against another. */
import { useMemo, useState, type ReactElement } from "react";
import { perSchool } from "../../../shared/calculation/perSchool.ts";
import { findRow } from "../../../shared/calculation/rows.ts";
import { useGoToWanted, type Place } from "../../document/goTo.ts";
import { useGridMemory } from "../../document/gridLooks.ts";
import { defaultRules } from "../../document/rules.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import type { SpreadsheetHandle } from "../../grid/types.ts";
import { nothingPasses } from "../frame/useFiltered.ts";
import { useExplain } from "../explain/useExplain.ts";
import { chosenFall, type Choices } from "./choices.ts";
import { GridFoot } from "./GridFoot.tsx";
import { schoolColumns } from "./columns/schoolColumns.ts";
import { SpareSeats } from "./SpareSeats.tsx";
import { schoolsFooter } from "./schoolsFooter.ts";

interface Props {
  readonly choices: Choices;
  readonly place: Place | null;
  readonly showAll: () => boolean;
}

const assumed =
  "方案算出要多少公办学位，没有指定哪些学生去哪所学校：公办学校按本校学生自然升级计，民办学校按计划在校生计（含购买学位的），转公的学段从转公那年起计入公办；核减招生、停办转型减少的学生未定学校，单列一行；新建项目暂按没有学生计。超出、空余逐校计算后相加，不相抵。";

export function SchoolsView({ choices, place, showAll }: Props): ReactElement {
  const { calculator, county, version } = useWorkplace();
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  useGoToWanted(place, grid, showAll);
  const memory = useGridMemory("balance.schools");
  const explain = useExplain();
  const year = chosenFall(choices, calculator.falls(county.id));
  const all = perSchool(calculator, county.id, year, defaultRules);
  const stage = choices.stage === "all" ? "every" : choices.stage;
  const lines = all.filter(
    (line) =>
      (choices.side === "both" || line.side === choices.side) && (stage === "every" || line.stage === stage),
  );
  const columns = useMemo(() => schoolColumns(county.id, year), [county.id, year]);
  const row = findRow(calculator.countyRows(county.id), year, stage === "every" ? "all" : stage);
  const table = (
    <Spreadsheet
      ref={setGrid}
      label="各校学位"
      rows={lines}
      rowId={(line) => line.id}
      columns={columns}
      version={version}
      memory={memory}
      footer={(shown) => schoolsFooter(shown, county.id, row)}
      filtering={{ total: all.length, clear: () => void showAll() }}
      onExplain={explain}
      rowClass={({ side }) => `of-${side}`}
      emptyText={
        all.length === 0 ? "名册里还没有在校生和学位数。先在“名册”页导入名册，或逐所填写。" : nothingPasses
      }
    />
  );
  return (
    <GridFoot label="说明" grid={table}>
      {choices.side !== "private" && row !== undefined && <SpareSeats lines={lines} row={row} />}
      <p className="grey" title={assumed}>
        公办按本校学生自然升级、新建按尚无学生计；核减、停办减少的学生未定学校，另列。
      </p>
    </GridFoot>
  );
}
