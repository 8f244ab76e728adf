/**
 * A school that takes no more pupils goes no route, and yet runs empty: its teachers and assets are dealt with as its pupils
 * leave, which the sections that ask for neither say instead.
 */
import type { CaseSource } from "./caseSource.ts";
import { dispositionSeen } from "./dispositionSeen.ts";

export const isEmptying = (source: CaseSource): boolean => dispositionSeen(source) === "phase-out";

export const emptyingTexts = {
  teachers: "本校停止招生、逐年消化，教师随在校生减少逐年安置。",
  assets: "本校停止招生、逐年消化，资产待在校生全部毕业后处置。",
} as const;
