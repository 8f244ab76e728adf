/** 学校: whose pupils and seats they are, how many, and how well the two fit. */
import type { SchoolSeats } from "../../../../shared/calculation/perSchool.ts";
import type { UseClass } from "../../../../shared/calculation/seatUse.ts";
import {
  formatCount,
  formatDifference,
  formatShare,
  formatTarget,
} from "../../../../shared/format/numbers.ts";
import type { CountyCode, Fall } from "../../../../shared/model/units.ts";
import { ownerships } from "../../../../shared/model/vocabulary.ts";
import { defaultRules } from "../../../document/rules.ts";
import type { GridColumn } from "../../../grid/types.ts";
import { stageWord } from "../balanceWords.ts";
import { schoolSubject, utilisationSubject } from "./schoolSubjects.ts";

type Column = GridColumn<SchoolSeats>;

export const useWords: Readonly<Record<UseClass, string>> = { low: "偏低", fit: "适度", over: "▼超员" };

const numbers = "学生与学位（人、个）";

export const schoolColumns = (countyCode: CountyCode, year: Fall): readonly Column[] => [
  { id: "holder", header: "学校 / 项目", width: 190, pinned: "left", text: nameOf },
  { id: "stage", header: "学段", width: 52, pinned: "left", text: ({ stage }) => stageWord(stage) },
  { id: "side", header: "办别", width: 64, text: sideText },
  { id: "area", header: "片区", width: 80, text: areaOf },
  {
    ...counted("pupils", "在校生", 72, ({ pupils }) => pupils),
    subject: (line) => schoolSubject("pupils", line, countyCode, year),
  },
  {
    ...counted("seats", "学位", 76, ({ seats }) => seats),
    text: seatsText,
    hint: seatsHint,
    mark: (line) => (seatsMissing(line) ? "attention" : undefined),
    subject: (line) => schoolSubject("seats", line, countyCode, year),
  },
  {
    ...counted("added", "新增", 66, ({ added }) => added),
    text: ({ added }) => (added === 0 ? "" : formatDifference(added)),
    hint: () => "学位之中，本方案措施新增的",
    subject: (line) => schoolSubject("added", line, countyCode, year),
  },
  {
    ...counted("above", "超出学位", 76, ({ use }) => use?.above ?? 0),
    text: ({ use }) => saidUnlessNone(use?.above),
    mark: ({ use }) => ((use?.above ?? 0) > 0 ? "shortage" : undefined),
    hint: () => "在校生多于学位的人数",
    subject: (line) => schoolSubject("above", line, countyCode, year),
  },
  {
    ...counted("unfilled", "空余学位", 76, ({ use }) => use?.unfilled ?? 0),
    text: ({ use }) => saidUnlessNone(use?.unfilled),
    hint: () => "学位多于在校生的个数",
    subject: (line) => schoolSubject("unfilled", line, countyCode, year),
  },
  {
    id: "utilisation",
    header: "利用率",
    group: "学位利用",
    width: 78,
    align: "right",
    text: ({ use }) => (use?.utilisationBp == null ? "—" : formatShare(use.utilisationBp)),
    hint: () => "在校生 ÷ 学位",
    sortValue: ({ use }) => use?.utilisationBp ?? null,
    subject: (line) => utilisationSubject(line, year),
  },
  {
    id: "use",
    header: "情况",
    group: "学位利用",
    width: 76,
    text: useText,
    mark: ({ use }) => (use?.useClass === "over" ? "shortage" : undefined),
    hint: () => useHint,
  },
];

function counted(id: string, header: string, width: number, value: (line: SchoolSeats) => number): Column {
  return {
    id,
    header,
    group: numbers,
    width,
    align: "right",
    text: (line) => formatCount(value(line)),
    sortValue: value,
    quantity: value,
  };
}

const saidUnlessNone = (amount: number | undefined): string =>
  amount === undefined ? "—" : amount === 0 ? "" : formatCount(amount);

const seatsText = (line: SchoolSeats): string =>
  line.holder.kind === "unplaced" ? "—" : `${formatCount(line.seats)}${estimated(line) ? " 估" : ""}`;

function nameOf({ holder }: SchoolSeats): string {
  if (holder.kind === "school") return holder.school.name;
  return holder.kind === "project" ? (holder.name ?? "未命名项目") : "未定学校的学生";
}

function sideText({ holder, side }: SchoolSeats): string {
  if (holder.kind === "project") return "新建";
  if (holder.kind === "unplaced") return "未定";
  return holder.converted ? "转公办" : ownerships[side];
}

function areaOf({ holder }: SchoolSeats): string {
  if (holder.kind === "school") return holder.school.area;
  return holder.kind === "project" ? holder.area : "";
}

const estimated = ({ holder, stage }: SchoolSeats): boolean =>
  holder.kind === "school" && holder.school.seatsEstimated?.[stage] === true;

/** The balance counts them as none, which the planner has to know before she reads 超出. */
const seatsMissing = ({ holder, stage, seats }: SchoolSeats): boolean =>
  holder.kind === "school" && seats === 0 && holder.school.seats[stage] === undefined;

function seatsHint(line: SchoolSeats): string | undefined {
  if (line.holder.kind === "unplaced") return "核减招生、停办转型减少的学生，方案没有指定去哪所学校";
  if (seatsMissing(line)) return "名册没有填学位，按 0 个计";
  return estimated(line) ? "名册学位按班级数估算" : undefined;
}

function useText({ use, pupils }: SchoolSeats): string {
  if (use === null) return "—";
  return pupils === 0 ? "暂无学生" : useWords[use.useClass];
}

const { low, full } = defaultRules.utilisationBp;
const useHint = `低于 ${formatTarget(low)} 偏低，${formatTarget(low)}–${formatTarget(full)} 适度，超过 ${formatTarget(full)} 超员`;
