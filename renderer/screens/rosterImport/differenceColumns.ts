/** The differences as columns of a grid: tick, school, what, old → new, where in the file. */
import type { RosterDifference } from "../../../shared/contract/roster.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import { rosterSpec, rosterLabel, type RosterField } from "../../../shared/roster/columns/rosterFields.ts";
import type { CellMark, GridColumn, Option } from "../../grid/types.ts";

export type Kind = RosterDifference["kind"];

export const kindNames: Readonly<Record<Kind, string>> = {
  added: "新增",
  changed: "修改",
  missing: "文件中没有",
  doubled: "重复的行",
  elsewhere: "别的县",
  beside: "非义务教育",
};

const kindMarks: Readonly<Partial<Record<Kind, CellMark>>> = {
  added: "fine",
  missing: "attention",
  doubled: "attention",
  elsewhere: "attention",
};

export const tickColumn = "tick";
export const linkColumn = "near";
export const newSchool = "新学校";

export interface TickedDifference extends RosterDifference {
  readonly isTicked: boolean;
}

type Column = GridColumn<TickedDifference>;

/**
 * `several` sheets: the place names them. Where the plan has schools that the file does not, a new school may be one of
 * them under another name; only the planner can say so.
 */
export function differenceColumns(several: boolean, differences: readonly RosterDifference[]): Column[] {
  const missing = differences.filter(({ kind }) => kind === "missing");
  const canLink = missing.length > 0 && differences.some(({ kind }) => kind === "added");
  return [...whatColumns, ...(canLink ? [link(missing)] : []), placeColumn(several)];
}

const whatColumns: readonly Column[] = [
  {
    id: tickColumn,
    header: "导入",
    width: 60,
    pinned: "left",
    align: "center",
    text: (line) => (line.isTicked ? "☑" : "☐"),
    hint: () => "单击或按空格键，勾选或取消",
    sortValue: (line) => (line.isTicked ? 0 : 1),
  },
  { id: "school", header: "学校", width: 210, pinned: "left", text: ({ school }) => school },
  {
    id: "kind",
    header: "差异",
    width: 92,
    text: ({ kind }) => kindNames[kind],
    mark: ({ kind }) => kindMarks[kind],
  },
  { id: "field", header: "内容", width: 132, text: fieldText },
  {
    id: "from",
    header: "方案中",
    width: 120,
    text: ({ change }) =>
      change === undefined
        ? ""
        : `${shown(change.field, change.from)}${change.fromEstimate === true ? " 估" : ""}`,
  },
  {
    id: "to",
    header: "名册中",
    width: 236,
    text: toText,
    mark: ({ change, brings }) =>
      isDraft(change?.to) || (brings?.drafts ?? 0) > 0 ? "attention" : undefined,
    hint: toHint,
  },
];

const link = (missing: readonly RosterDifference[]): Column => ({
  id: linkColumn,
  header: "是不是方案中的",
  width: 206,
  text: ({ kind, near }) => {
    if (kind !== "added") return "";
    return near[0] === undefined ? newSchool : `或为${near[0].name}？`;
  },
  hint: ({ kind }) => (kind === "added" ? "改了校名的，请在列表中选方案中的那一所" : "这一行不用对应"),
  mark: ({ near }) => (near.length === 0 ? undefined : "attention"),
  editable: ({ kind }) => kind === "added",
  editText: () => "",
  editor: { kind: "choice", options: (line) => linkOptions(line, missing), closed: true },
});

/** Where the file has one sheet, the cell says it all. */
const placeColumn = (several: boolean): Column => ({
  id: "place",
  header: "文件中的位置",
  width: several ? 170 : 100,
  grow: true,
  text: ({ place }) => (place === undefined ? "" : `${several ? `${place.sheet} ` : ""}${place.cell}`),
});

function fieldText({ kind, change }: RosterDifference): string {
  if (change !== undefined) return rosterLabel(change.field);
  return kind === "missing" ? "勾选则删除这所学校" : "整所学校";
}

function toText({ kind, change, brings }: RosterDifference): string {
  if (change !== undefined) {
    const text = shown(change.field, change.to);
    return change.estimate === undefined ? text : `${text}（${madeOf(change.estimate)}）`;
  }
  if (brings === undefined) return kind === "missing" ? "（没有这所学校）" : "";
  const { pupils, seats, drafts, estimates } = brings;
  const mark = estimates.length === 0 ? "" : " 估";
  const parts = [
    `学生 ${formatCount(pupils)}`,
    ...(seats === 0 ? [] : [`学位 ${formatCount(seats)}${mark}`]),
  ];
  return [...parts, ...(drafts === 0 ? [] : [`待改 ${drafts} 格`])].join("，");
}

const madeOf = ({ classes, norm }: { readonly classes: number; readonly norm: number }): string =>
  `按 ${formatCount(classes)} 班 × ${norm} 人估算`;

/** What a cell has no room for. */
function toHint({ change, brings }: RosterDifference): string | undefined {
  if (isDraft(change?.to)) return "不是有效的内容：原样导入并标为待改，暂不计入";
  if (change?.estimate !== undefined) return "名册和方案都没有学位数；填写实际数后“估”字消失";
  const lines = (brings?.estimates ?? []).map(
    ({ stage, seats, ...made }) => `${stageNames[stage]}学位 ${formatCount(seats)}：${madeOf(made)}`,
  );
  return lines.length === 0 ? undefined : lines.join("\n");
}

type Content = NonNullable<RosterDifference["change"]>["to"];

const isDraft = (content: Content | undefined): content is { readonly draft: string } =>
  typeof content === "object" && content !== null && "draft" in content;

/** As the roster shows it; empty is "—". */
function shown(field: RosterField, content: Content): string {
  if (isDraft(content)) return `${content.draft}（待改）`;
  if (content === null || content === "") return "—";
  if (typeof content === "boolean") return content ? "是" : "否";
  if (typeof content === "number") return formatCount(content);
  return typeof content === "string" ? (rosterSpec(field).choices?.[content] ?? content) : "";
}

/** Near names first, then every other school the file does not have. */
function linkOptions(line: TickedDifference | null, missing: readonly RosterDifference[]): Option[] {
  const near = line?.near ?? [];
  const others = missing.flatMap(({ schoolId, school }) =>
    schoolId === undefined || near.some((one) => one.schoolId === schoolId)
      ? []
      : [{ value: schoolId, label: school }],
  );
  return [
    ...near.map(({ schoolId, name }) => ({ value: schoolId, label: name, detail: "名称近似" })),
    ...others,
    { value: newSchool, label: newSchool },
  ];
}
