/** Over the parameters: over how many years the past is averaged, and taking over what it proposes, as one step. */
import type { ReactElement } from "react";
import type { EstimateSettings } from "../../../shared/calculation/estimate/estimate.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import type { ParameterLine } from "./parameterLines.ts";
import { estimatedSource } from "./sourceWords.ts";

interface Props {
  readonly lines: readonly ParameterLine[];
  readonly settings: EstimateSettings;
  readonly average: (falls: number) => void;
  readonly toPast: () => void;
}

const choices = [1, 2, 3, 4, 5] as const;

export function EstimateBar({ lines, settings, average, toPast }: Props): ReactElement {
  const { notify } = useApp();
  const { document, county, writable } = useWorkplace();
  const ticked = lines.filter(({ isTicked }) => isTicked === true);
  const hasPast = Object.keys(county.pastEnrollment ?? {}).length > 0;
  const adopt = async (): Promise<void> => {
    const values = ticked.flatMap(({ id, estimate }) =>
      estimate.proposed === null
        ? []
        : [{ field: id, basisPoints: estimate.proposed, source: estimatedSource(estimate) }],
    );
    valueOrTell(notify, await document.run("set-parameters", { county: county.id, values }));
  };
  if (!hasPast)
    return (
      <>
        <button type="button" className="button primary" onClick={toPast}>
          填写往年人数
        </button>
        <span className="grey screen-note">填入往年各年级人数后，可按往年实际估算各项参数。</span>
      </>
    );
  return (
    <>
      <label>
        按最近{" "}
        <select
          className="field"
          aria-label="平均几年"
          value={settings.falls}
          onChange={({ target }) => average(Number(target.value))}
        >
          {choices.map((count) => (
            <option key={count} value={count}>
              {count} 年
            </option>
          ))}
        </select>{" "}
        平均估算
      </label>
      <button
        type="button"
        className="button primary"
        disabled={!writable || ticked.length === 0}
        onClick={() => void adopt()}
      >
        {ticked.length === 0 ? "采用建议值" : `采用勾选的 ${ticked.length} 项`}
      </button>
      <span className="grey screen-note">往年缺的不参加平均；灰色的采用值是默认，直接填写即可修改。</span>
    </>
  );
}
