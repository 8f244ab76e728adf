/** A county's targets, fall by fall: the share of both stages together, and the pupils to take out (任务数). */
import { useState, type FormEvent, type ReactElement } from "react";
import type { County, Target } from "../../../shared/model/county.ts";
import { parseTyped } from "../../../shared/format/typed.ts";
import { useApp } from "../../commands/useApp.ts";
import type { OpenDocument } from "../../document/openDocument.ts";
import { useCounty } from "../../document/useCounty.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { shareOfText } from "./shareText.ts";

interface Line {
  readonly year: number;
  readonly share: string;
  readonly reduction: string;
}

export function TargetsDialog({
  document,
  close,
}: {
  readonly document: OpenDocument;
  readonly close: () => void;
}): ReactElement | null {
  const { notify } = useApp();
  const county = useCounty(document);
  const [lines, setLines] = useState<readonly Line[]>(() => (county === null ? [] : linesOf(county)));
  const [told, setTold] = useState(false);
  if (county === null) return null;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const targets = targetsOf(lines);
    if (targets === null) return setTold(true);
    // Targets of one stage are not shown here and stay as they are.
    const ofStages = county.targets.filter(({ stage }) => stage !== undefined);
    const outcome = await document.run("set-targets", {
      county: county.id,
      targets: [...targets, ...ofStages],
    });
    if (valueOrTell(notify, outcome) !== null) close();
    return undefined;
  };
  const change = (at: number, part: Partial<Line>): void =>
    setLines(lines.map((line, i) => (i === at ? { ...line, ...part } : line)));

  return (
    <Dialog title={`${county.name}：各年目标`} close={close} width={460}>
      <form className="form" onSubmit={(event) => void save(event)}>
        <div className="form-scroll">
          <table className="form-table">
            <thead>
              <tr>
                <th>秋季</th>
                <th>民办占比不超过（%）</th>
                <th>累计压减任务（人）</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line, i) => (
                <tr key={line.year}>
                  <td>{line.year}年秋</td>
                  <td>
                    <input
                      className="field"
                      aria-label={`${line.year}年占比目标`}
                      value={line.share}
                      onChange={({ target }) => change(i, { share: target.value })}
                    />
                  </td>
                  <td>
                    <input
                      className="field"
                      aria-label={`${line.year}年压减任务`}
                      value={line.reduction}
                      onChange={({ target }) => change(i, { reduction: target.value })}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="grey">小学、初中合计；留空表示不设目标，不作评判。</p>
        {told && targetsOf(lines) === null && (
          <p className="form-error" role="alert">
            占比应为 0–100 之间的数字（如 5 或 5.5），任务应为整数。请改正后再保存。
          </p>
        )}
        <div className="form-buttons">
          <button type="button" className="button" onClick={close}>
            取消
          </button>
          <button type="submit" className="button primary" disabled={document.info.readOnly}>
            保存
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function linesOf(county: County): Line[] {
  const falls = Array.from(
    { length: county.targetYear - county.baseYear },
    (_, i) => county.baseYear + 1 + i,
  );
  return falls.map((year) => {
    const of = county.targets.filter((target) => target.year === year && target.stage === undefined);
    const share = of.find(({ shareBp }) => shareBp !== undefined)?.shareBp;
    const reduction = of.find(({ reductionPupils }) => reductionPupils !== undefined)?.reductionPupils;
    return {
      year,
      share: share === undefined ? "" : String(share / 100),
      reduction: reduction === undefined ? "" : String(reduction),
    };
  });
}

/** null when a field holds what is no target. */
function targetsOf(lines: readonly Line[]): Target[] | null {
  const targets: Target[] = [];
  for (const { year, share, reduction } of lines) {
    const shareBp = shareOfText(share);
    const pupils = parseTyped({ key: "reductionPupils", label: "", kind: "integer" }, reduction);
    if (shareBp === "invalid" || !("value" in pupils)) return null;
    const reductionPupils = typeof pupils.value === "number" ? pupils.value : undefined;
    if (shareBp === null && reductionPupils === undefined) continue;
    targets.push({
      year,
      ...(shareBp === null ? {} : { shareBp }),
      ...(reductionPupils === undefined ? {} : { reductionPupils }),
    });
  }
  return targets;
}
