/** 组织领导: who answers for which schools. */
import type { CountyFacts } from "../countyFacts.ts";
import type { CaseSource } from "../../caseSource.ts";
import { plainTable, type Captioned, type Column } from "./plainTable.ts";

const columns: readonly Column[] = [
  { header: "县级包保领导", width: 30, kind: "label" },
  { header: "牵头单位", width: 36, kind: "text" },
  { header: "包保学校", width: 90, kind: "text" },
];

/** Nothing while nobody is named. */
export function organisationTables({ cases }: CountyFacts): readonly Captioned[] {
  const named = cases.filter(({ schoolCase }) =>
    Boolean(schoolCase?.leader?.trim() || schoolCase?.leadUnit?.trim()),
  );
  if (named.length === 0) return [];
  const byDuty = Map.groupBy(named, dutyOf);
  return [
    {
      caption: "民办学校包保责任",
      tables: [
        plainTable(
          columns,
          [...byDuty.values()].map((own) => [
            own[0]?.schoolCase?.leader ?? "",
            own[0]?.schoolCase?.leadUnit ?? "",
            own.map(({ school }) => school.name).join("、"),
          ]),
        ),
      ],
    },
  ];
}

const dutyOf = ({ schoolCase }: CaseSource): string =>
  JSON.stringify([schoolCase?.leader ?? "", schoolCase?.leadUnit ?? ""]);
