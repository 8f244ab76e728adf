/** Spare seats by area, fall and stage as a table of the page: each number a button that asks what it is made of. */
import { useState, type KeyboardEvent, type ReactElement } from "react";
import type { SpareCell, SpareSeats } from "../../shared/calculation/pictures/spareSeats.ts";
import { stageNames } from "../../shared/model/vocabulary.ts";
import { cellText, fallText, tints } from "./heatLook.ts";
import "./charts.css";

interface Props {
  readonly heat: SpareSeats;
  readonly label: string;
  readonly ask: (cell: SpareCell, by: "press" | "key") => void;
}

export function HeatTable({ heat, label, ask }: Props): ReactElement {
  const [chosen, setChosen] = useState("0/0");
  const tint = tints(heat);
  return (
    <div className="heat">
      <table className="heat-table" aria-label={label} style={{ height: fitting(heat) }} onKeyDown={walk}>
        <HeatHead heat={heat} />
        <tbody>
          {heat.lines.map(({ area, cells }, row) => (
            <tr key={area}>
              <th scope="row">{area || heat.whole}</th>
              {cells.map((cell, column) => {
                const place = `${row}/${column}`;
                return (
                  <td key={place} style={{ background: tint(cell.value) }}>
                    <button
                      type="button"
                      data-place={place}
                      className={cell.value < 0 ? "heat-short" : undefined}
                      tabIndex={chosen === place ? 0 : -1}
                      onFocus={() => setChosen(place)}
                      onClick={({ detail }) => ask(cell, detail === 0 ? "key" : "press")}
                    >
                      {cellText(cell.value)}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** As high as the frame, and no row of a short table higher than it needs. */
const fitting = ({ lines }: SpareSeats): string => `min(100%, ${44 + 28 * lines.length}px)`;

function HeatHead({ heat }: Pick<Props, "heat">): ReactElement {
  const { falls, stages } = heat;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={stages.length === 1 ? 1 : 2}>
          片区
        </th>
        {falls.map((year) => (
          <th key={year} scope="colgroup" colSpan={stages.length}>
            {fallText(year, heat)}
          </th>
        ))}
      </tr>
      {stages.length > 1 && (
        <tr>
          {falls.flatMap((year) =>
            stages.map((stage) => (
              <th key={`${year}/${stage}`} scope="col">
                {stageNames[stage]}
              </th>
            )),
          )}
        </tr>
      )}
    </thead>
  );
}

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** Arrows go from number to number. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const move = moves[event.key];
  const place = event.target instanceof HTMLElement ? event.target.dataset["place"] : undefined;
  if (move === undefined || place === undefined) return;
  event.preventDefault();
  const [row = 0, column = 0] = place.split("/").map(Number);
  const next = `[data-place="${row + move[0]}/${column + move[1]}"]`;
  event.currentTarget.querySelector<HTMLElement>(next)?.focus();
}
