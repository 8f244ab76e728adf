/** What section C 处置与措施 asks for: the disposition, what it rests on, measures, and all their dates. */
import { dateOf } from "../../calculation/fall.ts";
import type { CaseSource } from "../../print/caseSource.ts";
import { allOfCase, type Asked } from "./asked.ts";

export function measures(source: CaseSource): Asked[] {
  const { schoolCase, measures: own } = source;
  const decided = allOfCase(source, ["disposition", "basis"]);
  if (schoolCase?.disposition === "keep" && own.length === 0) return decided;
  const undated = own.find((measure) => dateOf(measure) === undefined);
  return [
    ...decided,
    { field: "measures", label: "措施", known: own.length > 0 },
    {
      field: undated === undefined ? "measure.plannedDate" : `measure.plannedDate/${undated.id}`,
      label: "措施日期",
      known: own.length > 0 && undated === undefined,
    },
  ];
}
