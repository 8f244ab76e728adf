/**
 * The figures of a row of Balance by name, those in groups with a dot: what each counts and how it is read. Whoever
 * shows or asks for a figure names it by these keys.
 */
import type { BalanceRow } from "../rows.ts";

/** What a number counts; a difference carries its sign. */
export type Unit =
  | "pupils"
  | "seats"
  | "difference"
  | "bp"
  | "classes"
  | "teachers"
  | "yuan"
  | "tenThousandYuan";

interface Figure {
  readonly unit: Unit;
  readonly read: (row: BalanceRow) => number;
}

const figures = {
  total: { unit: "pupils", read: (row) => row.total },
  privateDoNothing: { unit: "pupils", read: (row) => row.privateDoNothing },
  privateAfterCaps: { unit: "pupils", read: (row) => row.privateAfterCaps },
  privateAfterClosures: { unit: "pupils", read: (row) => row.privateAfterClosures },
  privatePhysical: { unit: "pupils", read: (row) => row.privatePhysical },
  purchased: { unit: "pupils", read: (row) => row.purchased },
  privateCounted: { unit: "pupils", read: (row) => row.privateCounted },
  shareBp: { unit: "bp", read: (row) => row.shareBp },
  grossShareBp: { unit: "bp", read: (row) => row.grossShareBp },
  publicDemand: { unit: "pupils", read: (row) => row.publicDemand },
  publicSeatsBase: { unit: "seats", read: (row) => row.publicSeatsBase },
  publicSeats: { unit: "seats", read: (row) => row.publicSeats },
  spareSeats: { unit: "seats", read: (row) => row.spareSeats },
  seatShortage: { unit: "seats", read: (row) => row.seatShortage },
  seatSurplus: { unit: "seats", read: (row) => row.seatSurplus },
  net: { unit: "difference", read: (row) => row.net },
  "seatsAdded.total": { unit: "seats", read: (row) => row.seatsAdded.total },
  "seatsAdded.new-build": { unit: "seats", read: (row) => row.seatsAdded["new-build"] },
  "seatsAdded.rebuild": { unit: "seats", read: (row) => row.seatsAdded.rebuild },
  "seatsAdded.expand": { unit: "seats", read: (row) => row.seatsAdded.expand },
  "seatsAdded.tap": { unit: "seats", read: (row) => row.seatsAdded.tap },
  "seatsAdded.convert": { unit: "seats", read: (row) => row.seatsAdded.convert },
  "seatsAdded.purchase": { unit: "seats", read: (row) => row.seatsAdded.purchase },
  "reduction.total": { unit: "pupils", read: (row) => row.reduction.total },
  "reduction.natural": { unit: "pupils", read: (row) => row.reduction.natural },
  "reduction.planned": { unit: "pupils", read: (row) => row.reduction.planned },
  "reduction.caps": { unit: "pupils", read: (row) => row.reduction.caps },
  "reduction.closures": { unit: "pupils", read: (row) => row.reduction.closures },
  "reduction.conversions": { unit: "pupils", read: (row) => row.reduction.conversions },
  /** What all measures do together (措施合计): planned reduction and the seats bought in the base year already. */
  measures: {
    unit: "pupils",
    read: ({ reduction, purchased }) =>
      reduction.caps + reduction.closures + reduction.conversions + purchased,
  },
  "reduction.purchases": { unit: "pupils", read: (row) => row.reduction.purchases },
} as const satisfies Readonly<Record<string, Figure>>;
export type FigureKey = keyof typeof figures;

export const isFigureKey = (key: string): key is FigureKey => Object.hasOwn(figures, key);
export const figureKeys: readonly FigureKey[] = Object.keys(figures).filter(isFigureKey);

export const figureOf = (row: BalanceRow, key: FigureKey): number => figures[key].read(row);
export const unitOfFigure = (key: FigureKey): Unit => figures[key].unit;
