/**
 * The last line: a name typed there becomes a milestone at Enter or when the line is left, at the end or above another
 * one; after Enter the next can be typed.
 */
import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
} from "react";
import type { Milestone } from "../../../../shared/model/milestone.ts";
import type { MeasureId } from "../../../../shared/model/units.ts";
import { useApp } from "../../../commands/useApp.ts";
import { runsEdit } from "../useFieldEdit.ts";
import { useMilestoneSteps } from "./useMilestoneSteps.tsx";

interface Props {
  readonly measure: MeasureId;
  readonly milestones: readonly Milestone[];
  readonly input: RefObject<HTMLInputElement | null>;
}

export function NewMilestone({ measure, milestones, input }: Props): ReactElement {
  const app = useApp();
  const { add } = useMilestoneSteps();
  const [name, setName] = useState("");
  const [above, setAbove] = useState("");
  const store = async (): Promise<void> => {
    if (name.trim() === "") return;
    setName("");
    setAbove("");
    // The milestone above which it was to stand may be gone since.
    const place = milestones.some(({ id }) => id === above) ? { above } : {};
    if (!(await add({ measure, name, ...place }))) setName(name);
  };
  // Taken off the screen with something typed in it, it keeps that, too.
  const leave = useRef(store);
  useEffect(() => {
    leave.current = store;
  });
  useEffect(() => () => void leave.current(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape" && name !== "") setName("");
    else if (event.key === "Enter" && name.trim() !== "") {
      void store();
      input.current?.focus();
    } else if (name !== "" || !runsEdit(event, app)) return;
    event.preventDefault();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) void store();
  };
  return (
    <tr onBlur={onBlur} onKeyDown={onKeyDown}>
      <td className="case-cell" colSpan={name === "" || milestones.length === 0 ? 7 : 1}>
        <span className="case-control">
          <input
            className="field"
            data-field="milestone.name"
            aria-label="新增节点"
            placeholder="＋ 新增节点：填名称，按 Enter"
            autoComplete="off"
            maxLength={100}
            ref={input}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </span>
      </td>
      {name !== "" && milestones.length > 0 && (
        <td className="case-cell" colSpan={6}>
          <select
            className="field"
            aria-label="排在哪里"
            value={above}
            onChange={({ target }) => setAbove(target.value)}
          >
            <option value="">排在最后</option>
            {milestones.map((milestone) => (
              <option key={milestone.id} value={milestone.id}>
                排在“{milestone.name}”前面
              </option>
            ))}
          </select>
        </td>
      )}
    </tr>
  );
}
