/** The columns tables by fall and stage begin with: whose line it is, and its shares. */
import { formatShare } from "../../../../shared/format/numbers.ts";
import { wholeCounty } from "../../../../shared/format/wholeCounty.ts";
import type { County } from "../../../../shared/model/county.ts";
import type { GridColumn } from "../../../grid/types.ts";
import { areaWord, type BalanceLine } from "../balanceLines.ts";
import { stageWord } from "../balanceWords.ts";
import { subjectOfLine } from "./subjects.ts";

export const areaColumn = (county: County): GridColumn<BalanceLine> => ({
  id: "area",
  header: "片区",
  width: 84,
  pinned: "left",
  text: ({ area }) => (area === null ? wholeCounty(county.name) : areaWord(area)),
});

export const fallAndStage: readonly GridColumn<BalanceLine>[] = [
  {
    id: "year",
    header: "秋季",
    width: 72,
    pinned: "left",
    text: ({ row }) => `${row.year}年`,
    sortValue: ({ row }) => row.year,
  },
  { id: "stage", header: "学段", width: 52, pinned: "left", text: ({ row }) => stageWord(row.stage) },
];

export const shareColumn = (id: "shareBp" | "grossShareBp", header: string): GridColumn<BalanceLine> => ({
  id,
  header,
  group: "民办占比",
  width: 72,
  align: "right",
  text: ({ row }) => formatShare(row[id]),
  sortValue: ({ row }) => row[id],
  subject: (line) => subjectOfLine(line, id),
});
