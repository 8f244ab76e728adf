/** Before the suites that run the bundles: builds them when they are older than the sources. */
import { buildWhenStale } from "../../electron/build.ts";
import { programFolder } from "./folders.ts";

export default async function setup(): Promise<void> {
  await buildWhenStale(programFolder, (line) => process.stdout.write(`${line}\n`));
}
