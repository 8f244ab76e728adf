/** The columns of the ledger: all that is kept of a measure, what belongs together in one cell, a line each. */
import type { Calculator } from "../calculation/calculator.ts";
import { batchOf } from "../calculation/batches.ts";
import { dateOf } from "../calculation/fall.ts";
import { placeOfMeasure } from "../commands/names.ts";
import { statusOf } from "../format/measureStatus.ts";
import { formatFall } from "../format/numbers.ts";
import type { Measure } from "../model/measure.ts";
import { draftOf, type Plan } from "../model/plan.ts";
import { stages } from "../model/stage.ts";
import { batches, isBuild } from "../model/vocabulary.ts";
import { quantityText, stageText } from "./caseMeasures.ts";
import { label, type Cell } from "./printed.ts";
import { shown } from "./values.ts";

export interface LedgerLine {
  readonly plan: Plan;
  readonly calculator: Calculator;
  readonly measure: Measure;
  /** 序号, the same in every table. */
  readonly number: number;
}

interface LedgerColumn {
  readonly header: string;
  readonly width: number;
  readonly cell: (line: LedgerLine) => Cell;
}

/** What is empty has no line. */
const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n");

const value = ({ plan, measure }: LedgerLine, key: string): string => shown(plan, "measure", measure, key);

/** 用地：不足 */
function named(line: LedgerLine, name: string, key: string): string {
  const text = value(line, key);
  return text === "" ? "" : `${name}：${text}`;
}

const text = (header: string, width: number, of: (line: LedgerLine) => string): LedgerColumn => ({
  header,
  width,
  cell: (line) => ({ text: of(line) }),
});

/** The place of the school or project among them. */
export const placeColumn = 1;

/** They add up to the height of the text block: the ledger lies. */
export const ledgerColumns: readonly LedgerColumn[] = [
  { header: "序号", width: 9, cell: ({ number }) => label(String(number)) },
  text("学校/项目", 33, (line) => lines(placeText(line), named(line, "片区", "area"))),
  text("措施", 32, (line) => lines(kindText(line), batchText(line.measure))),
  text("学段、数量", 25, quantity),
  text("日期", 30, dates),
  text("责任", 24, (line) =>
    lines(value(line, "responsibleLeader"), value(line, "responsibleUnit"), value(line, "responsiblePerson")),
  ),
  text("资金", 31.5, (line) =>
    lines(
      named(line, "投资", "investment"),
      named(line, "来源", "fundSource"),
      named(line, "生均", "unitSubsidy"),
    ),
  ),
  text("要素保障", 24, (line) =>
    lines(
      named(line, "用地", "land"),
      named(line, "资金", "funds"),
      named(line, "编制", "staffing"),
      named(line, "师资", "teacherSupply"),
      value(line, "resourceNote"),
    ),
  ),
  text("备注", 16.5, (line) => value(line, "remarks")),
];

/** A school typed and not found is printed as typed; a project at a school has a name of its own. */
export function placeText({ plan, measure }: LedgerLine): string {
  const draft = draftOf(plan, "measure", measure.id, "schoolId");
  if (draft !== undefined) return `${draft.text}（待核）`;
  const { schoolId, projectName = "" } = measure;
  return lines(placeOfMeasure(plan, measure), schoolId === undefined ? "" : projectName);
}

/** What stands in brackets has a line of its own, or it would be cut in two. */
const kindText = (line: LedgerLine): string => value(line, "kind").replace("（", "\n（");

function batchText(measure: Measure): string {
  const batch = batchOf(measure);
  return batch === undefined ? "" : `（${batches[batch]}）`;
}

function quantity(line: LedgerLine): string {
  const { plan, measure } = line;
  const school = measure.schoolId === undefined ? undefined : plan.school.get(measure.schoolId);
  const source = { plan, stages, school };
  return lines(
    // Seats say their stages themselves.
    measure.kind !== undefined && (isBuild(measure.kind) || measure.kind === "purchase")
      ? ""
      : stageText(source, measure),
    quantityText(source, measure),
    named(line, "班数", "classes"),
    named(line, "面积", "floorArea"),
  );
}

/** 2022-06-19: written out, a date would take two lines. */
function dates(line: LedgerLine): string {
  const { plan, measure } = line;
  const day = (name: string, key: "plannedDate" | "actualDate"): string => {
    const said = measure[key] ?? shown(plan, "measure", measure, key);
    return said === "" ? "" : `${name} ${said}`;
  };
  return lines(day("计划", "plannedDate"), day("实际", "actualDate"), countsFor(line));
}

function countsFor({ calculator, measure }: LedgerLine): string {
  const dated = calculator.measureDossier(measure.id)?.measures.find((one) => one.measure.id === measure.id);
  if (dated !== undefined) return `计入${formatFall(dated.fall)}`;
  const { label: why } = statusOf(calculator, measure);
  return dateOf(measure) === undefined ? why : `${why}，\n不计入`;
}
