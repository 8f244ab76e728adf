/** 风险防控: the schools by level and kind of risk, then the high-risk ones by name. */
import { formatCount } from "../../../format/numbers.ts";
import { riskKindNames, riskKinds, riskLevels, type RiskLevel } from "../../../model/vocabulary.ts";
import type { CaseSource } from "../../caseSource.ts";
import type { CountyFacts } from "../countyFacts.ts";
import { dispositionText } from "../../dispositionSeen.ts";
import { plainTable, type Captioned, type Column } from "./plainTable.ts";

const levels: readonly (RiskLevel | undefined)[] = ["high", "medium", "low", undefined];

/** Nothing while no school is judged. */
export function riskTables({ cases }: CountyFacts): readonly Captioned[] {
  if (cases.every(({ schoolCase }) => schoolCase?.riskLevel === undefined)) return [];
  const high = cases.filter(({ schoolCase }) => schoolCase?.riskLevel === "high");
  return [
    { caption: "风险等级和类型", unit: "单位：所", tables: [levelTable(cases)] },
    ...(high.length === 0 ? [] : [{ caption: "高风险学校", tables: [schoolTable(high)] }]),
  ];
}

const levelColumns: readonly Column[] = [
  { header: "风险等级", width: 30, kind: "label" },
  { header: "学校", width: 18, kind: "number" },
  ...riskKindNames.map((kind): Column => ({ header: riskKinds[kind], width: 18, kind: "number" })),
];

function levelTable(cases: readonly CaseSource[]) {
  const lineOf = (name: string, own: readonly CaseSource[]): string[] => [
    name,
    formatCount(own.length),
    ...riskKindNames.map((kind) =>
      formatCount(own.filter(({ schoolCase }) => schoolCase?.risks?.[kind] === true).length),
    ),
  ];
  const lines = levels.map((level) =>
    lineOf(
      level === undefined ? "未研判" : riskLevels[level],
      cases.filter(({ schoolCase }) => schoolCase?.riskLevel === level),
    ),
  );
  return plainTable(levelColumns, [...lines, lineOf("合计", cases)]);
}

const schoolColumns: readonly Column[] = [
  { header: "序号", width: 12, kind: "label" },
  { header: "学校", width: 44.5, kind: "text" },
  { header: "处置方式", width: 35.5, kind: "text" },
  { header: "风险类型", width: 38, kind: "text" },
  { header: "包保领导", width: 26, kind: "text" },
];

const schoolTable = (high: readonly CaseSource[]) =>
  plainTable(
    schoolColumns,
    high.map((source, place) => {
      const { school, schoolCase } = source;
      const kinds = riskKindNames.filter((kind) => schoolCase?.risks?.[kind] === true);
      return [
        String(place + 1),
        school.name,
        dispositionText(source),
        kinds.map((kind) => riskKinds[kind]).join("、"),
        schoolCase?.leader ?? "",
      ];
    }),
  );
