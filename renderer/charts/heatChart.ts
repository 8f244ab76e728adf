/** The heat table as a picture to be saved; on the screen it is a table of the page. */
import type { CustomSeriesOption } from "echarts/charts";
import type { SpareCell, SpareSeats } from "../../shared/calculation/pictures/spareSeats.ts";
import { saySpareSeats } from "../../shared/calculation/pictures/spareSeatsWords.ts";
import { stageNames } from "../../shared/model/vocabulary.ts";
import type { Picture, PictureOption } from "./drawing.ts";
import { cellText, fallText, tints } from "./heatLook.ts";
import { baseOption, ground, ink, labelStyle } from "./look.ts";

export const heatPicture = (heat: SpareSeats): Picture => ({
  said: saySpareSeats(heat),
  marks: [],
  draw: () => optionOf(heat),
});

const headHeight = 44;
const rowHeight = 24;

/** A row for each area, however many there are. */
export const heatHeight = ({ lines }: SpareSeats): number => headHeight + rowHeight * lines.length + 8;

function optionOf(heat: SpareSeats): PictureOption {
  const columns = heat.lines[0]?.cells ?? [];
  return {
    ...baseOption,
    grid: { left: 84, right: 8, top: headHeight, bottom: 4 },
    xAxis: { ...plainAxis, position: "top", data: columns.map((cell) => headOf(cell, heat)) },
    yAxis: { ...plainAxis, inverse: true, data: heat.lines.map(({ area }) => area || heat.whole) },
    series: [seriesOf(heat)],
  };
}

const plainAxis = {
  type: "category",
  axisTick: { show: false },
  axisLine: { show: false },
  axisLabel: { ...labelStyle, interval: 0, lineHeight: 15 },
} as const;

/** The fall over the stage; with one stage shown, the fall alone. */
const headOf = ({ year, stage }: SpareCell, heat: SpareSeats): string =>
  heat.stages.length === 1 ? fallText(year, heat) : `${fallText(year, heat)}\n${stageNames[stage]}`;

function seriesOf(heat: SpareSeats): CustomSeriesOption {
  const tint = tints(heat);
  const cells = heat.lines.flatMap(({ cells: own }, row) =>
    own.map((cell, column) => ({ cell, row, column })),
  );
  return {
    type: "custom",
    data: cells.map(({ row, column }) => [column, row]),
    renderItem({ dataIndex }, api) {
      const found = cells[dataIndex];
      if (found === undefined) return null;
      const { value } = found.cell;
      const [x = 0, y = 0] = api.coord([found.column, found.row]);
      const [width = 0, height = 0] = [api.size?.([1, 1]) ?? 0].flat();
      return {
        type: "rect",
        shape: { x: x - width / 2, y: y - height / 2, width, height },
        style: { fill: tint(value), stroke: ground, lineWidth: 1 },
        textConfig: { position: "inside" },
        textContent: {
          type: "text",
          style: { ...labelStyle, text: cellText(value), fill: ink, fontWeight: value < 0 ? 600 : 400 },
        },
      };
    },
  };
}
