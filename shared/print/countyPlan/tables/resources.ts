/** 要素保障: how far land, funds, posts and teachers of the measures are in place, and what the falls ask for. */
import type { CountyNeeds, FallNeeds } from "../../../calculation/countyNeeds.ts";
import { formatCount, formatTenThousands } from "../../../format/numbers.ts";
import type { Fall } from "../../../model/units.ts";
import { resourceStates, type ResourceState } from "../../../model/vocabulary.ts";
import { fallTables } from "../../fallTables.ts";
import { figure } from "../../printed.ts";
import type { CountyFacts } from "../countyFacts.ts";
import { resourceNames, type Resource } from "../resources.ts";
import { inState } from "../tokens/groups/needs.ts";
import { plainTable, type Captioned } from "./plainTable.ts";

const resources: readonly Resource[] = ["land", "funds", "staffing", "teacherSupply"];
const states: readonly ResourceState[] = ["ok", "short", "blocked"];

export const resourceTables = (facts: CountyFacts): readonly Captioned[] => [
  ...needTables(facts),
  ...stateTables(facts),
];

type Read = (needs: FallNeeds) => number | null;

const needLines: readonly (readonly [name: string, read: Read, format?: (value: number) => string])[] = [
  ["新增公办学位（个）", ({ seats }) => seats],
  ["需增班级（个）", ({ classes }) => classes],
  ["需增教师（人）", ({ teachers }) => teachers],
  ["当年投资（万元）", ({ investment }) => investment],
  ["累计投资（万元）", ({ invested }) => invested],
  ["购买学位（个）", ({ bought }) => bought],
  ["购买经费（万元）", ({ budgetYuan }) => budgetYuan, formatTenThousands],
];

function needTables({ needs, falls, county }: CountyFacts): readonly Captioned[] {
  const later = falls.slice(1);
  const isAsked = needs.falls.some((own) => needLines.some(([, read]) => (read(own) ?? 0) !== 0));
  if (later.length === 0 || !isAsked) return [];
  const textOf = (year: Fall, read: Read, format = formatCount): string => {
    const own = needs.falls.find((one) => one.year === year && one.stage === "all");
    const value = own === undefined ? null : read(own);
    return value === null ? "—" : format(value);
  };
  return [
    {
      caption: "分年度要素需求",
      tables: fallTables({
        falls: later,
        baseYear: county.baseYear,
        leading: [{ header: "项目", width: 48 }],
        bodies: (part) => [
          needLines.map(([name, read, format]) => [
            { text: name },
            ...part.map((year) => figure(textOf(year, read, format))),
          ]),
        ],
      }),
      note: `注：学位、班级、教师为基期以来累计；购买经费为该秋季学期所在学年${subsidiesText(needs)}。`,
    },
  ];
}

const subsidiesText = ({ withoutSubsidy }: CountyNeeds): string =>
  withoutSubsidy.length === 0 ? "" : `，不含补助标准待核定的${formatCount(withoutSubsidy.length)}项购买措施`;

function stateTables(facts: CountyFacts): readonly Captioned[] {
  const open = facts.measures.filter(({ measure }) => measure.actualDate === undefined);
  const isKnown = open.some(({ measure }) => resources.some((resource) => measure[resource] !== undefined));
  if (!isKnown) return [];
  const lines = resources.map((resource) => {
    const counts = states.map((state) => inState(facts, resource, state).length);
    const unknown = open.filter(({ measure }) => measure[resource] === undefined).length;
    return [resourceNames[resource], ...[...counts, unknown].map(formatCount)];
  });
  return [
    {
      caption: "未完成措施的要素落实情况",
      unit: "单位：项",
      tables: [
        plainTable(
          [
            { header: "要素", width: 36, kind: "label" },
            ...[...states.map((state) => resourceStates[state]), "未填写"].map(
              (header) => ({ header, width: 30, kind: "number" }) as const,
            ),
          ],
          lines,
        ),
      ],
    },
  ];
}
