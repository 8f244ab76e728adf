/**
 * A block of a printed document, or the part of it that stands on one page: bodies of a table under the table's head,
 * lines of a paragraph.
 */
import type { ReactElement } from "react";
import type { Block, Cell, Row, TableBlock } from "../../shared/print/printed.ts";
import { PictureView } from "./PictureView.tsx";

interface Props {
  readonly block: Block;
  /** Which bodies of a table, or lines of a paragraph; absent: all. */
  readonly from?: number;
  readonly to?: number;
}

export function BlockView({ block, from, to }: Props): ReactElement {
  if (block.kind === "table") return <TableView table={block} from={from} to={to} />;
  if (block.kind === "picture") return <PictureView block={block} />;
  if (block.kind === "paragraph") return <ParagraphView text={block.text} from={from} to={to} />;
  if (block.kind === "title") return <h1 className="print-title">{block.text}</h1>;
  if (block.kind === "heading") return <h2 className="print-heading">{block.text}</h2>;
  if (block.kind === "subheading") return <h3 className="print-subheading">{block.text}</h3>;
  return <div className={`print-${block.kind}`}>{block.text}</div>;
}

/** It is set as a whole and looked at through a window of some of its lines, so that it breaks as it was measured. */
function ParagraphView({
  text,
  from = 0,
  to,
}: Omit<Props, "block"> & { readonly text: string }): ReactElement {
  const lines = (count: number): string => `calc(${count} * var(--line))`;
  const isPart = to !== undefined && to > from;
  return (
    <div
      className={`print-paragraph ${isPart ? "part" : ""}`}
      style={isPart ? { height: lines(to - from) } : undefined}
    >
      <p style={isPart ? { marginTop: lines(-from) } : undefined}>{text}</p>
    </div>
  );
}

function TableView({
  table,
  from = 0,
  to,
}: Omit<Props, "block"> & { readonly table: TableBlock }): ReactElement {
  return (
    <div className={`print-table ${table.look}`}>
      <table>
        <colgroup>
          {table.columns.map((width, place) => (
            <col key={place} style={{ width: `${width}mm` }} />
          ))}
        </colgroup>
        {table.head.length > 0 && (
          <thead>
            {table.head.map((row, place) => (
              <RowView key={place} row={row} as="th" />
            ))}
          </thead>
        )}
        {table.bodies.slice(from, to).map((rows, body) => (
          <tbody key={from + body}>
            {rows.map((row, place) => (
              <RowView key={place} row={row} as="td" />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

const RowView = ({ row, as }: { readonly row: Row; readonly as: "th" | "td" }): ReactElement => (
  <tr>
    {row.map((cell, place) => (
      <CellView key={place} cell={cell} as={as} />
    ))}
  </tr>
);

function CellView({ cell, as: Element }: { readonly cell: Cell; readonly as: "th" | "td" }): ReactElement {
  return (
    <Element colSpan={cell.columns} rowSpan={cell.rows} className={cell.align}>
      {cell.blank === true ? <span className="print-blank" /> : cell.text}
    </Element>
  );
}
