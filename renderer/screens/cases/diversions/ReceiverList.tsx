/** The list under the box of a receiver, over everything else; the keyboard stays in the box, the mouse only chooses. */
import { useLayoutEffect, useRef, type ReactElement, type RefObject } from "react";
import { floatNear } from "../../../grid/editing/floating.ts";
import type { OptionList } from "../../../grid/editing/optionList.ts";
import type { Option } from "../../../grid/types.ts";

export const optionId = (id: string, at: number): string => `${id}-option-${at}`;

export function ReceiverList({
  id,
  list,
  under,
  choose,
}: {
  readonly id: string;
  readonly list: OptionList;
  readonly under: RefObject<HTMLElement | null>;
  readonly choose: (option: Option) => void;
}): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = (): void => {
      if (element.current !== null && under.current !== null)
        floatNear(element.current, under.current.getBoundingClientRect());
    };
    place();
    element.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
    window.addEventListener("scroll", place, { capture: true, passive: true });
    return () => window.removeEventListener("scroll", place, { capture: true });
  });
  return (
    <div
      ref={element}
      className="receiver-list"
      id={`${id}-list`}
      role="listbox"
      aria-label="可接收的学校和项目"
      // The box keeps the keyboard; the click still arrives.
      onMouseDown={(event) => event.preventDefault()}
    >
      {list.entries.map((entry, at) =>
        entry.kind === "option" ? (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the box has the keys
          <div
            key={entry.option.value}
            role="option"
            id={optionId(id, at)}
            aria-selected={at === list.highlighted}
            onClick={() => choose(entry.option)}
          >
            <span>{entry.option.label}</span>
            <span className="grey">{entry.option.detail}</span>
          </div>
        ) : null,
      )}
      {list.entries.length === 0 && <p className="grey">没有匹配的学校或项目</p>}
    </div>
  );
}
