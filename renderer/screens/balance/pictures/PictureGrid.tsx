/** Four pictures of a county: what brings private enrollment down, whether seats keep up, the share, and where seats lack. */
import { useMemo, type ReactElement } from "react";
import { CommandButton } from "../../../commands/CommandButton.tsx";
import { useWorkplace } from "../../../document/useDocument.ts";
import { Chart } from "../../../charts/Chart.tsx";
import { HeatTable } from "../../../charts/HeatTable.tsx";
import { heatHeight } from "../../../charts/heatChart.ts";
import { useExplain } from "../../explain/useExplain.ts";
import type { PictureChoices } from "./pictureChoices.ts";
import { PictureFrame } from "./PictureFrame.tsx";
import { picturesOf } from "./picturesOf.ts";
import "./pictures.css";

export function PictureGrid({ year, stage }: PictureChoices): ReactElement {
  const { calculator, county } = useWorkplace();
  const explain = useExplain();
  const rows = calculator.countyRows(county.id);
  const areas = calculator.areaRows(county.id);
  const pictures = useMemo(
    () => picturesOf({ county, rows, areas }, year, stage),
    [county, rows, areas, year, stage],
  );
  if (pictures === null) return <NothingYet />;
  const { charts, heat, heatPicture } = pictures;
  return (
    <div className="pictures" role="region" aria-label="图">
      {charts.map(({ fileName, picture }) => (
        <PictureFrame key={fileName} fileName={fileName} picture={picture}>
          <Chart picture={picture} ask={({ subject }, by) => explain(subject, by)} />
        </PictureFrame>
      ))}
      <PictureFrame fileName={pictures.heatName} picture={heatPicture} plotHeight={heatHeight(heat)}>
        <HeatTable heat={heat} label="各片区公办学位余缺" ask={({ subject }, by) => explain(subject, by)} />
      </PictureFrame>
    </div>
  );
}

function NothingYet(): ReactElement {
  return (
    <div className="empty">
      <h2>名册里还没有学校的人数</h2>
      <p>导入名册，或在“名册”页填写各年级在校生和学位后，这里画出压减、学位、占比和余缺。</p>
      <div className="empty-buttons">
        <CommandButton id="file.importRoster" />
      </div>
    </div>
  );
}
