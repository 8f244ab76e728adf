/** What is said of a cell: where one is and what it holds, what is wrong with it, why it cannot be typed into. */
import { invitingColumn } from "./appendLine.ts";
import type { CellView } from "./cellView.ts";
import type { Line } from "./lines.ts";
import type { CellRef, GridColumn, SelectedCells, SpreadsheetProps } from "./types.ts";

export interface FoundCell<Row> {
  readonly line: Line<Row>;
  readonly column: GridColumn<Row>;
}

export interface CellWordsContext<Row> {
  props(): SpreadsheetProps<Row>;
  find(cell: CellRef): FoundCell<Row> | null;
  view(line: Line<Row>, columnId: string): CellView;
}

export class CellWords<Row> {
  readonly #context: CellWordsContext<Row>;

  constructor(context: CellWordsContext<Row>) {
    this.#context = context;
  }

  /** "育英学校，数量：320": line, column and content, as a screen reader says it. */
  describe(cell: CellRef): string {
    const found = this.#context.find(cell);
    if (found === null) return this.#context.props().label;
    return `${this.#nameOf(found)}：${this.#context.view(found.line, cell.columnId).text}`;
  }

  /** "已选从“育英学校，数量”到“实验小学，计划日期”": the range as a screen reader says it. */
  describeRange({ rowIds, columnIds }: SelectedCells): string {
    const name = (rowId: string | undefined, columnId: string | undefined): string => {
      const found = this.#context.find({ rowId: rowId ?? "", columnId: columnId ?? "" });
      return found === null ? "" : this.#nameOf(found);
    };
    return `已选从“${name(rowIds[0], columnIds[0])}”到“${name(rowIds.at(-1), columnIds.at(-1))}”`;
  }

  #nameOf({ line, column }: FoundCell<Row>): string {
    const [first] = this.#context.props().columns;
    const lineName =
      first === undefined || first === column ? "" : `${this.#context.view(line, first.id).text}，`;
    return `${lineName}${column.group ?? ""}${column.header}`;
  }

  /** What is wrong with what the cell holds; said as long as it is the active one. */
  remark(cell: CellRef): string | undefined {
    const found = this.#context.find(cell);
    const view = found === null ? undefined : this.#context.view(found.line, cell.columnId);
    return view?.mark === "draft" ? view.hint : undefined;
  }

  /** Where its content comes from, unless that is a remark. */
  note(cell: CellRef): string {
    const found = this.#context.find(cell);
    const view = found === null ? undefined : this.#context.view(found.line, cell.columnId);
    return view?.mark === "draft" ? "" : (view?.hint ?? "");
  }

  /** Said when it was typed into in vain. */
  refusal(cell: CellRef): string | undefined {
    const found = this.#context.find(cell);
    if (found === null) return undefined;
    if (this.#context.props().onEdit === undefined) return "本表只供查看";
    if (found.line.kind === "append")
      return `请先填写“${invitingColumn(this.#context.props().columns)?.header ?? ""}”，新建这一行`;
    const view = this.#context.view(found.line, cell.columnId);
    if (view.mark === "computed")
      return `此格由系统计算，不能填写${view.hint === undefined ? "" : `：${view.hint}`}`;
    return view.hint ?? "此格不能填写";
  }
}
