/** A task in pupils (任务数) that the plan does not fulfil: natural change counts for it as well as measures do. */
import { formatCount } from "../../format/numbers.ts";
import type { CountyCheck } from "../finding.ts";
import { judgeTargets } from "../targets.ts";
import { count, countyName, fallName, number, stageName } from "./words.ts";

export const taskMissed: CountyCheck = {
  code: "task-missed",
  title: "任务数未完成",
  severity: "error",
  scope: "county",
  run: ({ calculator }, county) =>
    judgeTargets(county, calculator.countyRows(county.id)).flatMap(({ target, row, task }) => {
      if (task === null || task.met) return [];
      const numbers = { required: task.required, done: task.done, missing: task.required - task.done };
      const { stage } = row;
      return [{ countyCode: county.id, stage, year: target.year, field: "reduction.total", numbers }];
    }),
  sentence: (finding, plan) => ({
    text: `到${fallName(finding)}${countyName(finding, plan)}${stageName(finding)}任务数 ${count(finding, "required")} 人，预计${doneWords(number(finding, "done"))}，还差 ${count(finding, "missing")} 人。`,
    remedy: "请提前民转公、停办或转型的日期，增加购买学位，或进一步核减招生计划。",
  }),
  brief: (finding) => `${fallName(finding)}差 ${count(finding, "missing")} 人`,
  weight: "missing",
};

const doneWords = (done: number): string =>
  done < 0 ? `不减反增 ${formatCount(-done)} 人` : `压减 ${formatCount(done)} 人`;
