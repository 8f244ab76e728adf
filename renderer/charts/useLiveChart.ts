/** The drawing in an element of the page: made once, drawn again when its picture or its size changes. */
import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { underAxis, type DrawnMark, type Picture, type Size } from "./drawing.ts";
import { chartIn, type LiveChart } from "./echarts.ts";
import { baseOption } from "./look.ts";

export type AskMark = (mark: DrawnMark, by: "press" | "key") => void;
/** Shows which mark the keyboard is on; null: on none. */
export type PointMark = (mark: DrawnMark | null) => void;

/** Where a mark is drawn; what the mouse meets besides marks has no index. */
interface MarkPlace {
  readonly componentType?: string;
  readonly seriesIndex?: number;
  readonly dataIndex?: number;
}

const isAt =
  ({ componentType, seriesIndex, dataIndex }: MarkPlace) =>
  (mark: DrawnMark): boolean =>
    mark.seriesIndex === (componentType === "xAxis" ? underAxis : seriesIndex) &&
    mark.dataIndex === dataIndex;

export function useLiveChart(element: HTMLElement | null, picture: Picture, ask: AskMark): PointMark {
  const [live, setLive] = useState<{ readonly chart: LiveChart; readonly size: Size } | null>(null);
  const pressed = useEffectEvent((place: MarkPlace): void => {
    const mark = picture.marks.find(isAt(place));
    if (mark !== undefined) ask(mark, "press");
  });

  useEffect(() => {
    if (element === null) return undefined;
    const chart = chartIn(element);
    chart.on("click", (place) => pressed(place));
    const observer = new ResizeObserver(() => {
      chart.resize();
      setLive({ chart, size: { width: chart.getWidth(), height: chart.getHeight() } });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      setLive(null);
      chart.dispose();
    };
  }, [element]);

  useEffect(() => {
    if (live === null) return;
    const option = picture.draw(live.size);
    const words = (place: MarkPlace): string => picture.marks.find(isAt(place))?.words ?? "";
    const tooltip = { ...baseOption.tooltip, formatter: words };
    live.chart.setOption({ ...option, tooltip }, { notMerge: true });
  }, [live, picture]);

  return useCallback(
    (mark) => {
      if (live === null) return;
      live.chart.dispatchAction({ type: "downplay" });
      if (mark === null || mark.seriesIndex === underAxis) live.chart.dispatchAction({ type: "hideTip" });
      else {
        const { seriesIndex, dataIndex } = mark;
        live.chart.dispatchAction({ type: "highlight", seriesIndex, dataIndex });
        live.chart.dispatchAction({ type: "showTip", seriesIndex, dataIndex });
      }
    },
    [live],
  );
}
