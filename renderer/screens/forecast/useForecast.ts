/** What the views of the forecast share: the county's frame and schools, and over how many falls ratios are averaged. */
import { useMemo, useState } from "react";
import type { EstimateSettings } from "../../../shared/calculation/estimate/estimate.ts";
import type { CountyFrame } from "../../../shared/calculation/frame.ts";
import type { School } from "../../../shared/model/school.ts";
import { defaultRules } from "../../document/rules.ts";
import { useWorkplace } from "../../document/useDocument.ts";

export interface Forecast {
  readonly frame: CountyFrame;
  readonly schools: readonly School[];
  readonly settings: EstimateSettings;
  readonly average: (falls: number) => void;
}

/** Chosen for the window: coming back to the screen, the same years are averaged. */
let chosenFalls: number = defaultRules.averagedFalls;

export function useForecast(): Forecast {
  const { calculator, county, version } = useWorkplace();
  const [falls, setFalls] = useState(chosenFalls);
  const frame = calculator.frame(county.id);
  if (frame === undefined) throw new Error(`the calculator has no county ${county.id}`);
  // oxlint-disable-next-line react/exhaustive-deps -- version stands for what the calculator knows
  const schools = useMemo(() => calculator.schools(county.id), [calculator, county.id, version]);
  const settings = useMemo(() => ({ falls, trendLimitBp: defaultRules.entrantTrendLimitBp }), [falls]);
  const average = (count: number): void => {
    chosenFalls = count;
    setFalls(count);
  };
  return { frame, schools, settings, average };
}
