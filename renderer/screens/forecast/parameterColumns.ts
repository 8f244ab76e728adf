/** The columns of the forecast's parameters: what counts and why, what the past says year by year, what is proposed. */
import type { Estimate } from "../../../shared/calculation/estimate/estimate.ts";
import type { YearRatio } from "../../../shared/calculation/estimate/ratios.ts";
import { draftSentence } from "../../../shared/format/draftSentence.ts";
import { formatCount, formatShare, formatTarget } from "../../../shared/format/numbers.ts";
import { gradeName } from "../../../shared/model/school.ts";
import type { BasisPoints, Fall } from "../../../shared/model/units.ts";
import type { GridColumn } from "../../grid/types.ts";
import type { ParameterLine } from "./parameterLines.ts";

type Column = GridColumn<ParameterLine>;

export const valueColumn = "value";
export const tickColumn = "tick";

export const parameterColumns = (falls: readonly Fall[], writable: boolean): Column[] => [
  { id: "kind", header: "参数", width: 96, pinned: "left", text: ({ kind }) => kind },
  { id: "name", header: "年级 / 秋季", width: 92, pinned: "left", text: ({ name }) => name },
  valueIn(writable),
  {
    id: "source",
    header: "来源",
    width: 188,
    text: ({ source }) => source,
    hint: ({ source }) => source,
    mark: ({ value }) => (value === null ? "computed" : undefined),
  },
  {
    id: "proposed",
    header: "建议值",
    width: 84,
    align: "right",
    text: ({ estimate }) => shareText(estimate.proposed),
    hint: ({ estimate }) => proposedHint(estimate),
    mark: ({ estimate }) => (estimate.limitBp !== undefined ? "attention" : "computed"),
    sortValue: ({ estimate }) => estimate.proposed,
  },
  {
    id: tickColumn,
    header: "采用",
    width: 60,
    align: "center",
    text: tickText,
    hint: ({ isTicked }) => (isTicked === null ? undefined : "单击或按空格键，勾选或取消"),
    sortValue: ({ isTicked }) => Number(isTicked ?? false),
  },
  { id: "compared", header: "算法", group: pastGroup, width: 152, text: ({ compared }) => compared },
  ...falls.map(yearColumn),
  ratio("mean", "平均", ({ ratios }) => ratios.mean),
  ratio("lowest", "最低", ({ ratios }) => ratios.lowest),
  ratio("highest", "最高", ({ ratios }) => ratios.highest),
];

const pastGroup = "往年实际";

const valueIn = (writable: boolean): Column => ({
  id: valueColumn,
  header: "采用值 %",
  width: 86,
  pinned: "left",
  align: "right",
  text: ({ draft, inForce }) => draft?.text ?? formatShare(inForce),
  editText: ({ draft, value }) => draft?.text ?? (value === null ? "" : String(value / 100)),
  hint: ({ draft, value }) => {
    if (draft !== undefined) return draftSentence(draft.text, draft.reason);
    return value === null ? "没有填写，按默认计算；可直接填写，如 97.5" : undefined;
  },
  mark: ({ draft, value }) => {
    if (draft !== undefined) return "draft";
    return value === null ? "computed" : undefined;
  },
  editable: () => writable,
  editor: { kind: "text" },
  sortValue: ({ inForce }) => inForce,
});

const shareText = (bp: BasisPoints | null): string => (bp === null ? "" : formatShare(bp));

const ratio = (id: string, header: string, of: (estimate: Estimate) => BasisPoints | null): Column => ({
  id,
  header,
  group: pastGroup,
  width: 76,
  align: "right",
  text: ({ estimate }) => shareText(of(estimate)),
  mark: () => "computed",
  sortValue: ({ estimate }) => of(estimate),
});

function yearColumn(year: Fall): Column {
  const of = ({ estimate }: ParameterLine): YearRatio | undefined =>
    estimate.ratios.years.find((one) => one.year === year);
  return {
    id: `year.${year}`,
    header: `${year}秋`,
    group: pastGroup,
    width: 76,
    align: "right",
    text: (line) => yearText(of(line), line.estimate),
    hint: (line) => yearHint(of(line), line.estimate),
    mark: (line) => (isGap(of(line), line.estimate) ? "attention" : "computed"),
    sortValue: (line) => of(line)?.basisPoints ?? null,
  };
}

/** A year is missed where others are there; before any is filled in there is nothing to draw attention to. */
const isGap = (found: YearRatio | undefined, { ratios: { mean } }: Estimate): boolean =>
  found?.lack === "nobody-before" || (found?.lack === "missing" && mean !== null);

function yearText(found: YearRatio | undefined, estimate: Estimate): string {
  if (found?.lack === undefined) return shareText(found?.basisPoints ?? null);
  if (found.lack === "nobody-before") return "无";
  return isGap(found, estimate) ? "缺" : "—";
}

function yearHint(found: YearRatio | undefined, { grade, from }: Estimate): string | undefined {
  if (found === undefined) return undefined;
  const { year, pupils } = found;
  const [now, before] = [`${year}年秋${gradeName(grade)}`, `${year - 1}年秋${gradeName(from)}`];
  if (found.lack === "nobody-before") return `${before}没有学生，无法计算`;
  if (pupils === null || found.from === null) return `${pupils === null ? now : before}没有填写，不参加平均`;
  return `${now} ${formatCount(pupils)} 人 ÷ ${before} ${formatCount(found.from)} 人`;
}

function proposedHint({ of, ratios: { mean }, proposed, limitBp }: Estimate): string | undefined {
  if (mean === null) return "没有往年数据，无法估算";
  if (proposed === null) return "超出 0–1000%，不能采用";
  if (of === "progression") return "各年比例的平均";
  if (of === "transfer") return `上一年毕业年级的预测人数 × 平均升学比例 ${formatShare(mean)} ÷ 基期人数`;
  const change = `基期起每年按平均变化 ${formatShare(mean)} 推算`;
  return limitBp === undefined ? change : `${change}；每年变化以 ${formatTarget(limitBp)} 为限`;
}

function tickText({ isTicked, value, estimate }: ParameterLine): string {
  if (isTicked !== null) return isTicked ? "☑" : "☐";
  return value !== null && value === estimate.proposed ? "已采用" : "";
}
