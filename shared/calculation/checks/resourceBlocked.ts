/** Land, funds, staffing or teachers of a measure are not in place: what it is to open or to end may come late. */
import { formatCount, formatFall } from "../../format/numbers.ts";
import { fieldSpec } from "../../model/plan.ts";
import { stages, type Stage } from "../../model/stage.ts";
import { resourceStates } from "../../model/vocabulary.ts";
import type { Calculator } from "../calculator.ts";
import type { Finding, MeasureCheck } from "../finding.ts";
import { aboutMeasure, measureName, number } from "./words.ts";

const resources = ["land", "funds", "staffing", "teacherSupply"] as const;

export const resourceBlocked: MeasureCheck = {
  code: "resource-blocked",
  title: "要素保障",
  severity: "warning",
  scope: "measure",
  run({ calculator }, measure) {
    const dated = calculator
      .measureDossier(measure.id)
      ?.measures.find((one) => one.measure.id === measure.id);
    // What does not count is told of elsewhere; what is done has had what it needed.
    if (dated === undefined || measure.actualDate !== undefined) return [];
    return resources.flatMap((field) => {
      const state = measure[field];
      if (state === undefined || state === "ok") return [];
      const numbers = {
        fall: dated.fall,
        blocked: Number(state === "blocked"),
        ...atStake(calculator, measure.id),
      };
      const found = { ...aboutMeasure(measure), field, numbers };
      return [state === "blocked" ? found : { ...found, severity: "note" as const }];
    });
  },
  sentence: (finding, plan) => ({
    text: `${measureName(finding, plan)}${stateOf(finding)}，计入${formatFall(number(finding, "fall"))}${stakes(finding)}。`,
    remedy: "请协调落实，或把日期改到能办成的时候；落实后改为“已落实”。",
  }),
  brief: (finding) => stateOf(finding),
  weight: "blocked",
};

/** 用地受阻 */
const stateOf = (finding: Finding): string =>
  `${fieldSpec("measure", finding.field ?? "")?.label ?? ""}${resourceStates[number(finding, "blocked") === 1 ? "blocked" : "short"]}`;

/** What the measure does in the last fall, both stages together. */
function atStake(calculator: Calculator, id: string): { readonly seats: number; readonly pupils: number } {
  const last = calculator.measureFigures(id)?.at(-1);
  const sum = (counts: Readonly<Record<Stage, number>> | undefined): number =>
    stages.reduce((total, stage) => total + (counts?.[stage] ?? 0), 0);
  return { seats: sum(last?.seats), pupils: sum(last?.pupils) };
}

function stakes({ numbers: { seats = 0, pupils = 0 } }: Finding): string {
  const parts = [
    ...(seats === 0 ? [] : [`${formatCount(seats)} 个学位`]),
    ...(pupils === 0 ? [] : [`压减 ${formatCount(pupils)} 人`]),
  ];
  return parts.length === 0 ? "" : `，涉及 ${parts.join("、")}`;
}
