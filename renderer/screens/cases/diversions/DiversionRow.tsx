/** A row of a diversion table: every field in its place, under the receiver the room it has, and a way to take it out. */
import type { ReactElement } from "react";
import type { Diversion } from "../../../../shared/model/diversion.ts";
import type { Fall } from "../../../../shared/model/units.ts";
import type { CaseSource } from "../../../../shared/print/caseSource.ts";
import { useApp } from "../../../commands/useApp.ts";
import { useWorkplace } from "../../../document/useDocument.ts";
import { valueOrTell } from "../../../errors/notify.ts";
import { CaseField } from "../CaseField.tsx";
import { TickField } from "../TickField.tsx";
import { gradeWord } from "./blockWords.ts";
import { goalKey, goalName } from "./destinations.ts";
import { GradeField } from "./GradeField.tsx";
import { ReceiverBox } from "./ReceiverBox.tsx";
import { receiverOptions } from "./receiverOptions.ts";
import { yearsThere } from "./room.ts";
import { RoomWords } from "./RoomWords.tsx";
import { rowRoom } from "./rowRoom.ts";
import { rowInput, type DiversionSteps } from "./useDiversionSteps.ts";

interface Props {
  readonly source: CaseSource;
  readonly row: Diversion;
  /** In which its pupils come; undefined where the measure does not count. */
  readonly fall: Fall | undefined;
  readonly steps: DiversionSteps;
  readonly remove: () => void;
}

export function DiversionRow({ source, row, fall, steps, remove }: Props): ReactElement {
  const { writable } = useWorkplace();
  const { plan } = source;
  const name = `${gradeWord(row.grade, row.stage)}至${goalName(plan, row)}`;
  const field = (key: string, label: string): ReactElement => (
    <CaseField table="diversion" record={row} field={key} label="" name={`${name}：${label}`} />
  );
  return (
    <tr data-record={row.id}>
      <td>
        <GradeField source={source} row={row} name={name} steps={steps} />
      </td>
      <td>{field("students", "人数")}</td>
      <td className="diversion-receiver">
        <RowReceiver source={source} row={row} fall={fall} name={name} steps={steps} />
      </td>
      <td>{field("boarders", "寄宿")}</td>
      <td>{field("date", "分流日期")}</td>
      <td>{field("fees", "应退费用")}</td>
      <td className="centre">
        <TickField table="diversion" record={row} field="feesRefunded" label="" name={`${name}：已退费`} />
      </td>
      <td className="centre">
        <TickField table="diversion" record={row} field="recordsMoved" label="" name={`${name}：学籍已转`} />
      </td>
      <td>{field("remarks", "备注")}</td>
      <td className="centre">
        {writable && (
          <button
            type="button"
            className="diversion-remove"
            title="删除这一行"
            aria-label={`删除：${name}`}
            onClick={remove}
          >
            ✕
          </button>
        )}
      </td>
    </tr>
  );
}

function RowReceiver({
  source,
  row,
  fall,
  name,
  steps,
}: Omit<Props, "remove"> & { readonly name: string }): ReactElement {
  const { notify } = useApp();
  const { writable } = useWorkplace();
  const { plan, frame, school, receivers } = source;
  if (receivers === undefined) return <>{goalName(plan, row)}</>;
  const years = fall === undefined ? frame.falls : yearsThere(frame, row.stage, fall, row.grade);
  const list = () =>
    receiverOptions({ plan, book: receivers, from: school, stage: row.stage, years }, new Set([row.id]));
  const choose = async (value: string): Promise<void> => {
    const input = { ...rowInput(row), toSchoolId: undefined, toMeasureId: undefined, toHome: undefined };
    valueOrTell(notify, await steps.set(row.measureId, { ...input, ...list().goalOf(value) }));
  };
  return (
    <>
      <ReceiverBox
        field="diversion.receiver"
        name={`${name}：接收学校或项目`}
        value={goalKey(row)}
        shown={goalName(plan, row)}
        disabled={!writable}
        options={() => list().options}
        choose={(value) => void choose(value)}
      />
      <RoomWords room={rowRoom(receivers, frame, school, row, fall)} />
    </>
  );
}
