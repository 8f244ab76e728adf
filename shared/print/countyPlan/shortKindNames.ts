/** What is done by a measure, in the two or four characters that follow a school's name in a sentence. */
import type { MeasureKind } from "../../model/vocabulary.ts";

export const shortKindNames: Readonly<Record<MeasureKind, string>> = {
  "new-build": "新建",
  rebuild: "改建",
  expand: "扩建",
  tap: "内部挖潜",
  convert: "转公",
  purchase: "购买学位",
  "intake-cap": "核减招生",
  close: "停办",
  transform: "转型",
};
