/** Annex 2: every private school by its place in the order, with what becomes of it, when, and who answers for it. */
import { dateOf } from "../../../calculation/fall.ts";
import { formatCount, formatFall } from "../../../format/numbers.ts";
import type { Measure } from "../../../model/measure.ts";
import { riskLevels } from "../../../model/vocabulary.ts";
import type { CaseSource } from "../../caseSource.ts";
import { wholeSchool } from "../../outlook.ts";
import type { PrintedDocument } from "../../printed.ts";
import { lastFall, type CountyFacts } from "../countyFacts.ts";
import { dispositionText } from "../../dispositionSeen.ts";
import { shortKindNames } from "../shortKindNames.ts";
import { plainTable, type Column } from "../tables/plainTable.ts";

export function dispositionDocument(facts: CountyFacts): PrintedDocument {
  const { cases, county } = facts;
  const title = `${county.name}民办义务教育学校处置情况一览表`;
  return {
    id: "dispositions",
    title,
    running: `${title}（续）`,
    orientation: "landscape",
    blocks: [
      { kind: "title", text: title },
      { kind: "unit", text: "单位：人" },
      plainTable(columnsOf(facts), [
        ...cases.map((source, place) => [String(place + 1), ...lineOf(source)]),
        ["", `合计${cases.length}所`, "", ...sumsOf(cases), ""],
      ]),
      { kind: "note", text: "注：民办在校生不含政府购买学位的学生；处置方式未选定的，按已列措施填列。" },
    ],
  };
}

const columnsOf = (facts: CountyFacts): readonly Column[] => [
  { header: "序号", width: 10, kind: "label" },
  { header: "学校", width: 39.5, kind: "text" },
  { header: "乡镇\n（街道）", width: 20, kind: "text" },
  { header: `${formatFall(facts.county.baseYear)}\n民办在校生`, width: 20, kind: "number" },
  { header: `${formatFall(lastFall(facts))}\n民办在校生`, width: 20, kind: "number" },
  { header: "需分流", width: 14, kind: "number" },
  { header: "处置方式", width: 35.5, kind: "text" },
  // A measure and its date on one line.
  { header: "措施和日期", width: 38, kind: "text" },
  { header: "风险", width: 10, kind: "label" },
  { header: "包保领导", width: 18, kind: "text" },
];

function lineOf(source: CaseSource): string[] {
  const { school, schoolCase, measures } = source;
  const risk = schoolCase?.riskLevel;
  return [
    school.name,
    school.town,
    ...sumsOf([source]),
    dispositionText(source),
    measures.map(measureLine).join("\n"),
    risk === undefined ? "" : riskLevels[risk],
    schoolCase?.leader ?? "",
  ];
}

function sumsOf(cases: readonly CaseSource[]): string[] {
  const sum = (read: (source: CaseSource) => number): string =>
    formatCount(cases.reduce((all, source) => all + read(source), 0));
  return [
    sum(({ outlook }) => wholeSchool(outlook).at(0)?.counted ?? 0),
    sum(({ outlook }) => wholeSchool(outlook).at(-1)?.counted ?? 0),
    sum(({ displaced }) => displaced.reduce((all, { total }) => all + total, 0)),
  ];
}

/** 停办 2023-08-20 */
const measureLine = (measure: Measure): string =>
  `${measure.kind === undefined ? "措施" : shortKindNames[measure.kind]} ${dateOf(measure) ?? "日期未定"}`;
