/** A roster drawn by chance as a file in a folder: any layout, any mess. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { layouts, type Layout } from "../roster/generate/data.ts";
import { drawRoster, type DrawnRoster } from "../roster/generate/drawRoster.ts";
import { bytesOf } from "../roster/generate/fileOf.ts";
import { whole, type Chance } from "./seeded.ts";

export interface DrawnFile {
  readonly path: string;
  readonly drawn: DrawnRoster;
}

export function aDrawnFile(folder: string, chance: Chance, isWanted = (_layout: Layout) => true): DrawnFile {
  const wanted = layouts.filter(isWanted);
  const layout = wanted[whole(chance, wanted.length)];
  if (layout === undefined) throw new Error("no layout is wanted");
  const seed = whole(chance, 1_000_000);
  const drawn = drawRoster(layout, seed);
  const path = join(folder, `drawn-${seed}.${layout.kind === "text" ? "csv" : "xlsx"}`);
  writeFileSync(path, bytesOf(layout, drawn));
  return { path, drawn };
}
