/** The lines of filling in many cases: what is typed into each, how many hold something already, and whether to clear it. */
import type { ReactElement } from "react";
import { nothingSaid, refusalOf, unitOf, type BulkLine, type Said } from "./bulkLines.ts";

interface Props {
  readonly lines: readonly BulkLine[];
  readonly said: ReadonlyMap<string, Said>;
  readonly say: (id: string, said: Said) => void;
}

export function BulkTable({ lines, said, say }: Props): ReactElement {
  return (
    <div className="form-scroll bulk-lines">
      <table className="form-table">
        <thead>
          <tr>
            <th>项目</th>
            <th>填为</th>
            <th>已有内容</th>
            <th>清空</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line
              key={line.id}
              line={line}
              said={said.get(line.id) ?? nothingSaid}
              say={(words) => say(line.id, words)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({
  line,
  said,
  say,
}: {
  readonly line: BulkLine;
  readonly said: Said;
  readonly say: (said: Said) => void;
}): ReactElement {
  const { label, spec, cells, filled } = line;
  const refusal = refusalOf(line, said);
  const control = {
    className: "field",
    "aria-label": label,
    "aria-invalid": refusal !== null,
    disabled: said.clears,
    value: said.clears ? "" : said.text,
  };
  return (
    <tr>
      <td>{label}</td>
      <td>
        {spec.kind === "choice" ? (
          <select {...control} onChange={({ target }) => say({ ...said, text: target.value })}>
            <option value="">不改</option>
            {Object.values(spec.choices ?? {}).map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        ) : (
          <input
            {...control}
            autoComplete="off"
            placeholder={said.clears ? "清空" : spec.kind === "date" ? "不改；如 2023-08-20" : "不改"}
            onChange={({ target }) => say({ ...said, text: target.value })}
          />
        )}
        {refusal !== null && <p className="form-error">{refusal}</p>}
      </td>
      <td className={filled === 0 ? "grey" : ""}>
        {filled} / {cells} {unitOf(line)}
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={`清空${label}`}
          disabled={filled === 0}
          checked={said.clears}
          onChange={({ target }) => say({ ...said, clears: target.checked })}
        />
      </td>
    </tr>
  );
}
