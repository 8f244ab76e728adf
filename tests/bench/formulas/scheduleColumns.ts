/** Which column of 措施 holds what: first what is typed, then what is made of it. */
import type { Stage } from "../../../shared/model/stage.ts";
import { pair } from "./countySheets.ts";

export const scheduleColumn = {
  id: 0,
  kind: 1,
  school: 2,
  ownArea: 3,
  /** Two columns, as typed. */
  seats: 4,
  cap: 6,
  planned: 7,
  actual: 8,
  end: 9,
  /** Two columns: 1 where the measure is about that stage. */
  stages: 10,
  date: 12,
  fall: 13,
  ownership: 14,
  isBuild: 15,
  counts: 16,
  area: 17,
  caseRow: 18,
  until: 19,
  isPurchase: 20,
  firstFlag: 21,
} as const;

const flags = { isRoute: 0, routeKey: 1, isCap: 2, from: 3, gain: 4 } as const;

/** Of a stage each. */
export const flagColumn = (flag: keyof typeof flags, stage: Stage): number =>
  scheduleColumn.firstFlag + flags[flag] * 2 + pair[stage];
