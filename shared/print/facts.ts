/** Facts: a table of label and value, two to a row; a long value has a row to itself, a very long one several. */
import { partsOf } from "./longText.ts";
import { label, textWidth, type Cell, type Row, type TableBlock } from "./printed.ts";

export interface Fact {
  readonly label: string;
  readonly text: string;
  /** Has the whole width even when it is short or empty. */
  readonly wide?: boolean;
}

const labelWidth = 33;
const valueWidth = textWidth / 2 - labelWidth;
/** Characters of 10.5 pt: on a line of a value, and of a value that has the whole width. */
const perLine = 11;
const perWideLine = 32;
/** Two lines look well beside a short neighbour, three do not. */
const mostBeside = 2 * perLine;

const isWide = ({ text, wide }: Fact): boolean =>
  wide === true || text.length > mostBeside || text.includes("\n");

const value = (text: string, columns = 1): Cell => ({ text, columns, blank: text === "" });

export function factsTable(facts: readonly Fact[]): TableBlock {
  const rows = factRows(facts);
  const isSmall = rows.length <= 4 && facts.every(({ text }) => text.length <= 2 * perWideLine);
  return {
    kind: "table",
    look: "facts",
    columns: [labelWidth, valueWidth, labelWidth, valueWidth],
    head: [],
    // A few short facts are kept on one page.
    bodies: isSmall ? [rows] : rows.map((row) => [row]),
  };
}

function factRows(facts: readonly Fact[]): Row[] {
  const rows: Row[] = [];
  let waiting: Fact | null = null;
  for (const fact of facts) {
    if (isWide(fact)) {
      if (waiting !== null) rows.push(pair(waiting, null));
      waiting = null;
      rows.push(...wideRows(fact));
    } else if (waiting === null) {
      waiting = fact;
    } else {
      rows.push(pair(waiting, fact));
      waiting = null;
    }
  }
  if (waiting !== null) rows.push(pair(waiting, null));
  return rows;
}

const pair = (left: Fact, right: Fact | null): Row =>
  right === null
    ? [label(left.label), value(left.text, 3)]
    : [label(left.label), value(left.text), label(right.label), value(right.text)];

const wideRows = (fact: Fact): Row[] =>
  partsOf(fact.text, perWideLine).map((part, place) => [
    label(place === 0 ? fact.label : `${fact.label}（续）`),
    value(part, 3),
  ]);
