/** Section F of a case: what the school owns and owes, the land it stands on, and what becomes of all that. */
import { routesOf } from "../cases/routes.ts";
import { caseFact, caseText, isDecided, isKept } from "./caseFacts.ts";
import type { CaseSource } from "./caseSource.ts";
import { whyNotAsked } from "./emptying.ts";
import { factsTable } from "./facts.ts";
import type { Block } from "./printed.ts";

const keys = [
  "assessedValue",
  "debts",
  "landArea",
  "landTitle",
  "leaseUntil",
  "assetRoute",
  "assetPrice",
  "liquidatedBy",
  "liquidation",
] as const;

export function assetsBlocks(source: CaseSource): Block[] {
  if (routesOf(source).size === 0 && !isKept(source, keys))
    return isDecided(source) ? [{ kind: "paragraph", text: whyNotAsked(source, "assets") }] : [];
  const facts = keys.filter((key) => isAsked(source, key) || caseText(source, key) !== "");
  return [factsTable(facts.map((key) => caseFact(source, key)))];
}

/** No line is left for a lease of land that is not leased, a price of what is not sold, the liquidation of who goes on. */
function isAsked(source: CaseSource, key: string): boolean {
  const { landTitle, assetRoute = "purchase" } = source.schoolCase ?? {};
  if (key === "assetPrice") return assetRoute === "purchase" || assetRoute === "lease";
  if (key === "leaseUntil") return landTitle === undefined || landTitle === "leased";
  return !key.startsWith("liquidat") || routesOf(source).has("close");
}
