/** 参数: the parameters of the forecast, the counts they are estimated from, and what becomes of the plan under others. */
import { useEffect, useState, type ReactElement } from "react";
import { useWantedPlace } from "../../document/goTo.ts";
import { lookAtView } from "../../document/viewInSight.ts";
import { Segments } from "../../ui/Segments.tsx";
import { BandView } from "./BandView.tsx";
import { ParametersView } from "./ParametersView.tsx";
import { PastView } from "./PastView.tsx";
import { useForecast } from "./useForecast.ts";
import "./forecast.css";

const views = [
  { value: "parameters", label: "升级率与入学指数" },
  { value: "past", label: "往年与预测人数" },
  { value: "band", label: "高低预测" },
] as const;
export type ForecastView = (typeof views)[number]["value"];

export function ForecastScreen(): ReactElement {
  const place = useWantedPlace("forecast");
  const forecast = useForecast();
  const [chosen, setChosen] = useState<ForecastView>("parameters");
  const view = views.find(({ value }) => value === place?.view)?.value ?? chosen;
  if (view !== chosen) setChosen(view);
  useEffect(() => {
    lookAtView(view);
    return () => lookAtView(null);
  }, [view]);
  const choice = <Segments<ForecastView> label="视图" options={views} value={view} onChange={setChosen} />;
  if (view === "past") return <PastView choice={choice} forecast={forecast} place={place} />;
  const toPast = (): void => setChosen("past");
  if (view === "band") return <BandView choice={choice} forecast={forecast} toPast={toPast} />;
  return <ParametersView choice={choice} forecast={forecast} place={place} toPast={toPast} />;
}
