/**
 * The intake plan (招生计划) a bureau issues every spring: private school × fall × stage. A number in brackets is what
 * comes if nothing is said; a school that takes nobody has a word instead of a number.
 */
import type { Calculator } from "../calculation/calculator.ts";
import type { IntakeCell } from "../calculation/figures.ts";
import { formatCount } from "../format/numbers.ts";
import type { County } from "../model/county.ts";
import { inOrder } from "../model/plan.ts";
import type { School } from "../model/school.ts";
import { stagesOfType } from "../model/schoolType.ts";
import { stages, type Stage } from "../model/stage.ts";
import type { CountyCode, Fall } from "../model/units.ts";
import { stageNames, type RouteKind } from "../model/vocabulary.ts";
import { emptyPaper, noPrivateSchools } from "./emptyPaper.ts";
import { rowsFor } from "./longText.ts";
import type { PaperSource } from "./papers.ts";
import {
  figure,
  label,
  textHeight,
  type Cell,
  type PrintedDocument,
  type Row,
  type TableBlock,
} from "./printed.ts";
import { formatDate } from "./values.ts";

export function intakePlanDocuments(
  code: CountyCode,
  { plan, calculator, today }: PaperSource,
): readonly PrintedDocument[] {
  const county = plan.county.get(code);
  if (county === undefined) return [];
  const title = `${county.name}民办义务教育学校招生计划`;
  const schools = inOrder(plan.school.values()).filter(
    ({ countyCode, ownership }) => countyCode === code && ownership === "private",
  );
  if (schools.length === 0) return [emptyPaper("intake-plan", title, noPrivateSchools)];
  return [
    {
      id: "intake-plan",
      title,
      running: `${title}（续）`,
      orientation: "landscape",
      blocks: [
        { kind: "title", text: title },
        { kind: "unit", text: `${formatDate(today)}　　单位：人` },
        ...intakeTables(calculator, county, schools),
        {
          kind: "note",
          text: "注：均为起始年级秋季招生数，基期年份为实际招生数。括号内为未核减、按生源预测的招生数；计划数高于预测生源的，按预测生源列。“—”为不设该学段。",
        },
      ],
    },
  ];
}

const leading = [10, 43, 22] as const;
const room = textHeight - leading.reduce<number>((sum, width) => sum + width, 0);
/** "(1,234)" and 已停办 stand on one line. */
const narrowest = 13.5;
/** With the base year, of each of the two stages. */
const mostFalls = Math.floor(room / narrowest / 2);

/** As many tables as the falls need, each beginning with the base year. */
function intakeTables(calculator: Calculator, county: County, schools: readonly School[]): TableBlock[] {
  const [base, ...falls] = calculator.falls(county.id);
  if (base === undefined) return [];
  const parts = Math.max(1, Math.ceil(falls.length / (mostFalls - 1)));
  const most = Math.ceil(falls.length / parts);
  return Array.from({ length: parts }, (_, part) =>
    table(calculator, schools, [base, ...falls.slice(part * most, (part + 1) * most)]),
  );
}

function table(calculator: Calculator, schools: readonly School[], falls: readonly Fall[]): TableBlock {
  const columns = [...leading, ...stages.flatMap(() => falls.map(() => room / 2 / falls.length))];
  const rows = schools.flatMap((school, at) => rowsFor(schoolRow(calculator, school, at, falls), columns));
  return {
    kind: "table",
    look: "figures",
    columns,
    head: [
      [
        ...["序号", "学校", "乡镇（街道）"].map((header) => label(header, { rows: 2 })),
        ...stages.map((stage) => label(`${stageNames[stage]}起始年级`, { columns: falls.length })),
      ],
      stages.flatMap(() => falls.map((year, at) => label(at === 0 ? `${year}\n实招` : String(year)))),
    ],
    // The sum never stands alone on a page.
    bodies: [
      ...rows.slice(0, -1).map((row) => [row]),
      [...rows.slice(-1), sumRow(calculator, schools, falls)],
    ],
  };
}

const schoolRow = (calculator: Calculator, school: School, at: number, falls: readonly Fall[]): Row => [
  label(String(at + 1)),
  { text: school.name },
  { text: school.town },
  ...stages.flatMap((stage) => intakes(calculator, school, stage, falls)),
];

function intakes(calculator: Calculator, school: School, stage: Stage, falls: readonly Fall[]): Cell[] {
  const line = calculator.intakeLine(school.id, stage);
  const ending = calculator.schoolDossier(school.id)?.endings[stage] ?? null;
  const hasByType = stagesOfType(school.type).includes(stage);
  const isUnfilled = hasByType && hasNoPupilsFilled(school);
  // A school without the stage never takes anybody into it, and has none to close with the others.
  if (!isUnfilled && line.every(({ doNothing }) => doNothing === 0) && (ending === null || !hasByType))
    return falls.map(() => label("—"));
  return falls.map((year) => {
    const cell = line.find((one) => one.year === year);
    if (cell === undefined) return figure("");
    if (cell.ended) return label(ending === null ? "" : endedWords[ending.kind]);
    if (cell.cap?.cap === 0) return label("停招");
    return figure(isUnfilled ? "" : intakeText(cell, year === falls[0]));
  });
}

const hasNoPupilsFilled = ({ enrollment }: School): boolean => Object.keys(enrollment).length === 0;

const endedWords: Readonly<Record<RouteKind, string>> = {
  convert: "已转公",
  close: "已停办",
  transform: "已转型",
};

const intakeText = ({ planned, cap }: IntakeCell, isBase: boolean): string =>
  cap === null && !isBase ? `(${formatCount(planned)})` : formatCount(planned);

/** What the private schools take in altogether; one that has ended takes nobody. */
const sumRow = (calculator: Calculator, schools: readonly School[], falls: readonly Fall[]): Row => [
  label(`合计${schools.length}所`, { columns: leading.length }),
  ...stages.flatMap((stage) =>
    falls.map((year) => {
      if (schools.every(hasNoPupilsFilled)) return figure("");
      const cells = schools.flatMap(({ id }) =>
        calculator.intakeLine(id, stage).filter((cell) => cell.year === year && !cell.ended),
      );
      return figure(formatCount(cells.reduce((sum, { planned }) => sum + planned, 0)));
    }),
  ),
];
