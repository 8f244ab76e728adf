/**
 * A shortage of which a part may pass by itself: pupils from other counties (外县户籍) in private stages that end may go
 * home for school. It is noted beside the shortage, for nobody can be counted on to go. Pupils whom diversions give a
 * school of the county are not among them any more.
 */
import type { County } from "../../model/county.ts";
import type { Stage } from "../../model/stage.ts";
import type { Fall, Pupils } from "../../model/units.ts";
import { at } from "../arithmetic.ts";
import type { Calculator } from "../calculator.ts";
import { displacedBy } from "../diversions/displaced.ts";
import type { Dossier } from "../dossier.ts";
import { hasEnded } from "../endings.ts";
import type { CountyCheck, Found } from "../finding.ts";
import { placeOf, type CountyFrame } from "../frame.ts";
import { aboutRow, inCountyAndAreas, type StageRow } from "./perRow.ts";
import { count, fallName, rowName } from "./words.ts";

export const nonLocal: CountyCheck = {
  code: "non-local",
  title: "外县户籍学生",
  severity: "note",
  scope: "county",
  run({ calculator }, county) {
    const frame = calculator.frame(county.id);
    const dossiers = calculator.dossiers(county.id).filter(hasNonLocal);
    if (frame === undefined || dossiers.length === 0) return [];
    const leavers = dossiers.map((dossier): Leaver => ({
      dossier,
      placed: placedOf(dossier, calculator, frame),
    }));
    return inCountyAndAreas(calculator, county, (rows, area) => {
      const there = leavers.filter(({ dossier }) => area === undefined || dossier.school?.area === area);
      return rows.flatMap((row) => coveredPart(county, row, area, there, frame));
    });
  },
  sentence: (finding, plan) => ({
    text: `${rowName(finding, plan)}缺 ${count(finding, "seatShortage")} 个公办学位，其中最多 ${count(finding, "covered")} 个可因退出的民办学校外县户籍学生（${count(finding, "nonLocal")} 人）回户籍地就读而不必新增。`,
    remedy: "请逐校摸底回户籍地就读的意愿；没有落实前，仍按缺口安排学位。",
  }),
  brief: (finding) => `${fallName(finding)} ${count(finding, "covered")} 个`,
  weight: "covered",
};

const hasNonLocal = ({ school }: Dossier): boolean =>
  school?.ownership === "private" && Object.values(school.nonLocal ?? {}).some((pupils) => pupils > 0);

function coveredPart(
  county: County,
  row: StageRow,
  area: string | undefined,
  leavers: readonly Leaver[],
  frame: CountyFrame,
): Found[] {
  const { year, stage, seatShortage } = row;
  if (seatShortage === 0 || year <= county.baseYear) return [];
  const leaving = leavers.reduce((sum, leaver) => sum + mayGoHome(leaver, stage, year, frame), 0);
  if (leaving === 0) return [];
  const numbers = { seatShortage, nonLocal: leaving, covered: Math.min(seatShortage, leaving) };
  return [{ ...aboutRow(county, row, area, "seatShortage"), numbers }];
}

/** The roster's count, but never more than the stage would still have: caps let it shrink. */
function mayGoHome({ dossier, placed }: Leaver, stage: Stage, year: Fall, { falls }: CountyFrame): Pupils {
  const { school, endings, lines } = dossier;
  if (!hasEnded(endings[stage], year)) return 0;
  const left = at(lines?.planned ?? [], placeOf(stage, falls.indexOf(year), falls.length));
  return Math.min(school?.nonLocal?.[stage] ?? 0, Math.max(0, left - placed[stage]));
}

interface Leaver {
  readonly dossier: Dossier;
  readonly placed: Readonly<Record<Stage, Pupils>>;
}

/** By stage, of those whom its end displaces: how many rows send elsewhere than home. */
function placedOf(dossier: Dossier, calculator: Calculator, frame: CountyFrame): Leaver["placed"] {
  const ends = displacedBy(dossier, frame);
  const inStage = (stage: Stage): Pupils =>
    ends
      .filter((end) => end.stage === stage)
      .flatMap(({ measureId }) => calculator.diversions(measureId))
      .filter((row) => row.stage === stage && row.toHome !== true)
      .reduce((sum, { students }) => sum + students, 0);
  return { primary: inStage("primary"), junior: inStage("junior") };
}
