/** 基本情况: schools, pupils and seats of the base year by ownership and stage. */
import { formatCount, formatFall } from "../../../format/numbers.ts";
import type { School } from "../../../model/school.ts";
import { gradesOf, stages, type Stage } from "../../../model/stage.ts";
import { ownerships, stageNames, type Ownership } from "../../../model/vocabulary.ts";
import type { CountyFacts } from "../countyFacts.ts";
import { plainTable, type Captioned, type Column } from "./plainTable.ts";

const columns: readonly Column[] = [
  { header: "办别", width: 24, kind: "label" },
  { header: "学校", width: 24, kind: "number" },
  ...(["在校生", "学位"] as const).flatMap((what): Column[] => [
    ...stages.map((stage): Column => ({
      header: `${stageNames[stage]}\n${what}`,
      width: 18,
      kind: "number",
    })),
    { header: `${what}\n合计`, width: 18, kind: "number" },
  ]),
];

export function situationTables(facts: CountyFacts): readonly Captioned[] {
  if (facts.schools.length === 0) return [];
  const lines = (["public", "private"] as const).map((ownership) => ({
    name: ownerships[ownership],
    schools: ofOwnership(facts, ownership),
  }));
  const all = [...lines, { name: "合计", schools: facts.schools }];
  return [
    {
      caption: `${formatFall(facts.county.baseYear)}义务教育学校、在校生和学位`,
      unit: "单位：所、人、个",
      tables: [
        plainTable(
          columns,
          all.map(({ name, schools }) => [name, ...figuresOf(facts, schools)]),
        ),
      ],
    },
  ];
}

const ofOwnership = ({ schools }: CountyFacts, ownership: Ownership): readonly School[] =>
  schools.filter((school) => school.ownership === ownership);

function figuresOf({ county }: CountyFacts, schools: readonly School[]): string[] {
  const pupilsOf = (stage: Stage) => (school: School) =>
    sum(gradesOf(county.schooling, stage).map((grade) => school.enrollment[grade] ?? 0));
  const seatsOf = (stage: Stage) => (school: School) => school.seats[stage] ?? 0;
  const byStage = (read: (stage: Stage) => (school: School) => number): string[] => {
    const own = stages.map((stage) => sum(schools.map(read(stage))));
    return [...own, sum(own)].map(formatCount);
  };
  return [formatCount(schools.length), ...byStage(pupilsOf), ...byStage(seatsOf)];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
