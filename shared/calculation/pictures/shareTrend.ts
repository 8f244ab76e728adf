/**
 * The private share fall by fall: as planned, if nothing is done, and the target. Which share it is (with bought seats
 * or without) is what the county's targets bind; both lines start at the base year's share.
 */
import type { County } from "../../model/county.ts";
import type { StageOrAll } from "../../model/stage.ts";
import type { Fall } from "../../model/units.ts";
import type { Binding } from "../../model/vocabulary.ts";
import { shareIfNothingDone } from "../doNothing.ts";
import type { BalanceRow } from "../rows.ts";
import { bindingOf, boundShareBp, judgeTargets, type ShareJudgement } from "../targets.ts";
import { rowSubject, type Mark, type Place } from "./mark.ts";

export interface TargetPoint extends Mark {
  readonly year: Fall;
  readonly judgement: ShareJudgement;
}

export interface TrendPoint {
  readonly year: Fall;
  readonly planned: Mark;
  readonly doNothing: Mark;
}

export interface ShareTrend {
  readonly bind: Binding;
  readonly stage: StageOrAll;
  /** Without a single pupil every share is 0 and says nothing. */
  readonly hasPupils: boolean;
  readonly points: readonly TrendPoint[];
  /** Share targets of this stage, by fall; some counties have them for the last fall only. */
  readonly targets: readonly TargetPoint[];
}

export function shareTrendOf(rows: readonly BalanceRow[], county: County, stage: StageOrAll): ShareTrend {
  const place = { countyCode: county.id };
  const bind = bindingOf(county);
  const ofStage = rows.filter((row) => row.stage === stage);
  return {
    bind,
    stage,
    hasPupils: ofStage.some((row) => row.total > 0),
    points: ofStage.map((row) => pointOf(place, row, bind)),
    targets: targetsOf(county, rows, stage),
  };
}

const pointOf = (place: Place, row: BalanceRow, bind: Binding): TrendPoint => ({
  year: row.year,
  planned: {
    value: boundShareBp(row, bind),
    subject: rowSubject(place, row.year, row.stage, bind === "gross" ? "grossShareBp" : "shareBp"),
  },
  doNothing: {
    value: shareIfNothingDone(row, bind),
    subject: { of: "unmeasured", ...place, year: row.year, stage: row.stage, figure: "shareBp" },
  },
});

function targetsOf(county: County, rows: readonly BalanceRow[], stage: StageOrAll): readonly TargetPoint[] {
  const { id: countyCode } = county;
  const ofStage = rows.filter((row) => row.stage === stage);
  return judgeTargets(county, ofStage)
    .flatMap(({ target: { year }, share }) =>
      share === null
        ? []
        : [
            {
              year,
              value: share.shareBp,
              judgement: share,
              subject: { of: "to-reduce", countyCode, year, stage } as const,
            },
          ],
    )
    .toSorted((a, b) => a.year - b.year);
}
