/**
 * Rows of a diversion table do not divert whom the end of the stage displaces: too few, too many, as many but of other
 * grades, or of a stage that goes on. Where there is no row yet it is only noted, for that is how every case begins.
 */
import { formatCount } from "../../format/numbers.ts";
import type { Diversion } from "../../model/diversion.ts";
import type { Measure } from "../../model/measure.ts";
import { gradeName } from "../../model/school.ts";
import { grades, stages, type Stage } from "../../model/stage.ts";
import { stageNames } from "../../model/vocabulary.ts";
import { diversionBalance, type DiversionBalance } from "../diversions/balance.ts";
import { displacedBy, type Displaced } from "../diversions/displaced.ts";
import type { CheckContext, Finding, Found, MeasureCheck, Sentence } from "../finding.ts";
import { aboutMeasure, count, fallName, measureName, number, schoolStageName } from "./words.ts";

export const diversionUnbalanced: MeasureCheck = {
  code: "diversion-unbalanced",
  title: "分流不符",
  severity: "warning",
  scope: "measure",
  run(context, measure) {
    const rows = context.calculator.diversions(measure.id);
    const isEnd = measure.kind === "close" || measure.kind === "transform";
    if (rows.length === 0 && !isEnd) return [];
    const displaced = displacedOf(context, measure);
    return stages.flatMap((stage) => {
      const own = rows.filter((row) => row.stage === stage);
      const one = displaced.find((end) => end.stage === stage);
      return one === undefined ? ofNobody(context, measure, stage, own) : unbalanced(measure, one, own);
    });
  },
  sentence(finding, plan) {
    if (number(finding, "displaced") === 0) return ofNobodyIn(finding, measureName(finding, plan));
    const needed = `${schoolStageName(finding, plan)}${fallName(finding)}退出，有 ${count(finding, "displaced")} 人要分流`;
    const { text, remedy } = differenceIn(finding);
    return { text: `${needed}，${text}。`, remedy };
  },
  weight: "off",
};

function displacedOf({ calculator }: CheckContext, measure: Measure): readonly Displaced[] {
  const dossier = calculator.measureDossier(measure.id);
  const frame = calculator.frame(measure.countyCode);
  if (dossier === undefined || frame === undefined) return [];
  return displacedBy(dossier, frame).filter(({ measureId, total }) => measureId === measure.id && total > 0);
}

/** Whom an end after the target fall displaces cannot be told, and what is planned for them is no mistake. */
function ofNobody(
  { calculator }: CheckContext,
  measure: Measure,
  stage: Stage,
  rows: readonly Diversion[],
): Found[] {
  const diverted = rows.reduce((sum, { students }) => sum + students, 0);
  const ending = calculator.measureDossier(measure.id)?.endings[stage];
  const last = calculator.falls(measure.countyCode).at(-1) ?? 0;
  const isLater = ending?.measureId === measure.id && ending.fall > last;
  if (diverted === 0 || isLater) return [];
  return [{ ...about(measure, stage), numbers: { displaced: 0, diverted, off: diverted } }];
}

function unbalanced(measure: Measure, displaced: Displaced, rows: readonly Diversion[]): Found[] {
  const balance = diversionBalance(displaced, rows);
  const difference = balance.diverted - balance.displaced;
  const byGrade = difference === 0 ? gradesOff(balance) : {};
  const off = Math.abs(difference) + Object.values(byGrade).reduce((sum, more) => sum + Math.max(0, more), 0);
  if (off === 0) return [];
  const numbers = { displaced: balance.displaced, diverted: balance.diverted, off, ...byGrade };
  const found: Found = { ...about(measure, displaced.stage), year: displaced.fall, numbers };
  return [rows.length === 0 ? { ...found, severity: "note" } : found];
}

const about = (measure: Measure, stage: Stage): Omit<Found, "numbers"> => ({
  ...aboutMeasure(measure),
  stage,
  field: "diversions",
});

/** `grade5: 8`: eight more than there are. Rows without a grade may be of any that has too few. */
function gradesOff({ byGrade, ungraded }: DiversionBalance): Readonly<Record<string, number>> {
  return Object.fromEntries(
    byGrade
      .map(({ grade, displaced, diverted }) => [`grade${grade}`, diverted - displaced] as const)
      .filter(([, more]) => more > 0 || (more < 0 && ungraded === 0)),
  );
}

function differenceIn(finding: Finding): Sentence {
  const difference = number(finding, "diverted") - number(finding, "displaced");
  if (number(finding, "diverted") === 0)
    return {
      text: "还没有安排去向",
      remedy: "请在该校“一校一案”的学生分流中逐年级安排，可先点“自动安排…”。",
    };
  if (difference < 0)
    return {
      text: `已安排 ${count(finding, "diverted")} 人，还差 ${formatCount(-difference)} 人`,
      remedy: "请在该校“一校一案”的学生分流中补上其余学生的去向。",
    };
  if (difference > 0)
    return {
      text: `却安排了 ${count(finding, "diverted")} 人，多出 ${formatCount(difference)} 人`,
      remedy: "请减少分流人数，或核对该校在校生、招生计划和退出日期。",
    };
  return {
    text: `合计相符，但${gradesIn(finding)}`,
    remedy: "请在该校“一校一案”的学生分流中按年级调整人数。",
  };
}

/** 五年级多 8 人，六年级少 8 人 */
const gradesIn = ({ numbers }: Finding): string =>
  grades
    .flatMap((grade) => {
      const more = numbers[`grade${grade}`] ?? 0;
      return more === 0
        ? []
        : [`${gradeName(grade)}${more > 0 ? "多" : "少"} ${formatCount(Math.abs(more))} 人`];
    })
    .join("，");

const ofNobodyIn = (finding: Finding, measure: string): Sentence => ({
  text: `${measure}没有使${finding.stage === undefined || finding.stage === "all" ? "" : stageNames[finding.stage]}退出，却登记了 ${count(finding, "diverted")} 人的分流。`,
  remedy: "请核对措施的类别、学段和日期；确实不退出的，删除这些分流。",
});
