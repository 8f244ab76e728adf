/** Where children of a private school sit, in a few words that also say which measure leads there. */
import type { Subject } from "../calculation/explain/subject.ts";
import type { Plan } from "../model/plan.ts";
import { stageNames, type MeasureKind } from "../model/vocabulary.ts";

const byKind: Readonly<Partial<Record<MeasureKind, readonly [where: string, why: string]>>> = {
  convert: ["留在本校", "已转公办"],
  purchase: ["留在本校", "政府购买学位"],
  close: ["转入公办学校", "停办"],
  transform: ["转入公办学校", "转型"],
  "intake-cap": ["在公办学校入学", "核减招生"],
};

/** A measure of one stage says which: caps of both are often two measures. */
export function whereaboutsName(plan: Plan, subject: Subject): string {
  const { kind, stages = [] } =
    (subject.of === "measure" ? plan.measure.get(subject.measureId) : undefined) ?? {};
  const [where, why] = (kind === undefined ? undefined : byKind[kind]) ?? ["其他去向", "措施"];
  const [only, ...others] = stages;
  return `${where}（${only === undefined || others.length > 0 ? "" : stageNames[only]}${why}）`;
}
