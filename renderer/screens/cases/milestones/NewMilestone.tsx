/**
 * The last line: a name typed there becomes a milestone at Enter or when the line is left, at the end or above another
 * one; after Enter the next can be typed.
 */
import { useState, type FocusEvent, type KeyboardEvent, type ReactElement, type RefObject } from "react";
import type { Milestone } from "../../../../shared/model/milestone.ts";
import type { MeasureId } from "../../../../shared/model/units.ts";
import { useNewLine } from "../useNewLine.ts";
import { useMilestoneSteps } from "./useMilestoneSteps.tsx";

interface Props {
  readonly measure: MeasureId;
  readonly milestones: readonly Milestone[];
  readonly input: RefObject<HTMLInputElement | null>;
}

export function NewMilestone({ measure, milestones, input }: Props): ReactElement {
  const { add } = useMilestoneSteps();
  const [above, setAbove] = useState("");
  const { typed, type, store, ...line } = useNewLine((name) => {
    setAbove("");
    // The milestone above which it was to stand may be gone since.
    const place = milestones.some(({ id }) => id === above) ? { above } : {};
    return add({ measure, name, ...place });
  });
  /** The next one can be typed, also when Enter was pressed in the choice of its place. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    line.onKeyDown(event);
    if (event.key === "Enter" && event.isDefaultPrevented()) input.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) void store();
  };
  return (
    <tr className="milestone-new" onBlur={onBlur} onKeyDown={onKeyDown}>
      <td className="case-cell" colSpan={typed === "" || milestones.length === 0 ? 7 : 1}>
        <span className="case-control">
          <input
            className="field"
            data-field="milestone.name"
            aria-label="新增节点"
            placeholder="＋ 新增节点：填名称，按 Enter"
            autoComplete="off"
            maxLength={100}
            ref={input}
            value={typed}
            onChange={({ target }) => type(target.value)}
          />
        </span>
      </td>
      {typed !== "" && milestones.length > 0 && (
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
