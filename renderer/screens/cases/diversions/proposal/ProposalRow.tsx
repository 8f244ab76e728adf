/** A proposed row: taken or left out by its box, its number and receiver to be changed, under it the room there would be. */
import type { KeyboardEvent, ReactElement } from "react";
import type { ReceiverBook } from "../../../../../shared/calculation/diversions/receivers.ts";
import type { School } from "../../../../../shared/model/school.ts";
import type { Fall } from "../../../../../shared/model/units.ts";
import { useWorkplace } from "../../../../document/useDocument.ts";
import { focusNextField } from "../../fieldFocus.ts";
import { gradeWord } from "../blockWords.ts";
import { goalKey, goalName } from "../destinations.ts";
import { ReceiverBox } from "../ReceiverBox.tsx";
import { receiverOptions } from "../receiverOptions.ts";
import { yearsThere } from "../room.ts";
import { RoomWords } from "../RoomWords.tsx";
import { rowRoom } from "../rowRoom.ts";
import { countIn, takenRows, type DraftRow } from "./draft.ts";
import { isOfInputMethod } from "../../../../ui/inputMethod.ts";

interface Props {
  readonly row: DraftRow;
  /** The first of its grade. */
  readonly startsGrade: boolean;
  readonly school: School;
  readonly fall: Fall;
  readonly book: ReceiverBook;
  readonly change: (row: DraftRow) => void;
}

export function ProposalRow({ row, startsGrade, school, fall, book, change }: Props): ReactElement {
  const { plan } = useWorkplace();
  const grade = gradeWord(row.grade, row.stage);
  const name = `${grade}至${goalName(plan, row.goal)}`;
  return (
    <tr data-taken={row.isTaken} className={startsGrade ? "starts-grade" : ""}>
      <td className="centre">
        <input
          type="checkbox"
          data-field="proposal.taken"
          aria-label={`采用：${name}`}
          checked={row.isTaken}
          onChange={({ target }) => change({ ...row, isTaken: target.checked })}
          onKeyDown={goOn}
        />
      </td>
      <td className="proposal-grade">{startsGrade ? grade : ""}</td>
      <td>
        <Count row={row} field="students" name={`${name}：人数`} change={change} />
      </td>
      <td>
        <ProposedReceiver row={row} school={school} fall={fall} book={book} change={change} name={name} />
      </td>
      <td>
        <ProposedRoom row={row} school={school} fall={fall} book={book} />
      </td>
      <td>
        <Count row={row} field="boarders" name={`${name}：寄宿`} change={change} />
      </td>
    </tr>
  );
}

function ProposedReceiver({
  row,
  school,
  fall,
  book,
  change,
  name,
}: Omit<Props, "startsGrade"> & { readonly name: string }): ReactElement {
  const { plan, calculator, countyCode } = useWorkplace();
  const frame = calculator.frame(countyCode);
  const list = () => {
    const years = frame === undefined ? [] : yearsThere(frame, row.stage, fall, row.grade);
    return receiverOptions({ plan, book, from: school, stage: row.stage, years }, new Set([row.id]));
  };
  return (
    <ReceiverBox
      field="proposal.receiver"
      name={`${name}：接收学校或项目`}
      value={goalKey(row.goal)}
      shown={goalName(plan, row.goal)}
      disabled={!row.isTaken}
      options={() => list().options}
      choose={(value) => change({ ...row, goal: list().goalOf(value) })}
    />
  );
}

function ProposedRoom({ row, school, fall, book }: Omit<Props, "startsGrade" | "change">): ReactElement {
  const { calculator, countyCode } = useWorkplace();
  const frame = calculator.frame(countyCode);
  const [stored] = takenRows({ proposals: [], rows: [row] });
  if (stored === undefined || frame === undefined)
    return <RoomWords room={{ parts: [row.isTaken ? "没有人数" : "不采用"], isOver: false }} />;
  return <RoomWords room={rowRoom(book, frame, school, stored, fall)} />;
}

function Count({
  row,
  field,
  name,
  change,
}: {
  readonly row: DraftRow;
  readonly field: "students" | "boarders";
  readonly name: string;
  readonly change: (row: DraftRow) => void;
}): ReactElement {
  const isWrong = countIn(row[field]) === null;
  return (
    <span className="case-control" data-draft={isWrong}>
      <input
        className="field number"
        data-field={`proposal.${field}`}
        aria-label={name}
        aria-invalid={isWrong}
        title={isWrong ? "不是整数。请填整数，如 48" : undefined}
        autoComplete="off"
        disabled={!row.isTaken}
        value={row[field]}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => change({ ...row, [field]: target.value })}
        onKeyDown={goOn}
      />
    </span>
  );
}

function goOn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "Enter" || isOfInputMethod(event.nativeEvent)) return;
  focusNextField(event.currentTarget);
  event.preventDefault();
}
