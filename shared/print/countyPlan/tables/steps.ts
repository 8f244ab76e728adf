/** 实施步骤: fall by fall the measures that begin to count, their milestones, and what is reached by then. */
import { formatCount, formatShare } from "../../../format/numbers.ts";
import { bindingOf, boundShareBp } from "../../../calculation/targets.ts";
import type { Milestone } from "../../../model/milestone.ts";
import type { Fall } from "../../../model/units.ts";
import { fallTables } from "../../fallTables.ts";
import { figure } from "../../printed.ts";
import { lastFall, rowAt, type CountyFacts } from "../countyFacts.ts";
import { countingFor } from "../tokens/groups/measures.ts";
import { milestonesOf } from "../tokens/groups/steps.ts";
import type { Captioned } from "./plainTable.ts";

interface Line {
  readonly name: string;
  readonly of: (facts: CountyFacts, year: Fall) => string;
}

const reached: readonly Line[] = [
  { name: "当年措施（项）", of: (facts, year) => formatCount(countingFor(facts, year).length) },
  {
    name: "累计计划压减（人）",
    of: (facts, year) => formatCount(rowAt(facts, year, "all")?.reduction.planned ?? 0),
  },
  {
    name: "累计新增学位（个）",
    of: (facts, year) => formatCount(rowAt(facts, year, "all")?.seatsAdded.total ?? 0),
  },
  { name: "民办占比", of: shareAt },
];
const onTheWay: readonly Line[] = [
  {
    name: "当年措施的节点（个）",
    of: (facts, year) => formatCount(milestonesFor(facts, year).length),
  },
  {
    name: "其中已完成（个）",
    of: (facts, year) =>
      formatCount(milestonesFor(facts, year).filter(({ actualDate }) => actualDate !== undefined).length),
  },
];

export function stepTables(facts: CountyFacts): readonly Captioned[] {
  const falls = facts.falls.slice(1);
  if (falls.length === 0) return [];
  const lines = milestonesOf(facts).length === 0 ? reached : [...reached, ...onTheWay];
  return [
    {
      caption: "分年度实施步骤",
      tables: fallTables({
        falls,
        baseYear: facts.county.baseYear,
        leading: [{ header: "项目", width: 48 }],
        bodies: (part) => [
          lines.map(({ name, of }) => [{ text: name }, ...part.map((year) => figure(of(facts, year)))]),
        ],
      }),
      ...outsideNote(facts),
    },
  ];
}

/** Measures that count, but begin in none of the falls of the table: or its numbers would not add up to all there are. */
function outsideNote(facts: CountyFacts): Pick<Captioned, "note"> {
  const { measures, county } = facts;
  const before = measures.filter(({ fall }) => fall <= county.baseYear).length;
  const later = measures.filter(({ fall }) => fall > lastFall(facts)).length;
  const said = [
    ...(before === 0 ? [] : [`基期已实施的措施${formatCount(before)}项`]),
    ...(later === 0 ? [] : [`目标年以后实施的措施${formatCount(later)}项`]),
  ];
  return said.length === 0 ? {} : { note: `注：表外另有${said.join("、")}。` };
}

function shareAt(facts: CountyFacts, year: Fall): string {
  const row = rowAt(facts, year, "all");
  return row === undefined || row.total === 0 ? "—" : formatShare(boundShareBp(row, bindingOf(facts.county)));
}

const milestonesFor = (facts: CountyFacts, year: Fall): readonly Milestone[] =>
  countingFor(facts, year).flatMap(({ measure }) => facts.calculator.milestones(measure.id));
