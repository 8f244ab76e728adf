/**
 * The proposed diversion (自动安排分流): the displaced pupils of a stage, grade by grade, to public places with free seats in
 * the same town, then the same area, then the county; never more than a place has seats for in any fall they would stay.
 * Rows that are there are kept and counted first. Who finds no seat is told as a rest, and nobody is sent home: whether
 * pupils from elsewhere go home is theirs to say, so only their number is told. The same plan gives the same proposal.
 */
import type { Diversion } from "../../model/diversion.ts";
import type { Stage } from "../../model/stage.ts";
import type { CountyCode, Grade, MeasureId, Pupils } from "../../model/units.ts";
import type { Calculator } from "../calculator.ts";
import { displacedInCounty, type Displaced } from "./displaced.ts";
import { FreePlaces } from "./freePlaces.ts";
import { placeStage, type PlacedRow } from "./placeStage.ts";

/** Ready to be a row of `set-diversions`. */
export type ProposedRow = PlacedRow & Pick<Diversion, "measureId" | "stage">;

export interface Proposal {
  readonly displaced: Displaced;
  readonly rows: readonly ProposedRow[];
  /** Rows of the stage that make room for it: all of them where it begins anew, else none. */
  readonly replaces: readonly Diversion[];
  /** Who finds no seat; grades of which all do are left out. */
  readonly rest: readonly { readonly grade: Grade; readonly pupils: Pupils }[];
  readonly restTotal: Pupils;
  /** Of the stage's pupils: those from other counties (外县户籍), who may go home. */
  readonly nonLocal: Pupils;
  /** Of the boarders in these rows: those for whom no place with a free bed is known. */
  readonly boardersWithoutBed: Pupils;
}

export interface ProposalRequest {
  /** Absent: all open displacements of the county, in the reading order of their measures. */
  readonly measureIds?: readonly MeasureId[];
  readonly stage?: Stage;
  /** Begin anew: the rows that are there are not counted. */
  readonly replace?: boolean;
}

export function proposeDiversions(
  calculator: Calculator,
  countyCode: CountyCode,
  { measureIds, stage, replace = false }: ProposalRequest = {},
): readonly Proposal[] {
  const frame = calculator.frame(countyCode);
  const book = calculator.receivers(countyCode);
  if (frame === undefined || book === undefined) return [];
  const wanted = displacedInCounty(calculator, countyCode).filter(
    (one) =>
      one.total > 0 &&
      (measureIds === undefined || measureIds.includes(one.measureId)) &&
      (stage === undefined || one.stage === stage),
  );
  const asked = wanted.map((displaced): Asked => {
    const rows = calculator.diversions(displaced.measureId).filter((row) => row.stage === displaced.stage);
    return replace ? { displaced, kept: [], replaces: rows } : { displaced, kept: rows, replaces: [] };
  });
  const except = new Set(asked.flatMap(({ replaces }) => replaces.map(({ id }) => id)));
  const free = new FreePlaces(frame, book, except);
  return asked.map((one) => proposalOf(one, free));
}

/** What it takes is free no more for those after it. */
function proposalOf({ displaced, kept, replaces }: Asked, free: FreePlaces): Proposal {
  const { measureId, stage, total } = displaced;
  const { rows, rest, boardersWithoutBed } = placeStage(displaced, kept, free);
  return {
    displaced,
    rows: rows.map((row) => ({ measureId, stage, ...row })),
    replaces,
    rest,
    restTotal: rest.reduce((sum, { pupils }) => sum + pupils, 0),
    nonLocal: Math.min(free.placeOf({ schoolId: displaced.schoolId })?.school?.nonLocal?.[stage] ?? 0, total),
    boardersWithoutBed,
  };
}

interface Asked {
  readonly displaced: Displaced;
  readonly kept: readonly Diversion[];
  readonly replaces: readonly Diversion[];
}
