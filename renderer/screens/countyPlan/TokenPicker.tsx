/**
 * 插入数字: the numbers of the plan with their present values. Fall, stage and area are chosen once for all that take them;
 * the search has the keyboard, arrows move through the list, Enter puts the number in.
 */
import { useMemo, useState, type KeyboardEvent, type ReactElement } from "react";
import { formatFall } from "../../../shared/format/numbers.ts";
import { wholeCounty } from "../../../shared/format/wholeCounty.ts";
import { stages } from "../../../shared/model/stage.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import type { CountyFacts } from "../../../shared/print/countyPlan/countyFacts.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { tokenChoices, type Parts, type TokenChoice } from "./tokenChoices.ts";
import { TokenList, optionId } from "./TokenList.tsx";
import { isOfInputMethod } from "../../ui/inputMethod.ts";
import "./tokenPicker.css";

interface Props {
  readonly facts: CountyFacts;
  readonly insert: (source: string) => void;
  readonly close: () => void;
}

export function TokenPicker({ facts, insert, close }: Props): ReactElement {
  const [search, setSearch] = useState("");
  const [parts, setParts] = useState<Parts>({ fall: "", stage: "", area: "" });
  const [at, setAt] = useState(0);
  const choices = useMemo(() => tokenChoices(facts, parts, search), [facts, parts, search]);
  const chosen = choices[Math.min(at, choices.length - 1)];
  const take = (choice: TokenChoice | undefined): void => {
    if (choice === undefined) return;
    insert(choice.source);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isOfInputMethod(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (event.key === "Enter") take(chosen);
    else if (step === undefined) return;
    else setAt(Math.max(0, Math.min(at + step, choices.length - 1)));
    event.preventDefault();
  };
  return (
    <Dialog title="插入数字" width={640} close={close}>
      <div className="token-picker">
        <input
          className="field"
          role="combobox"
          aria-expanded="true"
          aria-controls="token-list"
          aria-activedescendant={chosen === undefined ? undefined : optionId(chosen)}
          aria-label="查找数字"
          placeholder="名称或拼音首字母，如 计划压减、jhyj"
          spellCheck={false}
          autoComplete="off"
          value={search}
          onChange={({ target }) => {
            setSearch(target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <PartChoices facts={facts} parts={parts} setParts={setParts} />
        <TokenList choices={choices} chosen={chosen} take={take} />
        <p className="grey">↑↓ 选择　Enter 插入　Esc 返回。数字随方案变化，文中不会留下旧数。</p>
      </div>
    </Dialog>
  );
}

function PartChoices({
  facts: { falls, areas, county },
  parts,
  setParts,
}: {
  readonly facts: CountyFacts;
  readonly parts: Parts;
  readonly setParts: (parts: Parts) => void;
}): ReactElement {
  const options = {
    fall: falls.map((year) => (year === county.baseYear ? "基期" : formatFall(year))),
    stage: stages.map((stage) => stageNames[stage]),
    area: areas.map(({ area }) => area),
  };
  const rest = { fall: "目标年", stage: "全部学段", area: wholeCounty(county.name) };
  const names = { fall: "年度", stage: "学段", area: "片区" } as const;
  return (
    <div className="token-parts">
      {(["fall", "stage", "area"] as const).map((part) => (
        <label key={part}>
          {names[part]}
          <select
            className="field"
            value={parts[part]}
            onChange={({ target }) => setParts({ ...parts, [part]: target.value })}
          >
            <option value="">{rest[part]}</option>
            {options[part].map((option) => (
              <option key={option} value={option}>
                {option}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
