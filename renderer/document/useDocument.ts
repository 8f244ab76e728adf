/** Hooks by which screens read the open document; they draw again once for every change of it. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Calculator } from "../../shared/calculation/calculator.ts";
import type { County } from "../../shared/model/county.ts";
import type { Plan } from "../../shared/model/plan.ts";
import type { OpenDocument } from "./openDocument.ts";

/** The open document and the county the window looks at. */
export interface Workplace {
  readonly document: OpenDocument;
  readonly countyCode: string;
}

export const WorkplaceContext = createContext<Workplace | null>(null);

/** What a screen looks at; `plan` is a new value after every change, `version` counts the changes. */
export interface WorkplaceNow extends Workplace {
  readonly county: County;
  readonly plan: Plan;
  readonly calculator: Calculator;
  readonly writable: boolean;
  readonly version: number;
}

export function useWorkplace(): WorkplaceNow {
  const workplace = useContext(WorkplaceContext);
  if (workplace === null) throw new Error("a screen of a plan is shown without a plan");
  const { document, countyCode } = workplace;
  const version = useSyncExternalStore(document.subscribe, () => document.version);
  const { plan, calculator, info } = document;
  const county = plan.county.get(countyCode);
  if (county === undefined) throw new Error(`the plan has no county ${countyCode}`);
  return { document, countyCode, county, plan, calculator, writable: !info.readOnly, version };
}
