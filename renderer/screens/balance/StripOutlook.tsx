/** What must still be done for the fall in the strip: pupils to reduce, seats to open and by when; each leads to its number. */
import type { ReactElement } from "react";
import { countyOutlook, type Outlook } from "../../../shared/calculation/outlook.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { Fall } from "../../../shared/model/units.ts";
import { today } from "../../ui/today.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { FigureButton } from "../explain/FigureButton.tsx";
import { reductionSubject, seatsShortSubject, shortageSubject } from "../explain/subjects.ts";
import { hasTarget, outlookText, reductionWords, shortageWords, stageShortages } from "./outlookWords.ts";

export function StripOutlook({ fall }: { readonly fall: Fall }): ReactElement | null {
  const { plan, county, calculator } = useWorkplace();
  const outlooks = countyOutlook(calculator, county, today()).filter(({ year }) => year === fall);
  // Before there is a roster nothing is to be done, which would say that all is well.
  const isEmpty = calculator.schools(county.id).length === 0;
  if (outlooks.length === 0 || isEmpty) return null;
  const title = outlookText(plan, outlooks);
  return (
    <section className="strip-outlook" aria-label="还需">
      <LastDay outlooks={outlooks} title={title} />
      <div>
        <Reduction outlooks={outlooks} title={title} />
        <Seats outlooks={outlooks} title={title} />
      </div>
    </section>
  );
}

interface PartProps {
  readonly outlooks: readonly Outlook[];
  readonly title: string;
}

function LastDay({ outlooks, title }: PartProps): ReactElement | null {
  const [first] = outlooks;
  if (first === undefined) return null;
  const [year = "", ...day] = first.lastDay.split("-");
  const date = (
    <>
      <span className="when-wide">{year}-</span>
      {day.join("-")}
    </>
  );
  return isDone(outlooks) ? (
    <strong>还需</strong>
  ) : first.isPast ? (
    <span className="shortage" title={title}>
      {date} 已过，仍需
    </span>
  ) : (
    <span title={title}>最迟 {date} 还需</span>
  );
}

function Reduction({ outlooks, title }: PartProps): ReactElement {
  const { countyCode } = useWorkplace();
  const unmet = outlooks.find(({ toReduce }) => toReduce !== null && toReduce.pupils > 0);
  if (unmet === undefined)
    return (
      <span className={hasTarget(outlooks) ? "fine" : "grey"} title={title}>
        {hasTarget(outlooks) ? "✓ 压减已够" : "未设目标"}
      </span>
    );
  return (
    <FigureButton subject={reductionSubject(countyCode, unmet)} title={title}>
      {reductionWords(outlooks).join("，")}
    </FigureButton>
  );
}

function Seats({ outlooks, title }: PartProps): ReactElement {
  const { plan, countyCode } = useWorkplace();
  const [all] = outlooks;
  const [worst, ...others] = stageShortages(outlooks);
  if (worst === undefined || all === undefined)
    return (
      <span className="fine" title={title}>
        ✓ 学位够用
      </span>
    );
  // One place is named; of several the strip has room for the sum alone.
  const isOne = others.length === 0;
  return (
    <FigureButton
      subject={isOne ? shortageSubject(worst, all.year) : seatsShortSubject(countyCode, all)}
      title={title}
    >
      {isOne
        ? shortageWords(plan, worst)
        : `${worst.area === undefined ? "" : "片区"}缺 ${formatCount(all.seatsShort)} 个`}
    </FigureButton>
  );
}

const isDone = (outlooks: readonly Outlook[]): boolean =>
  outlooks.every(({ toReduce, seatsShort }) => (toReduce?.pupils ?? 0) === 0 && seatsShort === 0);
