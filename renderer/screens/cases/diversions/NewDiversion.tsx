/**
 * The last line of a diversion table: it begins with the grade that has most pupils without a place; choosing a receiver
 * makes the row, with as many of them as find a seat there, and the line goes on with the next grade.
 */
import { useState, type ReactElement } from "react";
import { formatCount } from "../../../../shared/format/numbers.ts";
import type { Grade, Pupils } from "../../../../shared/model/units.ts";
import type { CaseSource } from "../../../../shared/print/caseSource.ts";
import { useApp } from "../../../commands/useApp.ts";
import { valueOrTell } from "../../../errors/notify.ts";
import { mostOpen, type DiversionBlock, type DiversionSum } from "./blocks.ts";
import { gradeWord } from "./blockWords.ts";
import type { Goal } from "./destinations.ts";
import { ReceiverBox } from "./ReceiverBox.tsx";
import { receiverOptions } from "./receiverOptions.ts";
import { mostFree, roomAt, yearsThere } from "./room.ts";
import type { DiversionSteps } from "./useDiversionSteps.ts";

interface Props {
  readonly source: CaseSource;
  readonly block: DiversionBlock;
  readonly sums: readonly DiversionSum[];
  readonly steps: DiversionSteps;
}

export function NewDiversion({ source, block, sums, steps }: Props): ReactElement | null {
  const { notify } = useApp();
  const [chosen, setChosen] = useState<Grade | null>(null);
  const { plan, frame, school, receivers } = source;
  const { stage, measureId, displaced } = block;
  const sum = sums.find(({ grade }) => grade === chosen) ?? mostOpen(sums);
  if (receivers === undefined || displaced === null || sum?.grade === undefined) return null;
  const { grade } = sum;
  const open = Math.max(0, sum.open);
  const years = yearsThere(frame, stage, displaced.fall, grade);
  const list = () => receiverOptions({ plan, book: receivers, from: school, stage, years }, new Set());
  /** All that are open where none would fit: how many are too many is for the planner to see and to mend. */
  const fitting = (goal: Goal): Pupils => {
    const receiver = receivers.receiverOf(goal);
    const free = receiver === undefined ? open : mostFree(roomAt(receivers, receiver, stage, years));
    return free === 0 ? open : Math.min(open, free);
  };
  const add = async (value: string): Promise<void> => {
    const goal = list().goalOf(value);
    const row = { stage, grade, students: fitting(goal), ...goal };
    if (valueOrTell(notify, await steps.set(measureId, row)) !== null) setChosen(null);
  };
  return (
    <tr className="diversion-new">
      <td>
        <select
          className="field"
          data-field="new-diversion.grade"
          aria-label="新一行：年级"
          value={grade}
          onChange={({ target }) =>
            setChosen(sums.find((one) => String(one.grade) === target.value)?.grade ?? null)
          }
        >
          {sums.map((one) => (
            <option key={one.grade} value={one.grade}>
              {gradeWord(one.grade, stage)}
            </option>
          ))}
        </select>
      </td>
      <td className="number grey">{formatCount(open)}</td>
      <td colSpan={8}>
        <ReceiverBox
          field="new-diversion.receiver"
          name={`新一行：${gradeWord(grade, stage)}的接收学校或项目`}
          value=""
          shown=""
          placeholder="＋ 选接收学校或项目（校名、拼音首字母）"
          disabled={false}
          goesOn={false}
          options={() => list().options}
          choose={(goal) => void add(goal)}
        />
      </td>
    </tr>
  );
}
