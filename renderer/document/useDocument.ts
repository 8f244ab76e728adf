/** Hooks by which screens read the open document; they draw again once for every change of it. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { County } from "../../shared/model/county.ts";
import type { OpenDocument } from "./openDocument.ts";

/** The open document and the county the window looks at. */
export interface Workplace {
  readonly document: OpenDocument;
  readonly countyCode: string;
}

export const WorkplaceContext = createContext<Workplace | null>(null);

export function useWorkplace(): Workplace & { readonly county: County; readonly version: number } {
  const workplace = useContext(WorkplaceContext);
  if (workplace === null) throw new Error("a screen of a plan is shown without a plan");
  const { document, countyCode } = workplace;
  const version = useSyncExternalStore(document.subscribe, () => document.version);
  const county = document.plan.county.get(countyCode);
  if (county === undefined) throw new Error(`the plan has no county ${countyCode}`);
  return { document, countyCode, county, version };
}
