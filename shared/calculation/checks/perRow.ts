/** A check of the balance asks the same of the county's rows and of each area's; stages are never put together. */
import type { County } from "../../model/county.ts";
import type { Stage } from "../../model/stage.ts";
import type { Calculator } from "../calculator.ts";
import type { Found } from "../finding.ts";
import type { BalanceRow } from "../rows.ts";

/** A row of one stage. */
export type StageRow = BalanceRow & { readonly stage: Stage };

export const isOfStage = (row: BalanceRow): row is StageRow => row.stage !== "all";

/** What a check says of the rows of the county (no area) or of one of its areas. */
export type LookAtRows = (rows: readonly StageRow[], area: string | undefined) => readonly Found[];

export const inCountyAndAreas = (calculator: Calculator, { id }: County, look: LookAtRows): Found[] => [
  ...look(calculator.countyRows(id).filter(isOfStage), undefined),
  ...calculator.areaRows(id).flatMap(({ area, rows }) => look(rows.filter(isOfStage), area)),
];

/** The part of a finding that says which row it is about, and in which column. */
export const aboutRow = (
  { id }: County,
  { year, stage }: BalanceRow,
  area: string | undefined,
  field: string,
): Omit<Found, "numbers"> => ({
  countyCode: id,
  stage,
  year,
  field,
  ...(area === undefined ? {} : { area }),
});
