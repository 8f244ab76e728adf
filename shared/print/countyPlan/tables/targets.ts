/** 目标任务: target and plan beside each other, fall by fall, for both stages together and those that have their own. */
import { compare } from "../../../calculation/comparison.ts";
import { targetsToMeet } from "../../../calculation/targets.ts";
import { formatCount, formatShare, formatTarget } from "../../../format/numbers.ts";
import type { StageOrAll } from "../../../model/stage.ts";
import type { Fall } from "../../../model/units.ts";
import { rowAt, type CountyFacts } from "../countyFacts.ts";
import { groupedFallTables, type FallGroup } from "./fallLines.ts";
import type { Captioned } from "./plainTable.ts";

const stageNames: Readonly<Record<StageOrAll, string>> = {
  all: "合计",
  primary: "小学",
  junior: "初中",
};

export function targetTables(facts: CountyFacts): readonly Captioned[] {
  const { county, falls } = facts;
  const targets = targetsToMeet(county).filter(({ year }) => falls.includes(year));
  if (targets.length === 0) return [];
  const own = (["all", "primary", "junior"] as const).filter(
    (stage) => stage === "all" || targets.some((target) => target.stage === stage),
  );
  return [
    {
      caption: "民办占比和压减任务分年度目标",
      tables: groupedFallTables(
        facts,
        { falls, headers: ["学段", "项目"], widths: [14, 40] },
        own.map((stage) => groupOf(facts, stage)),
      ),
    },
  ];
}

function groupOf(facts: CountyFacts, stage: StageOrAll): FallGroup {
  const { county } = facts;
  const base = rowAt(facts, county.baseYear, stage);
  const at = (year: Fall) => {
    const row = rowAt(facts, year, stage);
    return row === undefined || base === undefined ? null : compare(county, row, base);
  };
  const still = (year: Fall): string => {
    const own = facts.outlook.find((one) => one.year === year && one.stage === stage);
    return own === undefined || own.toReduce === null ? "—" : formatCount(own.toReduce.pupils);
  };
  const isTask = targetsToMeet(county).some(
    (target) => (target.stage ?? "all") === stage && target.reductionPupils !== undefined,
  );
  return {
    name: stageNames[stage],
    lines: [
      { name: "目标占比", of: (year) => known(at(year)?.target?.shareBp, formatTarget) },
      { name: "本方案占比", of: (year) => known(at(year)?.planned.shareBp, formatShare) },
      { name: "不新增措施占比", of: (year) => known(at(year)?.ifNothingDone.shareBp, formatShare) },
      { name: "民办在校生（人）", of: (year) => known(at(year)?.planned.pupils, formatCount) },
      ...(isTask
        ? [
            { name: "压减任务（人）", of: (year: Fall) => known(at(year)?.task?.required, formatCount) },
            { name: "压减合计（人）", of: (year: Fall) => known(at(year)?.task?.done, formatCount) },
          ]
        : []),
      { name: "还需压减（人）", of: still },
    ],
  };
}

const known = (value: number | undefined, format: (value: number) => string): string =>
  value === undefined ? "—" : format(value);
