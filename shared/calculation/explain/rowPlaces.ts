/** What a figure of a row is made of place by place: counties, stages, areas, schools, or the measures that do it. */
import { stages, type StageOrAll } from "../../model/stage.ts";
import { isBuild, type MeasureKind, type Ownership } from "../../model/vocabulary.ts";
import type { Dossier } from "../dossier.ts";
import type { Calculated } from "./calculated.ts";
import type { FigureKey } from "./figureKeys.ts";
import type { SchoolLine, Subject, SubjectOf } from "./subject.ts";

type Row = SubjectOf<"row">;

export const countiesIn = ({ calculator }: Calculated, row: Row): Row[] =>
  calculator.counties().map((countyCode) => ({ ...row, countyCode }));

export const stagesIn = (row: Row): Row[] => stages.map((stage) => ({ ...row, stage }));

/** What lies in no area is one more part; a county without areas has none. */
export function areasIn({ calculator }: Calculated, row: Row): Row[] {
  const names = calculator.areaRows(row.countyCode ?? "").map(({ area }) => area);
  return names.length === 0 ? [] : [...names, ""].map((area) => ({ ...row, area }));
}

interface SchoolFigure {
  readonly line: SchoolLine;
  readonly of: Ownership | "every";
}

/** Figures that are sums over schools. */
const schoolFigures: Readonly<Partial<Record<FigureKey, SchoolFigure>>> = {
  total: { line: "doNothing", of: "every" },
  privateDoNothing: { line: "doNothing", of: "private" },
  privateAfterCaps: { line: "planned", of: "private" },
  privateAfterClosures: { line: "afterClosures", of: "private" },
  privatePhysical: { line: "physical", of: "private" },
  purchased: { line: "purchased", of: "private" },
  privateCounted: { line: "counted", of: "private" },
  publicSeatsBase: { line: "seats", of: "public" },
};

export const addsUpSchools = (figure: FigureKey): boolean => figure in schoolFigures;

export function schoolsIn(
  { calculator }: Calculated,
  { countyCode, area, year, stage, figure }: Row,
): Subject[] {
  const wanted = schoolFigures[figure];
  if (wanted === undefined) return [];
  return calculator
    .schools(countyCode ?? "")
    .filter((school) => wanted.of === "every" || school.ownership === wanted.of)
    .filter((school) => area === undefined || school.area === area)
    .map(({ id }) => schoolSubject(id, wanted.line, year, stage));
}

/** Seats of one stage are a cell of the roster already. */
const schoolSubject = (schoolId: string, line: SchoolLine, year: number, stage: StageOrAll): Subject =>
  line === "seats" && stage !== "all"
    ? { of: "school-cell", schoolId, field: `seats.${stage}` }
    : { of: "school", schoolId, year, stage, line };

interface MeasureFigure {
  readonly kinds: readonly MeasureKind[];
  readonly figure: "pupils" | "seats";
}

/** Figures that are sums over measures. */
const measureFigures: Readonly<Partial<Record<FigureKey, MeasureFigure>>> = {
  purchased: { kinds: ["purchase"], figure: "pupils" },
  "seatsAdded.new-build": { kinds: ["new-build"], figure: "seats" },
  "seatsAdded.rebuild": { kinds: ["rebuild"], figure: "seats" },
  "seatsAdded.expand": { kinds: ["expand"], figure: "seats" },
  "seatsAdded.tap": { kinds: ["tap"], figure: "seats" },
  "seatsAdded.convert": { kinds: ["convert"], figure: "seats" },
  "seatsAdded.purchase": { kinds: ["purchase"], figure: "seats" },
  "reduction.caps": { kinds: ["intake-cap"], figure: "pupils" },
  "reduction.closures": { kinds: ["close", "transform"], figure: "pupils" },
  "reduction.conversions": { kinds: ["convert"], figure: "pupils" },
  // Seats bought in the base year already are no reduction: what a purchase adds to the seats bought is.
  "reduction.purchases": { kinds: ["purchase"], figure: "seats" },
};

export const addsUpMeasures = (figure: FigureKey): boolean => figure in measureFigures;

export function measuresIn(
  { calculator }: Calculated,
  { countyCode, area, year, stage, figure }: Row,
): Subject[] {
  const wanted = measureFigures[figure];
  if (wanted === undefined) return [];
  return calculator.dossiers(countyCode ?? "").flatMap((dossier) =>
    dossier.measures.flatMap(({ measure }) => {
      const isOne = measure.kind !== undefined && wanted.kinds.includes(measure.kind);
      if (!isOne || (area !== undefined && areaOf(dossier, measure.id, measure.kind) !== area)) return [];
      return [{ of: "measure" as const, measureId: measure.id, year, stage, figure: wanted.figure }];
    }),
  );
}

/** A build's seats lie where they are opened, what else a measure does where its school is. */
function areaOf(dossier: Dossier, measureId: string, kind: MeasureKind | undefined): string {
  const gain = dossier.seatGains.find((one) => one.measureId === measureId);
  if (kind !== undefined && isBuild(kind)) return gain?.area ?? "";
  return dossier.school?.area ?? "";
}
