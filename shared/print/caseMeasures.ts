/** Section C of a case: what is to become of the school, by which measures, and what each does fall by fall. */
import { formatFall } from "../format/numbers.ts";
import type { Measure } from "../model/measure.ts";
import { stages, type Stage } from "../model/stage.ts";
import { stageNames, isBuild } from "../model/vocabulary.ts";
import type { School } from "../model/school.ts";
import type { CaseSource } from "./caseSource.ts";
import { effectTables } from "./effects.ts";
import { factsTable } from "./facts.ts";
import { rowsFor } from "./longText.ts";
import { detailRows } from "./measureDetails.ts";
import { label, type Block, type Row, type TableBlock } from "./printed.ts";
import { shown } from "./values.ts";

export function measuresBlocks(source: CaseSource): Block[] {
  const { plan, schoolCase } = source;
  const ofCase = (key: string): string =>
    schoolCase === undefined ? "" : shown(plan, "case", schoolCase, key);
  const head: Block[] = [
    { kind: "subheading", text: "（一）处置方式" },
    factsTable([
      { label: "处置方式", text: ofCase("disposition"), wide: true },
      { label: "处置依据", text: ofCase("basis"), wide: true },
    ]),
    { kind: "subheading", text: "（二）措施" },
  ];
  if (source.measures.length === 0) return [...head, measureTable([[emptyLine], [emptyLine]])];
  return [
    ...head,
    measureTable(source.measures.flatMap((measure, place) => measureBodies(source, measure, place))),
    { kind: "subheading", text: "（三）各项措施的成效" },
    ...effectTables(source),
  ];
}

const columns: readonly (readonly [header: string, width: number])[] = [
  ["序号", 9],
  ["措施", 32],
  ["学段", 10],
  ["数量", 22],
  ["计划日期", 21],
  ["实际日期", 21],
  ["计入秋季", 16.5],
  ["责任领导、\n单位、人", 24.5],
];
const widths = columns.map(([, width]) => width);

/** To be filled in by hand. */
const emptyLine: Row = columns.map(() => label(""));

function measureTable(bodies: readonly (readonly Row[])[]): TableBlock {
  return {
    kind: "table",
    look: "figures",
    columns: widths,
    head: [columns.map(([header]) => label(header))],
    bodies,
  };
}

/** What is kept beside its line stands below it, on the same page where both are short. */
function measureBodies(source: CaseSource, measure: Measure, place: number): readonly (readonly Row[])[] {
  const rows = rowsFor(measureCells(source, measure, place), widths);
  const details = detailRows(source.plan, measure, widths.length);
  const isShort = rows.length === 1 && details.length === 1;
  return isShort ? [[...rows, ...details]] : [...rows, ...details].map((row) => [row]);
}

function measureCells(source: CaseSource, measure: Measure, place: number): Row {
  const of = (key: string): string => shown(source.plan, "measure", measure, key);
  return [
    label(String(place + 1)),
    { text: of("kind") },
    label(stageText(source, measure)),
    { text: quantityText(source, measure) },
    label(dateText(source, measure, "plannedDate")),
    label(dateText(source, measure, "actualDate")),
    label(countsFor(source, measure)),
    {
      text: ["responsibleLeader", "responsibleUnit", "responsiblePerson"]
        .map(of)
        .filter((text) => text !== "")
        .join("\n"),
    },
  ];
}

/** 2022-06-19: written out, a date would take two lines of its column. */
const dateText = ({ plan }: CaseSource, measure: Measure, key: "plannedDate" | "actualDate"): string =>
  measure[key] ?? shown(plan, "measure", measure, key);

const hasSeats = ({ kind }: Measure): boolean =>
  kind !== undefined && (isBuild(kind) || kind === "convert" || kind === "purchase");

/** A case, or the place of any measure: a project has no school. */
type MeasureSource = Pick<CaseSource, "plan" | "stages"> & { readonly school: School | undefined };

export function stageText(source: MeasureSource, measure: Measure): string {
  const bySeats = hasSeats(measure) && measure.kind !== "convert";
  const own = bySeats
    ? stages.filter((stage) => (measure.seats?.[stage] ?? 0) !== 0)
    : source.stages.filter((stage) => measure.stages?.includes(stage) ?? true);
  const [first] = own;
  return own.length === stages.length ? stageNames.all : first === undefined ? "" : stageNames[first];
}

export function quantityText(source: MeasureSource, measure: Measure): string {
  const { plan } = source;
  const end = shown(plan, "measure", measure, "endDate");
  const parts = [
    ...(hasSeats(measure) ? stages.flatMap((stage) => seatText(source, measure, stage)) : []),
    ...(measure.kind === "intake-cap" ? capText(source, measure) : []),
    ...(measure.kind === "purchase" && end !== "" ? [`购买至${end}`] : []),
  ];
  return parts.join("\n");
}

function capText({ plan }: MeasureSource, measure: Measure): string[] {
  if (measure.cap === 0) return ["停止招生"];
  const cap = shown(plan, "measure", measure, "cap");
  return cap === "" ? [] : [`每年招生\n不超过${cap}`];
}

/** A conversion that says no seats brings those the school has. */
function seatText({ plan, school }: MeasureSource, measure: Measure, stage: Stage): string[] {
  const own = shown(plan, "measure", measure, `seats.${stage}`);
  const brought =
    measure.kind === "convert" && school !== undefined && (measure.stages?.includes(stage) ?? true)
      ? shown(plan, "school", school, `seats.${stage}`)
      : "";
  const seats = own === "" ? brought : own;
  return seats === "" ? [] : [`${stageNames[stage]}${seats}`];
}

/** The fall it counts for, as the calculation reads it. */
function countsFor({ dossier }: CaseSource, { id }: Measure): string {
  const dated = dossier.measures.find(({ measure }) => measure.id === id);
  return dated === undefined ? "不计入" : formatFall(dated.fall);
}
