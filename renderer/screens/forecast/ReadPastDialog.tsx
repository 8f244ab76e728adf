/** What an earlier roster says of the county's pupils by grade, for which fall, before it is filled in. */
import type { ReactElement } from "react";
import type { FileToken } from "../../../shared/contract/document.ts";
import type { GradeSums, RosterReading } from "../../../shared/contract/roster.ts";
import { formatCount, formatFall } from "../../../shared/format/numbers.ts";
import { gradeName } from "../../../shared/model/school.ts";
import { grades } from "../../../shared/model/stage.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Refusal } from "../rosterImport/Refusal.tsx";
import { nothingToFill, strangeRoster } from "./pastRosterWords.ts";
import { usePastReading } from "./usePastReading.ts";

interface Props {
  readonly files: readonly FileToken[];
  readonly close: () => void;
}

/** How far back a fall can be chosen. */
const furthest = 10;

export function ReadPastDialog({ files, close }: Props): ReactElement {
  const { notify } = useApp();
  const { document, county, calculator } = useWorkplace();
  const { reading, problem, busy, fall, choose } = usePastReading(files);
  const sums = reading?.gradeSums;
  // Before the county has a roster of its own every school is a stranger.
  const hasRoster = calculator.schools(county.id).length > 0;
  const strange = reading === null || !hasRoster ? null : strangeRoster(reading.counts);
  const isEmpty = sums !== undefined && Object.keys(sums.pupils).length === 0;
  const falls = Array.from({ length: furthest }, (_, index) => county.baseYear - 1 - index);
  const fill = async (): Promise<void> => {
    if (reading === null || fall === null) return;
    const outcome = await document.run("set-past-enrollment", {
      county: county.id,
      year: fall,
      pupils: { ...reading.gradeSums.pupils },
      source: reading.fileName.slice(0, 200),
    });
    if (valueOrTell(notify, outcome) !== null) close();
  };
  return (
    <Dialog title="从往年名册读取" width={480} close={close}>
      <div className="form" aria-busy={busy}>
        {busy && reading === null && <p>正在读取……</p>}
        <Refusal problem={problem} />
        {reading !== null && (
          <>
            <p>
              {reading.fileName}：{formatCount(reading.counts.schools)}{" "}
              所学校。只填入各年级人数之和，学校本身不导入。
            </p>
            {strange !== null && <p className="attention">{strange}</p>}
            {isEmpty ? (
              <p className="form-error">{nothingToFill(reading.counts)}</p>
            ) : (
              <>
                <label>
                  是哪一年秋季的人数
                  <select
                    className="field"
                    value={fall ?? ""}
                    onChange={({ target }) => choose(Number(target.value))}
                  >
                    {fall === null && <option value="">请选择</option>}
                    {falls.map((year) => (
                      <option key={year} value={year}>
                        {formatFall(year)}
                        {county.pastEnrollment?.[year] === undefined ? "" : "（已有数据，将被替换）"}
                      </option>
                    ))}
                  </select>
                </label>
                <SumsTable reading={reading} />
              </>
            )}
          </>
        )}
        <div className="form-buttons">
          <button type="button" className="button" onClick={close}>
            取消
          </button>
          <button
            type="button"
            className="button primary"
            disabled={busy || reading === null || problem !== null || fall === null || isEmpty}
            onClick={() => void fill()}
          >
            填入
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function SumsTable({ reading: { gradeSums } }: { readonly reading: RosterReading }): ReactElement {
  return (
    <>
      <table className="past-table" aria-label="各年级人数">
        <tbody>
          {[0, 3, 6].map((first) => (
            <tr key={first}>
              {grades.slice(first, first + 3).map((grade) => (
                <GradeCells key={grade} name={gradeName(grade)} count={gradeSums.pupils[grade]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="grey">{noteOf(gradeSums)}</p>
    </>
  );
}

function GradeCells({
  name,
  count,
}: {
  readonly name: string;
  readonly count: number | undefined;
}): ReactElement {
  return (
    <>
      <th scope="row">{name}</th>
      <td>{count === undefined ? "—" : formatCount(count)}</td>
    </>
  );
}

const noteOf = ({ pupils, unreadable }: GradeSums): string => {
  const sum = Object.values(pupils).reduce((total, count) => total + count, 0);
  const bad = unreadable === 0 ? "" : `；另有 ${formatCount(unreadable)} 格不是人数，未计入`;
  return `合计 ${formatCount(sum)} 人${bad}。`;
};
