/** One number: its name, its value, how it is made in words, and its parts in one of the ways it comes about. */
import type { ReactElement } from "react";
import type { Explanation, Grouping } from "../../../shared/calculation/explain/explanation.ts";
import { explanationSentence, groupingNames, subjectName } from "../../../shared/format/explanationWords.ts";
import { formatAmount, unitNames } from "../../../shared/format/figureNames.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { RollingNumber } from "../../ui/RollingNumber.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { lookAtWay } from "./asking.ts";
import { CellLink } from "./CellLink.tsx";
import { ExplainParts } from "./ExplainParts.tsx";
import { ExplainRoom } from "./ExplainRoom.tsx";

interface Props {
  readonly explanation: Explanation;
  readonly chosen: Grouping | undefined;
}

export function ExplainNumber({ explanation, chosen }: Props): ReactElement {
  const { plan } = useWorkplace();
  const { subject, value, unit, others } = explanation;
  const ways = [explanation, ...others];
  const way = ways.find(({ by }) => by === chosen) ?? explanation;
  return (
    <>
      <div className="explain-number">
        <h3>{subjectName(plan, subject)}</h3>
        <p className="explain-value">
          <RollingNumber
            value={value}
            format={(shown) => formatAmount(shown, unit)}
            formatStep={(size) => formatAmount(size, unit === "difference" ? "pupils" : unit)}
          />{" "}
          {unitNames[unit]}
        </p>
        <p className="explain-sentence">{explanationSentence(plan, explanation, way)}</p>
        <CellLink subject={subject} />
      </div>
      {ways.length > 1 && (
        <Segments<Grouping>
          label="怎样分"
          options={ways.map(({ by }) => ({ value: by, label: groupingNames[by] }))}
          value={way.by}
          onChange={lookAtWay}
        />
      )}
      <ExplainParts whole={subject} way={way} />
      <ExplainRoom whole={subject} way={way} />
    </>
  );
}
