/** 一校一案汇总: the private schools by disposition, with their pupils in the base year and in the target year. */
import { formatCount, formatFall } from "../../../format/numbers.ts";
import { dispositions } from "../../../model/vocabulary.ts";
import type { CaseSource } from "../../caseSource.ts";
import { wholeSchool } from "../../outlook.ts";
import { lastFall, type CountyFacts } from "../countyFacts.ts";
import { dispositionSeen } from "../../dispositionSeen.ts";
import { dispositionKeys } from "../tokens/groups/dispositions.ts";
import { plainTable, type Captioned } from "./plainTable.ts";

export function caseTables(facts: CountyFacts): readonly Captioned[] {
  const { cases, county } = facts;
  if (cases.length === 0) return [];
  const byDisposition = Map.groupBy(cases, dispositionSeen);
  const lines = [...dispositionKeys, undefined].flatMap((disposition) => {
    const own = byDisposition.get(disposition) ?? [];
    const name = disposition === undefined ? "未定" : dispositions[disposition];
    return own.length === 0 ? [] : [[name, ...figuresOf(own)]];
  });
  return [
    {
      caption: "民办义务教育学校处置方式汇总",
      unit: "单位：所、人",
      tables: [
        plainTable(
          [
            { header: "处置方式", width: 52, kind: "text" },
            { header: "学校", width: 24, kind: "number" },
            { header: `${formatFall(county.baseYear)}民办在校生`, width: 40, kind: "number" },
            { header: `${formatFall(lastFall(facts))}民办在校生`, width: 40, kind: "number" },
          ],
          [...lines, ["合计", ...figuresOf(cases)]],
        ),
      ],
      note: "注：民办在校生不含政府购买学位的学生。",
    },
  ];
}

function figuresOf(cases: readonly CaseSource[]): string[] {
  const ends = cases.map(({ outlook }) => wholeSchool(outlook));
  const sum = (place: 0 | -1): number =>
    ends.reduce((all, falls) => all + (falls.at(place)?.counted ?? 0), 0);
  return [cases.length, sum(0), sum(-1)].map(formatCount);
}
