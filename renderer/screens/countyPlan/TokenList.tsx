/** The list of numbers found: by group, each with what it would show now. */
import { useEffect, useRef, type ReactElement } from "react";
import type { TokenChoice } from "./tokenChoices.ts";

interface Props {
  readonly choices: readonly TokenChoice[];
  readonly chosen: TokenChoice | undefined;
  readonly take: (choice: TokenChoice) => void;
}

export const optionId = ({ token }: TokenChoice): string => `token-${token.name}`;

export function TokenList({ choices, chosen, take }: Props): ReactElement {
  return (
    <div className="token-list" id="token-list" role="listbox" aria-label="可插入的数字">
      {choices.map((choice, place) => (
        <Option
          key={choice.token.name}
          choice={choice}
          isFirst={choice.group !== choices[place - 1]?.group}
          isChosen={choice === chosen}
          take={take}
        />
      ))}
      {choices.length === 0 && <p className="empty">没有找到。换一个词试试，或只打拼音首字母，如 jhyj。</p>}
    </div>
  );
}

function Option({
  choice,
  isFirst,
  isChosen,
  take,
}: {
  readonly choice: TokenChoice;
  readonly isFirst: boolean;
  readonly isChosen: boolean;
  readonly take: Props["take"];
}): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys
    <div
      role="option"
      id={optionId(choice)}
      aria-selected={isChosen}
      className="token-option"
      ref={element}
      // The field keeps the keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => take(choice)}
    >
      <span className="token-group grey">{isFirst ? choice.group : ""}</span>
      <span className="token-name">{choice.token.name}</span>
      <span className={choice.isGap ? "token-value attention" : "token-value"} title={choice.value}>
        {choice.value}
      </span>
    </div>
  );
}
