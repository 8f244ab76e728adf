/**
 * What must still be done, at the head of Balance: by fall the pupils still to reduce, the seats short place by place and
 * the last day that counts; the city's sums below them where the file has several counties. Folds to its title.
 */
import type { ReactElement } from "react";
import { cityOutlook, countyOutlook, type Outlook } from "../../../shared/calculation/outlook.ts";
import { inOrder } from "../../../shared/model/plan.ts";
import { stages } from "../../../shared/model/stage.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import { useRememberedView } from "../../document/rememberedView.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { today } from "../../ui/today.ts";
import type { CountyOutlook } from "../explain/subjects.ts";
import { OutlookDay, OutlookReduction, OutlookSeats } from "./OutlookCells.tsx";
import "./outlook.css";

/** A window lower than this keeps its lines for the grid. */
const roomy = 640;
const folds = ["open", "folded"] as const;

export function OutlookTable(): ReactElement | null {
  const { plan, county, calculator } = useWorkplace();
  const first = window.innerHeight >= roomy ? "open" : "folded";
  const [fold, setFold] = useRememberedView("balance.outlook", folds, first);
  const isOpen = fold === "open";
  // Before there is a roster nothing is to be done, which would say that all is well.
  if (calculator.schools(county.id).length === 0) return null;
  const counties = inOrder(plan.county.values());
  const own = countyOutlook(calculator, county, today());
  const city = counties.length > 1 ? cityOutlook(calculator, counties, today()) : [];
  const parts = counties.map((one) => ({
    countyCode: one.id,
    outlooks: countyOutlook(calculator, one, today()),
  }));
  const falls = [...new Set(own.map(({ year }) => year))];
  return (
    <section className="outlook" aria-label="还需做什么">
      <table>
        <thead>
          <tr>
            <th>
              <button
                type="button"
                className="link"
                aria-expanded={isOpen}
                onClick={() => setFold(isOpen ? "folded" : "open")}
              >
                {isOpen ? "▾" : "▸"} 还需做什么
              </button>
            </th>
            {falls.map((year) => (
              <th key={year}>{year}年秋</th>
            ))}
          </tr>
        </thead>
        {isOpen && (
          <tbody>
            <Lines falls={falls} outlooks={own} />
            {city.length > 0 && <Lines falls={falls} outlooks={city} city={parts} />}
          </tbody>
        )}
      </table>
    </section>
  );
}

interface LinesProps {
  readonly falls: readonly number[];
  readonly outlooks: readonly Outlook[];
  /** Its counties, where the lines are the city's. */
  readonly city?: readonly CountyOutlook[];
}

function Lines({ falls, outlooks, city }: LinesProps): ReactElement {
  const prefix = city === undefined ? "" : "全市";
  const at = (year: number): readonly Outlook[] => outlooks.filter((outlook) => outlook.year === year);
  return (
    <>
      <tr>
        <th>{prefix}还需减人数</th>
        {falls.map((year) => (
          <td key={year}>
            <OutlookReduction outlooks={at(year)} city={city} />
          </td>
        ))}
      </tr>
      {stages.map((stage) => (
        <tr key={stage}>
          <th title="各处缺口之和：一个片区的缺口，不能用另一片区的富余抵">
            {prefix}
            {stageNames[stage]}缺学位
          </th>
          {falls.map((year) => (
            <td key={year}>
              <OutlookSeats outlook={at(year).find((one) => one.stage === stage)} city={city} />
            </td>
          ))}
        </tr>
      ))}
      {city === undefined && (
        <tr>
          <th>学位最迟开放</th>
          {falls.map((year) => (
            <td key={year}>
              <OutlookDay outlook={at(year).find(({ stage }) => stage === "all")} />
            </td>
          ))}
        </tr>
      )}
    </>
  );
}
