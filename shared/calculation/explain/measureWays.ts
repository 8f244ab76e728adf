/**
 * What a measure takes out or adds in a fall, by its kind: a route the whole stage, a cap what it keeps from entering, a
 * purchase the smaller of seats and pupils, a build its seats. Where it does nothing, the reason is given instead.
 */
import { stages } from "../../model/stage.ts";
import { isRoute } from "../../model/vocabulary.ts";
import { hasEnded } from "../endings.ts";
import { isInForce } from "../purchases.ts";
import { seatsOf, stagesOf } from "../reading.ts";
import { fallIndexOf, measureSight, type Calculated, type MeasureSight } from "./calculated.ts";
import type { Reason, Way } from "./explanation.ts";
import type { SchoolLine, Subject, SubjectOf } from "./subject.ts";
import { routeReason, seatsWay, type StageMeasure } from "./seatWays.ts";
import { formula, listing, minus, plus } from "./ways.ts";

type About = SubjectOf<"measure">;
/** Ways, or why there is nothing to explain. */
export type WaysOrReason = readonly Way[] | Reason;

export function measureWays(calculated: Calculated, subject: About): WaysOrReason {
  const sight = measureSight(calculated, subject.measureId);
  if (sight === undefined) return [];
  const { stage } = subject;
  if (stage === "all")
    return [
      listing(
        calculated,
        "stage",
        stages.map((one) => ({ ...subject, stage: one })),
      ),
    ];
  const way = stageWay(calculated, { ...subject, stage }, sight);
  return typeof way === "string" ? way : [way];
}

function stageWay(calculated: Calculated, about: StageMeasure, sight: MeasureSight): Way | Reason {
  switch (about.figure) {
    case "pupils":
      return pupilsWay(calculated, about, sight);
    case "seats":
      return seatsWay(calculated, about, sight);
    case "left":
      return leftWay(calculated, about, sight);
    case "cost":
      return costWay(calculated, about, sight);
  }
}

function pupilsWay(calculated: Calculated, about: StageMeasure, sight: MeasureSight): Way | Reason {
  const { kind } = sight.measure;
  if (kind === "purchase") return purchaseWay(calculated, about, sight);
  if (kind === "intake-cap") return capWay(calculated, about, sight);
  return kind !== undefined && isRoute(kind) ? routeWay(calculated, about, sight) : "other-kind";
}

function routeWay(calculated: Calculated, about: StageMeasure, sight: MeasureSight): Way | Reason {
  const nothing = routeReason(about, sight);
  return nothing ?? formula(calculated, "sum", [plus(schoolLine(about, sight, "planned"))]);
}

function capWay(calculated: Calculated, about: StageMeasure, sight: MeasureSight): Way | Reason {
  const { measure, dated, dossier, frame } = sight;
  const { stage, year, measureId } = about;
  if (!stagesOf(measure).includes(stage)) return "other-stage";
  const index = fallIndexOf(frame, year) ?? 0;
  // The base year's intake is the roster's, whatever caps were in force.
  if (year < dated.fall || index === 0) return "not-yet";
  const inForce = dossier.caps[stage]?.[index];
  if (inForce === undefined || inForce === null) return "ended";
  if (inForce.measureId !== measureId) return "overruled";
  return formula(calculated, "sum", [
    plus(schoolLine(about, sight, "doNothing")),
    minus(schoolLine(about, sight, "planned")),
  ]);
}

function purchaseWay(calculated: Calculated, about: StageMeasure, sight: MeasureSight): Way | Reason {
  const { measure, dated, dossier, frame } = sight;
  const { stage, year } = about;
  if (hasEnded(dossier.endings[stage], year)) return "ended";
  if (!isInForce(dated, year, frame)) return year < dated.fall ? "not-yet" : "over";
  const wanted: Subject = { of: "measure-cell", measureId: about.measureId, field: `seats.${stage}` };
  const seats = seatsOf(measure, stage);
  if (seats <= 0) return formula(calculated, seats === 0 ? "sum" : "at-least-zero", [plus(wanted)]);
  const earlier = earlierPurchases(about, sight);
  const left: Subject =
    earlier.length === 0 ? schoolLine(about, sight, "planned") : { ...about, figure: "left" };
  return formula(calculated, "smallest", [plus(wanted), plus(left)]);
}

function costWay(calculated: Calculated, about: StageMeasure, { measure }: MeasureSight): Way | Reason {
  if (measure.unitSubsidy === undefined) return "no-subsidy";
  return formula(calculated, "product", [
    plus({ ...about, figure: "pupils" }),
    plus({ of: "measure-cell", measureId: about.measureId, field: "unitSubsidy" }),
  ]);
}

const leftWay = (calculated: Calculated, about: StageMeasure, sight: MeasureSight): Way =>
  formula(calculated, "sum", [
    plus(schoolLine(about, sight, "planned")),
    ...earlierPurchases(about, sight).map(minus),
  ]);

/** Purchases of the same school and stage that are served first. */
function earlierPurchases(about: StageMeasure, { dossier }: MeasureSight): Subject[] {
  const inStage = (dossier.purchases?.effects ?? []).filter(({ stage }) => stage === about.stage);
  const place = inStage.findIndex(({ measureId }) => measureId === about.measureId);
  return inStage.slice(0, place).map(({ measureId }) => ({ ...about, measureId, figure: "pupils" }));
}

const schoolLine = (about: StageMeasure, { dossier }: MeasureSight, line: SchoolLine): Subject => ({
  of: "school",
  schoolId: dossier.school?.id ?? "",
  year: about.year,
  stage: about.stage,
  line,
});
