/**
 * By which formula a figure of a row follows from other figures of the same row, or of the base year's. Figures that
 * only add up places or measures have none.
 */
import type { Fall } from "../../model/units.ts";
import type { Rule } from "./explanation.ts";
import type { FigureKey } from "./figureKeys.ts";
import type { SubjectOf } from "./subject.ts";
import { minus, plus, type Term } from "./ways.ts";

type Row = SubjectOf<"row">;

/** The figures a formula is made of; `base` stands for the figure in the base year. */
interface Signed {
  readonly sign: 1 | -1;
  readonly figure: FigureKey;
  readonly isBase: boolean;
}
export interface RowFormula {
  readonly rule: Rule;
  readonly terms: readonly Signed[];
}

const now = (figure: FigureKey): Signed => ({ sign: 1, figure, isBase: false });
const less = (figure: FigureKey): Signed => ({ sign: -1, figure, isBase: false });
const base = (figure: FigureKey): Signed => ({ sign: 1, figure, isBase: true });
const lessBase = (figure: FigureKey): Signed => ({ sign: -1, figure, isBase: true });
const sum = (...terms: readonly Signed[]): RowFormula => ({ rule: "sum", terms });
const part = (...terms: readonly Signed[]): RowFormula => ({ rule: "ratio", terms });
const atLeastZero = (term: Signed): RowFormula => ({ rule: "at-least-zero", terms: [term] });

const openedSeats: readonly Signed[] = [
  now("seatsAdded.new-build"),
  now("seatsAdded.rebuild"),
  now("seatsAdded.expand"),
  now("seatsAdded.tap"),
  now("seatsAdded.convert"),
];

const formulas: Readonly<Partial<Record<FigureKey, RowFormula>>> = {
  shareBp: part(now("privateCounted"), now("total")),
  grossShareBp: part(now("privatePhysical"), now("total")),
  privateCounted: sum(now("privatePhysical"), less("purchased")),
  publicDemand: sum(now("total"), less("privatePhysical")),
  publicSeats: sum(now("publicSeatsBase"), ...openedSeats),
  spareSeats: sum(now("publicSeats"), less("publicDemand")),
  seatShortage: atLeastZero(less("spareSeats")),
  seatSurplus: atLeastZero(now("spareSeats")),
  net: sum(now("seatsAdded.total"), less("reduction.planned")),
  "seatsAdded.total": sum(...openedSeats, now("seatsAdded.purchase")),
  "seatsAdded.purchase": sum(now("purchased"), lessBase("purchased")),
  "reduction.natural": sum(base("privateDoNothing"), less("privateDoNothing")),
  "reduction.caps": sum(now("privateDoNothing"), less("privateAfterCaps")),
  "reduction.closures": sum(now("privateAfterCaps"), less("privateAfterClosures")),
  "reduction.conversions": sum(now("privateAfterClosures"), less("privatePhysical")),
  "reduction.purchases": sum(now("purchased"), lessBase("purchased")),
  "reduction.planned": sum(
    now("reduction.caps"),
    now("reduction.closures"),
    now("reduction.conversions"),
    now("reduction.purchases"),
  ),
  measures: sum(
    now("reduction.caps"),
    now("reduction.closures"),
    now("reduction.conversions"),
    now("purchased"),
  ),
  "reduction.total": sum(now("reduction.natural"), now("reduction.planned")),
};

/** Shares and what is never netted follow from their formula alone, not from other places. */
export const isShare = (figure: FigureKey): boolean => formulas[figure]?.rule === "ratio";
export const isNeverNetted = (figure: FigureKey): boolean => formulas[figure]?.rule === "at-least-zero";

/**
 * The formula of this row. Counties may have different base years, so nothing of the city is compared with its base
 * year; and a shortage of both stages, or of all counties, is the sum of theirs.
 */
export function formulaOf({ countyCode, stage, figure }: Row): RowFormula | undefined {
  if (isNeverNetted(figure) && (countyCode === undefined || stage === "all")) return undefined;
  const found = formulas[figure];
  const holds = countyCode !== undefined || found?.terms.every(({ isBase }) => !isBase) === true;
  return holds ? found : undefined;
}

export const termsOf = ({ terms }: RowFormula, row: Row, baseYear: Fall): readonly Term[] =>
  terms.map(({ sign, figure, isBase }) => {
    const subject: Row = { ...row, figure, year: isBase ? baseYear : row.year };
    return sign === 1 ? plus(subject) : minus(subject);
  });
