/** 关于 names every library the program is made of, with the licence it says of itself. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { libraries } from "../../../../renderer/screens/help/libraries.ts";
import { programFolder } from "../../../support/folders.ts";

const manifestOf = (folder: string) =>
  z
    .object({ license: z.string(), dependencies: z.record(z.string(), z.string()).optional() })
    .parse(JSON.parse(readFileSync(join(programFolder, folder, "package.json"), "utf8")));

test("all of them, and no other", () => {
  const used = Object.keys(manifestOf(".").dependencies ?? {});
  expect(libraries.map(({ name }) => name).toSorted()).toEqual([...used, "electron"].toSorted());
});

test.each(libraries)("$name: $licence", ({ name, licence }) => {
  expect(manifestOf(join("node_modules", name)).license).toBe(licence);
});
