/** One sheet's settings: taken or left out, the rows of its header, public or private where the file does not say. */
import { useState, type FocusEvent, type FormEvent, type ReactElement } from "react";
import type { RosterReading, RosterSheet } from "../../../shared/contract/roster.ts";
import type { RosterChoices } from "../../../shared/contract/rosterChoices.ts";
import { ownerships, type Ownership } from "../../../shared/model/vocabulary.ts";
import { rosterSentence } from "../../../shared/roster/problems/rosterSentence.ts";
import { problemsOf, tablesOf } from "./ofSheet.ts";
import type { ReadingState } from "./useReading.ts";

interface Props {
  readonly sheet: RosterSheet;
  readonly state: ReadingState;
  readonly reading: RosterReading;
}

interface Block {
  readonly first: number;
  readonly last: number;
}

export function SheetSettings({ sheet: { name, pupils }, state, reading }: Props): ReactElement {
  const { choices, choose } = state;
  const tables = tablesOf(reading, name);
  const taken = tables.length > 0;
  const leftOut = choices.headers.some(({ sheet, blocks: given }) => sheet === name && given.length === 0);
  // A sheet may hold several tables one below the other; where none was found, one can be said.
  // Of counted pupils the header is our own.
  const blocks: readonly (Block | undefined)[] =
    pupils !== undefined ? [] : taken ? tables.map(({ header }) => header) : [undefined];
  const setBlocks = (given: readonly Block[] | null): void => {
    const others = choices.headers.filter(({ sheet }) => sheet !== name);
    void choose({ headers: given === null ? others : [...others, { sheet: name, blocks: [...given] }] });
  };
  return (
    <div className="import-settings">
      <label>
        <input
          type="checkbox"
          // While it is judged again, it already shows what was chosen.
          checked={!leftOut && (taken || state.busy)}
          onChange={({ target }) => setBlocks(target.checked ? null : [])}
          disabled={!taken && !leftOut}
        />
        导入这个工作表
      </label>
      {blocks.map((block, i) => (
        <HeaderRows
          key={`${block?.first}-${block?.last}`}
          block={block}
          setBlock={(changed) =>
            setBlocks(blocks.map((one, at) => (at === i ? changed : one)).filter(isBlock))
          }
        />
      ))}
      <OwnershipChoice name={name} choices={choices} choose={(ownership) => void choose({ ownership })} />
      {tables.every(({ schoolRows }) => schoolRows.length === 0) && (
        <NoSchools reading={reading} name={name} />
      )}
    </div>
  );
}

const isBlock = (block: Block | undefined): block is Block => block !== undefined;

/** Taken when both fields are left or Enter is pressed; a header that ends above its beginning is one row. */
function HeaderRows({
  block,
  setBlock,
}: {
  readonly block: Block | undefined;
  readonly setBlock: (block: Block) => void;
}): ReactElement {
  const [first, setFirst] = useState(String(block?.first ?? ""));
  const [last, setLast] = useState(String(block?.last ?? ""));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    take();
  };
  // Not between the two fields: the first row is changed before the last one, and the pair is meant.
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) take();
  };
  const take = (): void => {
    const [from, to] = [Number(first), Number(last === "" ? first : last)];
    if (!Number.isInteger(from) || from < 1 || !Number.isInteger(to)) return;
    if (from !== block?.first || to !== block.last) setBlock({ first: from, last: Math.max(from, to) });
  };
  return (
    <form className="import-header-rows" onSubmit={submit} onBlur={leave}>
      表头在第
      <input
        className="field"
        inputMode="numeric"
        aria-label="表头首行"
        value={first}
        onChange={({ target }) => setFirst(target.value)}
      />
      至
      <input
        className="field"
        inputMode="numeric"
        aria-label="表头末行"
        value={last}
        onChange={({ target }) => setLast(target.value)}
      />
      行
      <button type="submit" hidden />
    </form>
  );
}

function OwnershipChoice({
  name,
  choices,
  choose,
}: {
  readonly name: string;
  readonly choices: RosterChoices;
  readonly choose: (ownership: RosterChoices["ownership"]) => void;
}): ReactElement {
  const own = choices.ownership.find(({ sheet }) => sheet === name)?.ownership ?? "";
  const others = choices.ownership.filter(({ sheet }) => sheet !== name);
  const set = (value: string): void =>
    choose(isOwnership(value) ? [...others, { sheet: name, ownership: value }] : others);
  return (
    <label>
      办别
      <select className="field" value={own} onChange={({ target }) => set(target.value)}>
        <option value="">按文件</option>
        {Object.entries(ownerships).map(([value, label]) => (
          <option key={value} value={value}>
            全部{label}
          </option>
        ))}
      </select>
    </label>
  );
}

const isOwnership = (value: string): value is Ownership => Object.hasOwn(ownerships, value);

/** Why nothing was found here, and how to say where the header is. */
function NoSchools({
  reading,
  name,
}: {
  readonly reading: RosterReading;
  readonly name: string;
}): ReactElement {
  const [problem] = problemsOf(reading, name);
  const sentence = problem === undefined ? null : rosterSentence(problem);
  return (
    <span className="attention">
      {sentence === null ? "这个工作表没有计入。" : `${sentence.text}${sentence.remedy}`}
    </span>
  );
}
