/** What section F 资产处置 asks for where a school ends or turns public: worth, debts, land, and what becomes of them. */
import type { CaseSource } from "../../print/caseSource.ts";
import { routesOf } from "../routes.ts";
import { allOfCase, type Asked } from "./asked.ts";

export function assets(source: CaseSource): Asked[] {
  const routes = routesOf(source);
  if (routes.size === 0) return [];
  const { landTitle, assetRoute } = source.schoolCase ?? {};
  return allOfCase(source, [
    "assessedValue",
    "debts",
    "landTitle",
    ...(landTitle === "leased" ? ["leaseUntil"] : []),
    "assetRoute",
    // What is given away or kept by its owner has no price.
    ...(assetRoute === "purchase" || assetRoute === "lease" ? ["assetPrice"] : []),
    // Who turns to something else or public goes on as a legal person.
    ...(routes.has("close") ? ["liquidation", "liquidatedBy"] : []),
  ]);
}
