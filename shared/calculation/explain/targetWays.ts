/** How the figures of targets are made: from the pupils a target binds, all children, and what is set. */
import { bindingOf } from "../targets.ts";
import type { Calculated } from "./calculated.ts";
import type { Way } from "./explanation.ts";
import type { FigureKey } from "./figureKeys.ts";
import type { Subject, SubjectOf } from "./subject.ts";
import { formula, minus, plus } from "./ways.ts";

type About = SubjectOf<"to-reduce" | "allowed" | "unmeasured">;

const isGross = ({ plan }: Calculated, { countyCode }: About): boolean => {
  const county = plan.county.get(countyCode);
  return county !== undefined && bindingOf(county) === "gross";
};

const rowOf = (about: About, figure: FigureKey): SubjectOf<"row"> => ({
  of: "row",
  countyCode: about.countyCode,
  ...("area" in about ? { area: about.area } : {}),
  year: about.year,
  stage: about.stage,
  figure,
});

const cellOf = ({ countyCode, year, stage }: About, group: "targets" | "tasks"): Subject => ({
  of: "county-cell",
  countyCode,
  field: `${group}.${year}.${stage}`,
});

export function toReduceWay(calculated: Calculated, about: SubjectOf<"to-reduce">): Way {
  if (about.target === "task")
    return formula(calculated, "at-least-zero", [
      plus(cellOf(about, "tasks")),
      minus(rowOf(about, "reduction.total")),
    ]);
  return formula(calculated, "over-target", [
    plus(rowOf(about, isGross(calculated, about) ? "privatePhysical" : "privateCounted")),
    plus(cellOf(about, "targets")),
    plus(rowOf(about, "total")),
  ]);
}

export const allowedWay = (calculated: Calculated, about: SubjectOf<"allowed">): Way =>
  formula(calculated, "share-floor", [plus(rowOf(about, "total")), plus(cellOf(about, "targets"))]);

/** Seats bought in the base year already stay bought; what the plan reduces is put back. */
export function unmeasuredWay(calculated: Calculated, about: SubjectOf<"unmeasured">): Way {
  if (about.figure === "shareBp")
    return formula(calculated, "ratio", [plus({ ...about, figure: "pupils" }), plus(rowOf(about, "total"))]);
  if (isGross(calculated, about)) return formula(calculated, "sum", [plus(rowOf(about, "privateDoNothing"))]);
  return formula(calculated, "at-least-zero", [
    plus(rowOf(about, "privateCounted")),
    plus(rowOf(about, "reduction.planned")),
  ]);
}
