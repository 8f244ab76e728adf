/** Every token there is, by group. A new one is an entry in its group's list; the editor and this list have it at once. */
import { changeTokens } from "./groups/changes.ts";
import { countyTokens } from "./groups/county.ts";
import { dispositionTokens } from "./groups/dispositions.ts";
import { dutyTokens } from "./groups/duties.ts";
import { measureTokens } from "./groups/measures.ts";
import { needTokens } from "./groups/needs.ts";
import { placementTokens } from "./groups/placements.ts";
import { riskTokens } from "./groups/risks.ts";
import { balanceTokens } from "./groups/rows.ts";
import { schoolTokens } from "./groups/schools.ts";
import { stepTokens } from "./groups/steps.ts";
import { targetTokens } from "./groups/targets.ts";
import type { Token, TokenGroup } from "./token.ts";

export const tokenGroups: readonly TokenGroup[] = [
  countyTokens,
  schoolTokens,
  targetTokens,
  balanceTokens,
  changeTokens,
  measureTokens,
  dispositionTokens,
  placementTokens,
  stepTokens,
  needTokens,
  riskTokens,
  dutyTokens,
];

/** （含购买学位） is found as (含购买学位), with or without spaces. */
export const canonical = (name: string): string => name.normalize("NFKC").replace(/\s/gu, "");

const byName: ReadonlyMap<string, Token> = new Map(
  tokenGroups.flatMap(({ tokens }) => tokens.map((token) => [canonical(token.name), token] as const)),
);

export const tokenNamed = (name: string): Token | undefined => byName.get(canonical(name));
