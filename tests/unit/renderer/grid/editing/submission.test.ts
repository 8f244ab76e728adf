/** Edits on their way: shown as pending, and a new line becomes one record however fast it is typed. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Line } from "../../../../../renderer/grid/lines.ts";
import { Submission } from "../../../../../renderer/grid/editing/submission.ts";
import { newRowId, type CellEdit } from "../../../../../renderer/grid/types.ts";

const record = (id: string): Line<string> => ({ kind: "record", id, row: id });
const edit = (rowId: string, columnId: string, text: string): CellEdit => ({ rowId, columnId, text });

let sent: { readonly edit: CellEdit; readonly settle: (newId?: string) => void }[];
let calls: (readonly CellEdit[])[];
/** How many cells each drawing drew. */
let drawn: number[];
let lines: Map<string, Line<string>>;
let created: string[];
let edits: Submission<string>;

beforeEach(() => {
  sent = [];
  calls = [];
  drawn = [];
  created = [];
  lines = new Map([
    ["m1", record("m1")],
    [newRowId, { kind: "append", id: newRowId, text: "＋" }],
  ]);
  edits = new Submission<string>({
    send,
    lineOf: (rowId) => lines.get(rowId),
    redraw: (cells) => drawn.push(cells.length),
    onCreated: (rowId) => created.push(rowId),
    nextFrame: (run) => run(),
  });
});

const send = (block: readonly CellEdit[]): Promise<string | void> =>
  new Promise((resolve) => {
    const [first] = block;
    calls.push(block);
    if (first !== undefined) sent.push({ edit: first, settle: resolve });
  });

const shown = (rowId: string, columnId: string): string | undefined => {
  const line = lines.get(rowId);
  return line === undefined ? undefined : edits.pendingText({ rowId, columnId }, line);
};
/** Lets everything that waits for a settled edit happen. */
const settled = async (index: number, newId?: string): Promise<void> => {
  sent[index]?.settle(newId);
  await new Promise((resolve) => setImmediate(resolve));
};

describe("an edit on its way", () => {
  test("is shown until it is settled", async () => {
    edits.submit(edit("m1", "seats", "450"), false);
    expect(shown("m1", "seats")).toBe("450");
    await settled(0);
    expect(shown("m1", "seats")).toBeUndefined();
  });
  test("gives way as soon as the row itself is new", () => {
    edits.submit(edit("m1", "seats", "450"), false);
    lines.set("m1", record("m1"));
    expect(shown("m1", "seats")).toBeUndefined();
  });
  test("is not ended by an earlier one of the same cell", async () => {
    edits.submit(edit("m1", "seats", "450"), false);
    edits.submit(edit("m1", "seats", "500"), false);
    await settled(0);
    expect(shown("m1", "seats")).toBe("500");
  });
});

describe("many cells at once", () => {
  test("are sent as one, shown until settled, and drawn anew together", async () => {
    const block = [edit("m1", "seats", "450"), edit("m1", "kind", ""), edit("m2", "seats", "90")];
    lines.set("m2", record("m2"));
    void edits.write(block, send);
    expect(calls).toEqual([block]);
    expect(drawn).toEqual([3]);
    expect([shown("m1", "seats"), shown("m1", "kind"), shown("m2", "seats")]).toEqual(["450", "", "90"]);
    edits.submit(edit("m2", "seats", "91"), false);
    await settled(0);
    expect([shown("m1", "seats"), shown("m1", "kind"), shown("m2", "seats")]).toEqual([
      undefined,
      undefined,
      "91",
    ]);
    expect(drawn).toEqual([3, 1, 2]);
  });
});

describe("typing on in a new line", () => {
  test("waits for the record and then belongs to it", async () => {
    edits.submit(edit(newRowId, "school", "育英学校"), true);
    edits.submit(edit(newRowId, "kind", "民办转公办"), true);
    expect(sent).toHaveLength(1);
    expect(shown(newRowId, "kind")).toBe("民办转公办");
    await settled(0, "m2");
    expect(sent.map((one) => one.edit)).toEqual([
      edit(newRowId, "school", "育英学校"),
      edit("m2", "kind", "民办转公办"),
    ]);
    expect(created).toEqual(["m2"]);
  });
  test("after Enter it is the next record", async () => {
    edits.submit(edit(newRowId, "school", "育英学校"), false);
    edits.submit(edit(newRowId, "school", "实验小学"), false);
    expect(sent.map((one) => one.edit.rowId)).toEqual([newRowId, newRowId]);
    await settled(0, "m2");
    expect(created).toEqual([]);
  });
  test("a line that was left is not gone back to", async () => {
    edits.submit(edit(newRowId, "school", "育英学校"), true);
    expect(edits.continuesNewRecord).toBe(true);
    edits.leaveNewLine();
    expect(edits.continuesNewRecord).toBe(false);
    await settled(0, "m2");
    expect(created).toEqual([]);
  });
  test("a refused record leaves the next edit to begin it", async () => {
    edits.submit(edit(newRowId, "school", ""), true);
    edits.submit(edit(newRowId, "kind", "扩建"), true);
    await settled(0);
    expect(sent[1]?.edit).toEqual(edit(newRowId, "kind", "扩建"));
  });
});
