/** The cells of what must still be done; each number leads to its explanation. */
import type { ReactElement } from "react";
import type { Outlook } from "../../../shared/calculation/outlook.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import { chooseCounty } from "../../document/useCounty.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { FigureButton } from "../explain/FigureButton.tsx";
import {
  cityReductionSubject,
  citySeatsShortSubject,
  reductionSubject,
  seatsShortSubject,
  shortageSubject,
  type CountyOutlook,
} from "../explain/subjects.ts";
import { placeWord } from "./outlookWords.ts";

interface CellProps {
  /** The city's counties, where the cell is the city's. */
  readonly city: readonly CountyOutlook[] | undefined;
}

/** Of the stages that have a target of their own, each with its name. */
export function OutlookReduction({
  outlooks,
  city,
}: CellProps & { readonly outlooks: readonly Outlook[] }): ReactElement {
  const { countyCode } = useWorkplace();
  const judged = outlooks.filter(({ toReduce }) => toReduce !== null);
  if (judged.length === 0) return <span className="grey">未设目标</span>;
  const unmet = judged.filter(({ toReduce }) => (toReduce?.pupils ?? 0) > 0);
  if (unmet.length === 0) return <span className="fine">✓ 已够</span>;
  return (
    <>
      {unmet.map((outlook) => {
        const { stage, toReduce } = outlook;
        const words = `${stage === "all" ? "" : `${stageNames[stage]} `}${formatCount(toReduce?.pupils ?? 0)}`;
        const subject =
          city === undefined ? reductionSubject(countyCode, outlook) : cityReductionSubject(city, outlook);
        return (
          <FigureButton key={stage} subject={subject}>
            {words}
          </FigureButton>
        );
      })}
    </>
  );
}

/** The sum, and the places behind it, largest first. */
export function OutlookSeats({
  outlook,
  city,
}: CellProps & { readonly outlook: Outlook | undefined }): ReactElement | null {
  const { plan, countyCode } = useWorkplace();
  if (outlook === undefined) return null;
  const { year, stage, shortages, seatsShort } = outlook;
  if (seatsShort === 0) return <span className="fine">✓ 够用</span>;
  const places = shortages.map((shortage) => ({
    shortage,
    place: placeWord(plan, shortage, city !== undefined),
  }));
  const all = places.map(({ shortage, place }) => `${place} ${formatCount(shortage.seats)}`).join("、");
  const sum =
    city === undefined ? seatsShortSubject(countyCode, outlook) : citySeatsShortSubject(city, outlook);
  return (
    <div className="outlook-seats" title={`缺 ${formatCount(seatsShort)} 个：${all}`}>
      <FigureButton subject={sum} className="shortage" title={all}>
        {formatCount(seatsShort)}
      </FigureButton>
      {places.map(({ shortage, place }) => {
        const words = `${place} ${formatCount(shortage.seats)}`.trim();
        return city !== undefined ? (
          <button
            key={place}
            type="button"
            className="figure-button"
            title={`看${place}`}
            onClick={() => chooseCounty(shortage.countyCode)}
          >
            {words}
          </button>
        ) : (
          <FigureButton key={place} subject={shortageSubject({ ...shortage, stage }, year)} title={all}>
            {words}
          </FigureButton>
        );
      })}
    </div>
  );
}

/** Only where seats are short. */
export function OutlookDay({ outlook }: { readonly outlook: Outlook | undefined }): ReactElement | null {
  if (outlook === undefined || outlook.seatsShort === 0) return <span className="grey">—</span>;
  return outlook.isPast ? <span className="shortage">{outlook.lastDay} 已过</span> : <>{outlook.lastDay}</>;
}
