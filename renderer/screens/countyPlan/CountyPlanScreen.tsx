/** County plan 一县一策: the nine chapters, each with its text and how it will be printed, live with the plan. */
import { useEffect, useMemo, useState, type ReactElement } from "react";
import { chapterNames, type Chapter } from "../../../shared/model/vocabulary.ts";
import { countyFacts } from "../../../shared/print/countyPlan/countyFacts.ts";
import { useGoToWanted, useWantedPlace } from "../../document/goTo.ts";
import { defaultRules } from "../../document/rules.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import type { CellRef } from "../../grid/types.ts";
import { useToday } from "../../ui/today.ts";
import { ChapterEditor } from "./ChapterEditor.tsx";
import { ChapterList } from "./ChapterList.tsx";
import { lastChapter, showChapter } from "./lastChapter.ts";
import "./countyPlan.css";

export function CountyPlanScreen(): ReactElement {
  const { plan, calculator, county } = useWorkplace();
  const today = useToday();
  const facts = useMemo(
    () => countyFacts(county.id, { plan, calculator, rules: defaultRules, today }),
    [plan, calculator, county.id, today],
  );
  const [chapter, setChapter] = useState<Chapter>(lastChapter);
  useEffect(() => showChapter(chapter), [chapter]);
  const place = useWantedPlace("county-plan");
  const visit = (name: string): boolean => {
    const wanted = chapterNames.find((one) => one === name);
    if (wanted === undefined) return false;
    setChapter(wanted);
    return true;
  };
  const reveal = ([first]: readonly CellRef[]): boolean => first !== undefined && visit(first.rowId);
  useGoToWanted(place, { goTo: visit, reveal }, () => false);

  if (facts === null)
    return (
      <div className="empty">
        <h2>目标年早于基期，无法测算</h2>
        <p>请按正确的基期和目标年新建方案，再编写一县一策。</p>
      </div>
    );
  return (
    <div className="county-plan">
      <ChapterList facts={facts} chosen={chapter} choose={setChapter} />
      <ChapterEditor key={`${county.id}/${chapter}`} facts={facts} chapter={chapter} />
    </div>
  );
}
