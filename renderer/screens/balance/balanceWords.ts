/** How a balance is said: 余 or 缺 with its number, and what the lines of a table are called. */
import type { StageOrAll } from "../../../shared/model/stage.ts";
import type { Seats } from "../../../shared/model/units.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";

/** Sums are called 合计, not 全部 as in a measure's stages. */
export const stageWord = (stage: StageOrAll): string => (stage === "all" ? "合计" : stageNames[stage]);

export { formatSpare as spareText } from "../../../shared/format/numbers.ts";

export const spareClass = (spareSeats: Seats): string => (spareSeats < 0 ? "shortage" : "fine");
