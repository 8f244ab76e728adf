/**
 * Follows the tags of a page and fills the grid. A table within a cell is one of its own, below what stands so far: pages
 * put tables into tables to place them. Rows hidden by their style are hidden rows; scripts and styles are no text.
 */
import { limits, markupDepth, tooLarge, type Counted } from "../limits.ts";
import { damaged } from "../refusal.ts";
import { contentOfCell, isHidden, spansOf, type TagAttributes } from "./cellOf.ts";
import type { PageGrid } from "./pageGrid.ts";
import { PageText } from "./pageText.ts";

const silent: ReadonlySet<string> = new Set([
  "script",
  "style",
  "title",
  "xml",
  "noscript",
  "comment",
  "select",
  "template",
]);
const blocks: ReadonlySet<string> = new Set([
  "p",
  "div",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "center",
  "caption",
  "li",
  "hr",
  "form",
  "body",
]);
/** Struck out, raised, lowered: no part of the number beside it. */
const looks: ReadonlySet<string> = new Set(["s", "strike", "del", "sup", "sub"]);
/** What is hidden of these stays: a row as a hidden row, a cell as the cell of a hidden column. */
const tableParts: ReadonlySet<string> = new Set(["table", "thead", "tbody", "tfoot", "tr", "td", "th"]);
/** Pages nest deeper than workbooks, forgotten end tags among them; the parser's cost grows with the depth. */
const deepest = markupDepth * 10;

interface OpenCell {
  readonly attributes: TagAttributes;
  readonly text: PageText;
}

interface OpenTable {
  readonly hidden: boolean;
  inRow: boolean;
  cell: OpenCell | null;
}

export class PageReader {
  readonly #grid: PageGrid;
  readonly #count: Counted;
  readonly #tables: OpenTable[] = [];
  readonly #outside = new PageText();
  #silent = 0;
  #depth = 0;
  /** How deep the outermost element is that is not shown; Infinity while there is none. */
  #hiddenFrom = Infinity;
  tables = 0;

  constructor(grid: PageGrid, count: Counted) {
    this.#grid = grid;
    this.#count = count;
  }

  open(name: string, attributes: TagAttributes): void {
    this.#count.add("elements");
    this.#depth += 1;
    if (this.#depth > deepest) throw damaged("markup", "");
    if (!tableParts.has(name) && isHidden(attributes))
      this.#hiddenFrom = Math.min(this.#hiddenFrom, this.#depth);
    if (silent.has(name)) this.#silent += 1;
    else if (name === "table") this.#beginTable(attributes);
    else if (name === "tr") this.#beginRow(attributes);
    else if (name === "td" || name === "th") this.#beginCell(attributes);
    else if (name === "br") this.#text().break();
    else if (looks.has(name)) this.#text().changeLooks();
    else if (blocks.has(name)) this.#endBlock();
  }

  text(text: string): void {
    if (this.#silent === 0 && !this.#isUnseen()) this.#text().append(text);
  }

  close(name: string): void {
    if (this.#depth === this.#hiddenFrom) this.#hiddenFrom = Infinity;
    this.#depth -= 1;
    if (silent.has(name)) this.#silent -= 1;
    else if (name === "table") this.#endTable();
    else if (name === "tr") this.#endRow();
    else if (name === "td" || name === "th") this.#endCell();
    else if (looks.has(name)) this.#text().changeLooks();
    else if (blocks.has(name)) this.#endBlock();
  }

  end(): void {
    this.#endBlock();
  }

  /** A table on a hidden part of the page is read, its rows as hidden rows. */
  #isUnseen(): boolean {
    return this.#hiddenFrom < Infinity && !(this.#tables.at(-1)?.hidden ?? false);
  }

  /** Where a text that comes now belongs; between the cells of a table there is none to be seen. */
  #text(): PageText {
    const table = this.#tables.at(-1);
    return table === undefined ? this.#outside : (table.cell?.text ?? new PageText());
  }

  #beginTable(attributes: TagAttributes): void {
    this.#endBlock();
    const around = this.#tables.at(-1);
    // What stands in the cell before the table keeps its place before it.
    if (around?.cell != null) this.#putCell(around.cell);
    this.tables += 1;
    this.#tables.push({
      hidden: isHidden(attributes) || this.#hiddenFrom < Infinity || (around?.hidden ?? false),
      inRow: false,
      cell: null,
    });
    this.#grid.beginTable();
  }

  #endTable(): void {
    this.#endRow();
    if (this.#tables.pop() !== undefined) this.#grid.endTable();
  }

  #beginRow(attributes: TagAttributes): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    this.#endRow();
    table.inRow = true;
    this.#grid.beginRow(table.hidden || isHidden(attributes));
  }

  #endRow(): void {
    this.#endCell();
    const table = this.#tables.at(-1);
    if (table !== undefined) table.inRow = false;
  }

  #beginCell(attributes: TagAttributes): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    this.#endCell();
    if (!table.inRow) this.#beginRow({});
    table.cell = { attributes, text: new PageText() };
  }

  #endCell(): void {
    const table = this.#tables.at(-1);
    if (table?.cell == null) return;
    this.#putCell(table.cell);
    table.cell = null;
  }

  #putCell({ attributes, text }: OpenCell): void {
    const place = this.#grid.place(spansOf(attributes));
    const content = contentOfCell(attributes, text.take());
    if (content !== null) this.#grid.put({ ...place, ...content });
  }

  #endBlock(): void {
    if (this.#tables.length > 0) {
      this.#text().break();
      return;
    }
    const line = this.#outside.take();
    if (line.length > limits.textLength) throw tooLarge("textLength");
    if (line !== "") this.#grid.addLine(line);
  }
}
