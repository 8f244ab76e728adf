/**
 * What a subject amounts to, read where the calculation keeps it. Explanations put these numbers beside the parts they
 * are made of; nothing here adds up parts, so that a wrong part cannot hide.
 */
import { findRow } from "../rows.ts";
import { rowsAbout, type Calculated } from "./calculated.ts";
import { cellAmount } from "./cells.ts";
import { figureOf, unitOfFigure, type Unit } from "./figureKeys.ts";
import { measureValue } from "./measureAmounts.ts";
import { needUnits, needValue, normValue } from "./needAmounts.ts";
import { indexValue, lastPrimaryValue } from "./parameterAmounts.ts";
import { gradeValue, schoolValue } from "./schoolAmounts.ts";
import { seatsShortValue } from "./seatsShortAmount.ts";
import type { SchoolLine, Subject, SubjectOf } from "./subject.ts";
import { totalAmount } from "./totals.ts";
import { pupilsInTarget, stillToReduce, unmeasuredValue } from "./targetAmounts.ts";

export interface Amount {
  readonly value: number;
  readonly unit: Unit;
}

export function amountOf(calculated: Calculated, subject: Subject): Amount | undefined {
  switch (subject.of) {
    case "row":
      return rowAmount(calculated, subject);
    case "to-reduce":
      return inUnit("pupils", stillToReduce(calculated, subject));
    case "seats-short":
      return inUnit("seats", seatsShortValue(calculated, subject));
    case "allowed":
      return inUnit("pupils", pupilsInTarget(calculated, subject));
    case "unmeasured":
      return inUnit(subject.figure === "pupils" ? "pupils" : "bp", unmeasuredValue(calculated, subject));
    case "need":
      return inUnit(needUnits[subject.figure], needValue(calculated, subject));
    case "norm":
      return inUnit("pupils", normValue(calculated, subject));
    case "school":
      return inUnit(unitOfLine(subject.line), schoolValue(calculated, subject));
    case "grade":
      return inUnit("pupils", gradeValue(calculated, subject));
    case "measure":
      return inUnit(measureUnits[subject.figure], measureValue(calculated, subject));
    case "entrant-index":
      return inUnit("bp", indexValue(calculated, subject));
    case "last-primary":
      return inUnit("pupils", lastPrimaryValue(calculated, subject));
    case "total":
      return totalAmount(subject, (term) => amountOf(calculated, term));
    default:
      return cellAmount(calculated, subject);
  }
}

const inUnit = (unit: Unit, value: number | undefined): Amount | undefined =>
  value === undefined ? undefined : { value, unit };

function rowAmount(calculated: Calculated, subject: SubjectOf<"row">): Amount | undefined {
  const row = findRow(rowsAbout(calculated, subject), subject.year, subject.stage);
  return row === undefined
    ? undefined
    : { value: figureOf(row, subject.figure), unit: unitOfFigure(subject.figure) };
}

const isSeats = (line: SchoolLine): boolean => ["seats", "openSeats", "unfilled"].includes(line);

function unitOfLine(line: SchoolLine): Unit {
  if (line === "utilisation") return "bp";
  return isSeats(line) ? "seats" : "pupils";
}

const measureUnits = { pupils: "pupils", seats: "seats", left: "pupils", cost: "yuan" } as const;
