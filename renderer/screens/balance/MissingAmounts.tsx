/** Under the needs: the purchases without a subsidy and the builds without an investment; a click leads to the empty cell. */
import type { ReactElement } from "react";
import type { CountyNeeds } from "../../../shared/calculation/countyNeeds.ts";
import { nameOfMeasure } from "../../../shared/commands/names.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { MeasureId } from "../../../shared/model/units.ts";
import { useGoTo } from "../../document/goTo.ts";
import { useWorkplace } from "../../document/useDocument.ts";

export function MissingAmounts({ needs }: { readonly needs: CountyNeeds }): ReactElement {
  const { investment, withoutSubsidy } = needs;
  return (
    <>
      <Missing ids={withoutSubsidy} column="unitSubsidy" text="项购买没有填生均补助，未计入经费：" />
      <Missing ids={investment.withoutAmount} column="investment" text="项工程没有填投资，未计入投资：" />
      {investment.later > 0 && (
        <p className="grid-foot-line">
          目标年以后才投用的项目投资 {formatCount(investment.later)} 万元，不在上表的秋季里。
        </p>
      )}
    </>
  );
}

interface MissingProps {
  readonly ids: readonly MeasureId[];
  readonly column: string;
  readonly text: string;
}

function Missing({ ids, column, text }: MissingProps): ReactElement | null {
  const { plan } = useWorkplace();
  const goTo = useGoTo();
  if (ids.length === 0) return null;
  return (
    <p className="grid-foot-line">
      <span className="attention">▲ {ids.length} </span>
      {text}
      {ids.map((id) => {
        const measure = plan.measure.get(id);
        return measure === undefined ? null : (
          <button
            key={id}
            type="button"
            className="link"
            onClick={() => goTo({ screen: "schedule", rowId: id, columnId: column })}
          >
            {nameOfMeasure(plan, measure)}
          </button>
        );
      })}
    </p>
  );
}
