/** 核减招生计划（初中）: a school may have two measures of a kind, each for a stage. */
import type { Measure } from "../../../shared/model/measure.ts";
import { measureKinds, stageNames } from "../../../shared/model/vocabulary.ts";

export function measureTitle({ kind, stages: own }: Measure): string {
  const name = kind === undefined ? "未填措施" : measureKinds[kind];
  const [stage, ...others] = own ?? [];
  return stage === undefined || others.length > 0 ? name : `${name}（${stageNames[stage]}）`;
}
