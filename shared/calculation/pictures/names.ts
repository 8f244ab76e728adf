/** What the marks of the pictures are called, in the words of the balance table. */
import type { StageOrAll } from "../../model/stage.ts";
import { stageNames } from "../../model/vocabulary.ts";
import type { SeatKind } from "./seatsAndReduction.ts";
import type { ReductionPart } from "./waterfall.ts";

/** A natural change that takes pupils out; one that brings them is a 自然增加. */
export const partNames: Readonly<Record<ReductionPart, string>> = {
  natural: "自然减少",
  caps: "核减招生",
  closures: "停办转型",
  conversions: "民转公",
  purchases: "购买学位",
};

/** As it stands under a bar, whichever way it goes. */
export const partLabels: Readonly<Record<ReductionPart, string>> = { ...partNames, natural: "自然变化" };

export const seatKindNames: Readonly<Record<SeatKind, string>> = {
  "new-build": "新建",
  rebuild: "改建",
  expand: "扩建",
  tap: "挖潜",
  convert: "民转公",
  purchase: "购买",
};

/** 小学, 初中; nothing for both together. */
export const stageWord = (stage: StageOrAll): string => (stage === "all" ? "" : stageNames[stage]);
