/**
 * Section D of a case: stage by stage whom its end displaces, grade by grade, and where they go. A stage that is displaced
 * and has no rows yet has lines to fill in by hand; rows of a measure that displaces nobody are printed all the same.
 */
import { diversionBalance, isSettled, type DiversionBalance } from "../calculation/diversions/balance.ts";
import type { Displaced } from "../calculation/diversions/displaced.ts";
import { routesOf } from "../cases/routes.ts";
import { formatCount, formatFall } from "../format/numbers.ts";
import type { Diversion } from "../model/diversion.ts";
import { gradeName } from "../model/school.ts";
import { stages, type Stage } from "../model/stage.ts";
import type { MeasureId } from "../model/units.ts";
import { measureKinds, stageNames } from "../model/vocabulary.ts";
import { isDecided } from "./caseFacts.ts";
import type { CaseSource } from "./caseSource.ts";
import { destinationBlocks } from "./destinations.ts";
import { isEmptying } from "./emptying.ts";
import { chineseNumber } from "./ordinals.ts";
import { figure, label, textWidth, type Block, type TableBlock } from "./printed.ts";

/** One stage of one measure. */
interface Group {
  readonly measureId: MeasureId;
  readonly stage: Stage;
  readonly displaced: Displaced | undefined;
  readonly rows: readonly Diversion[];
}

export function diversionsBlocks(source: CaseSource): Block[] {
  const groups = groupsOf(source);
  if (groups.length === 0) return isDecided(source) ? [{ kind: "paragraph", text: whyNobody(source) }] : [];
  return groups.flatMap((group, place): Block[] => [
    { kind: "subheading", text: `（${chineseNumber(place + 1)}）${headingOf(source, group)}` },
    ...(group.displaced === undefined ? strayBlocks(group) : displacedBlocks(group.displaced, group.rows)),
    ...destinationBlocks(source, group),
  ]);
}

function groupsOf({ measures, displaced, diversions }: CaseSource): Group[] {
  const all = measures.flatMap(({ id: measureId }) =>
    stages.map((stage) => ({
      measureId,
      stage,
      displaced: displaced.find((one) => one.measureId === measureId && one.stage === stage),
      rows: diversions.filter((row) => row.measureId === measureId && row.stage === stage),
    })),
  );
  return all.filter((group) => group.rows.length > 0 || (group.displaced?.total ?? 0) > 0);
}

/** 2023年秋终止办学（停办）：小学 */
function headingOf({ measures }: CaseSource, { measureId, stage, displaced }: Group): string {
  const kind = measures.find(({ id }) => id === measureId)?.kind;
  const fall = displaced === undefined ? "" : formatFall(displaced.fall);
  return `${fall}${kind === undefined ? "" : measureKinds[kind]}：${stageNames[stage]}`;
}

function whyNobody(source: CaseSource): string {
  const routes = routesOf(source);
  if (source.displaced.length > 0) return "终止办学时已无在校生，不涉及学生分流。";
  if (routes.has("close") || routes.has("transform"))
    return "终止办学的时间未定或不在规划期内，需分流的学生人数待定。";
  if (routes.has("convert")) return "本校转为公办学校，学生留在本校就读，不涉及学生分流。";
  if (isEmptying(source)) return "本校停止招生，在校学生就读至毕业，不涉及学生分流。";
  return "本校不终止办学，不涉及学生分流。";
}

const strayBlocks = ({ rows }: Group): Block[] => [
  {
    kind: "paragraph",
    text: `该措施不产生需分流的学生，已填分流${formatCount(sumOf(rows))}人，须核对。`,
  },
];

const sumOf = (rows: readonly Diversion[]): number => rows.reduce((sum, { students }) => sum + students, 0);

function displacedBlocks(displaced: Displaced, rows: readonly Diversion[]): Block[] {
  const balance = diversionBalance(displaced, rows);
  return [
    { kind: "paragraph", text: sentence(displaced, balance) },
    { kind: "unit", text: "单位：人" },
    gradeTable(displaced, balance),
  ];
}

/** 需分流学生312人（其中一年级新生48人），已安排300人，尚有12人未安排。 */
function sentence({ total, byGrade }: Displaced, balance: DiversionBalance): string {
  const [entering] = byGrade;
  const news =
    entering === undefined || entering.pupils === 0
      ? ""
      : `（其中${gradeName(entering.grade)}新生${formatCount(entering.pupils)}人）`;
  return `需分流学生${formatCount(total)}人${news}，已安排${formatCount(balance.diverted)}人，${restText(balance)}。`;
}

function restText(balance: DiversionBalance): string {
  if (isSettled(balance)) return "全部落实";
  const open = balance.displaced - balance.diverted;
  if (open === 0) return "合计相符，年级不符，须核对";
  return open > 0 ? `尚有${formatCount(open)}人未安排` : `比应分流的多${formatCount(-open)}人，须核对`;
}

function gradeTable(
  { byGrade, total }: Displaced,
  { diverted, ungraded, byGrade: placed }: DiversionBalance,
): TableBlock {
  const columns = [26, ...byGrade.map(() => 0), 0].map((width) =>
    width > 0 ? width : (textWidth - 26) / (byGrade.length + 1),
  );
  const line = (name: string, counts: readonly number[], sum: number) => [
    label(name),
    ...[...counts, sum].map((count) => figure(countText(count))),
  ];
  const isGraded = ungraded === 0;
  return {
    kind: "table",
    look: "figures",
    columns,
    head: [[label("年级"), ...byGrade.map(({ grade }) => label(gradeName(grade))), label("合计")]],
    bodies: [
      [
        line(
          "需分流",
          byGrade.map(({ pupils }) => pupils),
          total,
        ),
        line(
          isGraded ? "已安排" : "已按年级安排",
          placed.map((one) => one.diverted),
          diverted - ungraded,
        ),
        ...(isGraded
          ? []
          : [[label("未分年级安排"), ...byGrade.map(() => label("")), figure(formatCount(ungraded))]]),
        line(
          "未安排",
          placed.map(({ missing }) => missing),
          total - diverted,
        ),
      ],
    ],
  };
}

/** More than there are is said in words: a minus sign would be read as a dash. */
const countText = (count: number): string => (count < 0 ? `多${formatCount(-count)}` : formatCount(count));
