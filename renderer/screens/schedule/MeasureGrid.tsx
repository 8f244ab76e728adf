/** The grid of measures. A line is begun by picking a school, naming a project or choosing a kind in the last line. */
import { useMemo, useState, type ReactElement } from "react";
import type { Committed } from "../../../shared/contract/document.ts";
import { mostLines } from "../../../shared/commands/pasteMeasures.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { Measure } from "../../../shared/model/measure.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import type { Place } from "../../document/goTo.ts";
import { useGoToWanted } from "../../document/goTo.ts";
import { useGridMemory } from "../../document/gridLooks.ts";
import { lookAtSchool } from "../../document/schoolInView.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { useApp } from "../../commands/useApp.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { matchesFilter } from "../../grid/cellView.ts";
import { Spreadsheet } from "../../grid/Spreadsheet.tsx";
import { newRowId, type CellEdit, type NewLines, type SpreadsheetHandle } from "../../grid/types.ts";
import { useToday } from "../../ui/today.ts";
import { useExplainBesideEditing } from "../explain/useExplain.ts";
import { nothingPasses, useFiltered } from "../frame/useFiltered.ts";
import { editMeasures, pasteMeasures } from "./editMeasure.ts";
import { fallFooter } from "./fallFooter.ts";
import { measureColumns, placeColumn } from "./measureColumns.ts";
import { lookAtMeasure, useMilestonesShown } from "./milestoneView.ts";
import { NewLinesDialog, type LinesAnswer, type LinesQuestion } from "./NewLinesDialog.tsx";
import { groupStarts, measureRows, passes, sideOf, type MeasureFilter } from "./measureRows.ts";

const noMeasures = "还没有措施。在上面这一行选学校（可打拼音首字母）或填项目名称，再选措施和日期。";
const noSchools = "名册还是空的。先到“名册”（Alt+1）录入学校和人数，再回来排措施。";

interface Props {
  readonly filter: MeasureFilter;
  readonly search: string;
  readonly place: Place | null;
  readonly showAll: () => boolean;
}

export function MeasureGrid({ filter, search, place, showAll }: Props): ReactElement {
  const { notify } = useApp();
  const { document, county, plan, calculator, writable, version } = useWorkplace();
  const [grid, setGrid] = useState<SpreadsheetHandle | null>(null);
  const [question, setQuestion] = useState<LinesQuestion | null>(null);
  useGoToWanted(place, grid, showAll);
  const day = useToday();
  const columns = useMemo(
    () => measureColumns(plan, calculator, county, writable, day),
    [plan, calculator, county, writable, day],
  );
  const all = useMemo(() => measureRows(plan, county.id), [plan, county.id]);
  const rows = useFiltered(
    all,
    `${filter}/${search}`,
    (measure) => passes(measure, filter) && matchesFilter(measure, columns, search),
  );
  const starts = useMemo(() => groupStarts(rows), [rows]);
  const rowClass = (measure: Measure): string =>
    [sideOf(plan, measure) ?? "", starts.has(measure.id) ? "group-start" : ""].join(" ").trim();
  const explain = useExplainBesideEditing();
  const memory = useGridMemory("measures");
  const milestonesBelow = useMilestonesShown();

  const emptyText = all.length > 0 ? nothingPasses : hasSchools(plan, county.id) ? noMeasures : noSchools;

  const onEdit = async (edits: readonly CellEdit[]): Promise<string | false | void> => {
    if (isAfterRefusal(edits)) return false;
    const committed = valueOrTell(notify, await editMeasures(document, county.id, edits));
    return committed === null ? false : madeBy(committed)[0];
  };
  const newLines: NewLines = {
    ask: (lines, fitting) => {
      if (lines > mostLines) {
        notify.said(
          `粘贴的内容超出末行 ${formatCount(lines)} 行，一次最多追加 ${formatCount(mostLines)} 行，未粘贴`,
        );
        return Promise.resolve("cancel");
      }
      return new Promise((resolve) => {
        const answer = (chosen: LinesAnswer): void => {
          setQuestion(null);
          resolve(chosen);
        };
        setQuestion({ lines, fitting, answer });
      });
    },
    make: async (lines, edits) => {
      const committed = valueOrTell(notify, await pasteMeasures(document, county.id, lines, edits));
      return committed === null ? false : madeBy(committed);
    },
  };
  const onRowsDelete = async (measures: readonly string[]): Promise<void> => {
    const removed = valueOrTell(notify, await document.run("remove-measures", { measures: [...measures] }));
    if (removed !== null) notify.said(`${removed.label}。可用 Ctrl+Z 撤销`);
  };

  return (
    <>
      {question !== null && <NewLinesDialog {...question} />}
      <Spreadsheet
        ref={setGrid}
        label="进度表"
        rows={rows}
        rowId={(measure) => measure.id}
        columns={columns}
        version={version}
        // In a low window the sums would leave no line of which the milestones are shown.
        footer={(shown) =>
          milestonesBelow ? [] : fallFooter(calculator, county.id, all.length, shown.length)
        }
        memory={memory}
        onExplain={explain}
        filtering={{ total: all.length, clear: () => void showAll() }}
        onActiveChange={(cell) => {
          const active = plan.measure.get(cell?.rowId ?? "");
          lookAtSchool(active?.schoolId ?? null);
          lookAtMeasure(active?.id ?? null);
        }}
        rowClass={rowClass}
        emptyText={emptyText}
        {...(writable
          ? {
              onEdit,
              onRowsDelete: (ids: readonly string[]) => void onRowsDelete(ids),
              newLines,
              appendRow: { text: "＋ 选学校或填项目" },
            }
          : {})}
      />
    </>
  );
}

/** Typed on in a new line whose first cell was refused, which she was told: a date alone begins no measure. */
const isAfterRefusal = ([first]: readonly CellEdit[]): boolean =>
  first?.rowId === newRowId && first.columnId !== placeColumn && first.columnId !== "kind";

/** The measures that came to be, in their order. */
const madeBy = ({ patch }: Committed): string[] =>
  patch
    .filter(({ table, before }) => table === "measure" && before === null)
    .sort((a, b) => Number(a.after?.["position"]) - Number(b.after?.["position"]))
    .map(({ id }) => id);

const hasSchools = (plan: Plan, countyCode: string): boolean =>
  [...plan.school.values()].some((school) => school.countyCode === countyCode);
