/** The four pictures of a county for a fall and stage, each with the name of its file. */
import { seatsAndReductionOf } from "../../../../shared/calculation/pictures/seatsAndReduction.ts";
import { shareTrendOf } from "../../../../shared/calculation/pictures/shareTrend.ts";
import { spareSeatsOf, type SpareSeats } from "../../../../shared/calculation/pictures/spareSeats.ts";
import { waterfallOf } from "../../../../shared/calculation/pictures/waterfall.ts";
import type { AreaRows, BalanceRow } from "../../../../shared/calculation/rows.ts";
import type { County } from "../../../../shared/model/county.ts";
import type { StageOrAll } from "../../../../shared/model/stage.ts";
import type { Fall } from "../../../../shared/model/units.ts";
import type { Picture } from "../../../charts/drawing.ts";
import { heatPicture } from "../../../charts/heatChart.ts";
import { seatsPicture } from "../../../charts/seatsChart.ts";
import { trendPicture } from "../../../charts/trendChart.ts";
import { waterfallPicture } from "../../../charts/waterfallChart.ts";
import { pictureFileName } from "./pictureFileName.ts";

export interface CountyRows {
  readonly county: County;
  readonly rows: readonly BalanceRow[];
  readonly areas: readonly AreaRows[];
}

interface NamedPicture {
  readonly fileName: string;
  readonly picture: Picture;
}

export interface Pictures {
  readonly charts: readonly NamedPicture[];
  /** A table of the page; its picture is only saved. */
  readonly heat: SpareSeats;
  readonly heatPicture: Picture;
  readonly heatName: string;
}

/** Null while the roster has neither pupils nor seats: four empty frames would say less than a sentence. */
export function picturesOf(
  { county, rows, areas }: CountyRows,
  year: Fall,
  stage: StageOrAll,
): Pictures | null {
  if (rows.every(({ total, publicSeats }) => total === 0 && publicSeats === 0)) return null;
  const place = { countyCode: county.id };
  const waterfall = waterfallOf(rows, place, year, stage);
  const heat = spareSeatsOf(rows, areas, county, stage);
  const named = (what: string, picture: Picture): NamedPicture => ({
    fileName: pictureFileName(county, what, stage),
    picture,
  });
  return {
    charts: [
      ...(waterfall === undefined ? [] : [named(`到${year}年秋民办在校生变化`, waterfallPicture(waterfall))]),
      named("新增学位与计划压减", seatsPicture(seatsAndReductionOf(rows, place, stage))),
      named("民办占比走势", trendPicture(shareTrendOf(rows, county, stage))),
    ],
    heat,
    heatPicture: heatPicture(heat),
    heatName: pictureFileName(county, "各片区学位余缺", stage),
  };
}
