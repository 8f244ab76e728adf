/** The version that documents note as their maker. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const manifest = z.object({ version: z.string() });

/** `program` is the folder that holds package.json. */
export const programVersion = (program: string): string =>
  manifest.parse(JSON.parse(readFileSync(join(program, "package.json"), "utf8"))).version;
