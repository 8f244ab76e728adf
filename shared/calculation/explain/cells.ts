/**
 * The ends of all chains: cells of the roster, of a measure and of the county, and what stands in for an empty one. Only
 * cells that the calculation reads are known here.
 */
import { readField } from "../../model/fields.ts";
import type { County } from "../../model/county.ts";
import { stages } from "../../model/stage.ts";
import { wholeBp } from "../arithmetic.ts";
import { targetOf } from "../targets.ts";
import type { Calculated } from "./calculated.ts";
import type { Unit } from "./figureKeys.ts";
import type { SubjectOf } from "./subject.ts";

export interface CellAmount {
  readonly value: number;
  readonly unit: Unit;
  readonly rule: "given" | "default";
}

export type CellSubject = SubjectOf<"school-cell" | "measure-cell" | "county-cell">;

export function cellAmount(calculated: Calculated, subject: CellSubject): CellAmount | undefined {
  const { plan } = calculated;
  if (subject.of === "county-cell") return countyAmount(plan.county.get(subject.countyCode), subject.field);
  const record =
    subject.of === "school-cell" ? plan.school.get(subject.schoolId) : plan.measure.get(subject.measureId);
  const unit = unitOfCell(subject.field);
  return record === undefined || unit === undefined ? undefined : amountIn(record, subject.field, unit, 0);
}

/** An empty number counts as nobody and no seat. */
function unitOfCell(field: string): Unit | undefined {
  if (field === "cap" || field.startsWith("enrollment.")) return "pupils";
  if (field === "unitSubsidy") return "yuan";
  if (field === "investment") return "tenThousandYuan";
  return field.startsWith("seats.") ? "seats" : undefined;
}

function countyAmount(county: County | undefined, field: string): CellAmount | undefined {
  if (county === undefined) return undefined;
  const [group = "", first = "", second = ""] = field.split(".");
  if (group === "progressionBp" || group === "entrantIndexBp") return amountIn(county, field, "bp", wholeBp);
  if (group !== "targets" && group !== "tasks") return undefined;
  const stage = ([...stages, "all"] as const).find((one) => one === second);
  const target = stage === undefined ? undefined : targetOf(county, Number(first), stage);
  const value = group === "tasks" ? target?.reductionPupils : target?.shareBp;
  return value === undefined
    ? undefined
    : { value, unit: group === "tasks" ? "pupils" : "bp", rule: "given" };
}

function amountIn(record: object, field: string, unit: Unit, byDefault: number): CellAmount {
  const given = readField(record, field);
  return typeof given === "number"
    ? { value: given, unit, rule: "given" }
    : { value: byDefault, unit, rule: "default" };
}
