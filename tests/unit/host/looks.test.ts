/** How grids were arranged is kept by document, on this computer and not in the document. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plainLook, type GridLook } from "../../../shared/contract/gridLook.ts";
import { aHost } from "../../builders/aHost.ts";

const sorted: GridLook = { ...plainLook, sort: { columnId: "kind", direction: "desc" } };
const narrow: GridLook = { ...plainLook, columns: [{ id: "kind", width: 40, hidden: false }] };

test("each grid of each document has its own, the last one said", async () => {
  const by = aHost();
  await by.ask("looks.write", { documentId: "one", grid: "roster", look: narrow });
  await by.ask("looks.write", { documentId: "one", grid: "roster", look: sorted });
  await by.ask("looks.write", { documentId: "one", grid: "measures", look: narrow });
  await by.ask("looks.write", { documentId: "two", grid: "roster", look: narrow });
  expect(await by.ask("looks.read", { documentId: "one" })).toEqual({ roster: sorted, measures: narrow });
  expect(await by.ask("looks.read", { documentId: "two" })).toEqual({ roster: narrow });
  expect(await by.ask("looks.read", { documentId: "three" })).toEqual({});
});

test("the view a screen was left in is kept beside the looks of its grids", async () => {
  const by = aHost();
  const left: GridLook = { ...plainLook, view: "schools" };
  await by.ask("looks.write", { documentId: "one", grid: "balance.view", look: left });
  expect(await by.ask("looks.read", { documentId: "one" })).toEqual({ "balance.view": left });
});

test("those of the fifty documents arranged last are kept", async () => {
  const by = aHost();
  for (let number = 1; number <= 51; number += 1)
    await by.ask("looks.write", { documentId: `document ${number}`, grid: "roster", look: sorted });
  expect(await by.ask("looks.read", { documentId: "document 1" })).toEqual({});
  expect(await by.ask("looks.read", { documentId: "document 2" })).toEqual({ roster: sorted });
});

test("what cannot be read is as good as none, and what cannot be written keeps nobody from working", async () => {
  const by = aHost();
  await by.ask("looks.write", { documentId: "one", grid: "roster", look: sorted });
  writeFileSync(join(by.dataFolder, "looks.json"), '[{"documentId": 7}]');
  expect(await by.ask("looks.read", { documentId: "one" })).toEqual({});
  mkdirSync(join(by.dataFolder, "looks.json"));
  expect(await by.ask("looks.write", { documentId: "one", grid: "roster", look: sorted })).toBeNull();
});

test("a look is checked at the border", async () => {
  const by = aHost();
  const wide = { ...plainLook, columns: [{ id: "kind", width: 9999, hidden: false }] };
  expect(await by.refusal("looks.write", { documentId: "one", grid: "roster", look: wide })).toMatchObject({
    code: "bad-input",
  });
});
