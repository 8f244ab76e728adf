/** Seats short in all places of a county together: stage by stage, then place by place, none making up for another. */
import { stages } from "../../model/stage.ts";
import { shortagesOf } from "../outlook.ts";
import type { Calculated } from "./calculated.ts";
import type { Way } from "./explanation.ts";
import type { Subject, SubjectOf } from "./subject.ts";
import { formula, listing, plus } from "./ways.ts";

type About = SubjectOf<"seats-short">;

export function seatsShortWay(calculated: Calculated, about: About): Way {
  const { countyCode, year, stage } = about;
  if (stage === "all")
    return listing(
      calculated,
      "stage",
      stages.map((one) => ({ ...about, stage: one })),
    );
  const shortIn = (area: string | undefined): Subject => ({
    of: "row",
    countyCode,
    ...(area === undefined ? {} : { area }),
    year,
    stage,
    figure: "seatShortage",
  });
  const places = shortagesOf(calculated.calculator, countyCode, year, stage);
  const [only] = places;
  return only !== undefined && only.area === undefined
    ? formula(calculated, "sum", [plus(shortIn(undefined))])
    : listing(
        calculated,
        "area",
        places.map(({ area }) => shortIn(area)),
      );
}
