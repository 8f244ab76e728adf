/** A percentage as typed ("5", "5.5%", "８") as basis points; null when empty. */
import { tidy } from "../../../shared/format/typed.ts";
import type { BasisPoints } from "../../../shared/model/units.ts";

export function shareOfText(text: string): BasisPoints | null | "invalid" {
  const tidied = tidy(text).replace(/%$/u, "").trim();
  if (tidied === "") return null;
  if (!/^\d{1,3}(\.\d{1,2})?$/u.test(tidied)) return "invalid";
  const bp = Math.round(Number(tidied) * 100);
  return bp <= 10_000 ? bp : "invalid";
}
