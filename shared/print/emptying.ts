/**
 * What the case of a school that goes no route says of its teachers and assets. One that takes no more pupils runs empty
 * all the same: they are dealt with as its pupils leave.
 */
import type { CaseSource } from "./caseSource.ts";
import { dispositionSeen } from "./dispositionSeen.ts";

export const isEmptying = (source: CaseSource): boolean => dispositionSeen(source) === "phase-out";

export const emptyingTexts = {
  teachers: "本校停止招生、逐年消化，教师随在校生减少逐年安置。",
  assets: "本校停止招生、逐年消化，资产待在校生全部毕业后处置。",
} as const;

const goingOnTexts = {
  teachers: "本校不终止办学、不转为公办，不涉及教师安置。",
  assets: "本校不终止办学、不转为公办，不涉及资产处置。",
} as const;

export const whyNotAsked = (source: CaseSource, what: keyof typeof emptyingTexts): string =>
  (isEmptying(source) ? emptyingTexts : goingOnTexts)[what];
