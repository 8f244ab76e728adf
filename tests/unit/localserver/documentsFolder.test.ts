/** The browser's own file sheet, as the server keeps it: what is listed, named, uploaded and given back. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { documentsFolder, type DocumentsFolder } from "../../../electron/localserver/documentsFolder.ts";
import type { Host } from "../../../shared/contract/bridge.ts";
import { makeFolders, type TestFolders } from "../../support/folders.ts";
import { testHost } from "../../support/host.ts";

const county = { code: "410000", name: "安河县", baseYear: 2021, targetYear: 2025 };

describe("the documents folder", () => {
  let folders: TestFolders;
  let host: Host;
  let documents: DocumentsFolder;
  beforeEach(() => {
    folders = makeFolders();
    host = testHost(folders);
    documents = documentsFolder(host, folders.documents);
  });
  afterEach(async () => {
    await host.close();
    folders.remove();
  });

  const keep = (name: string, day: string): void => {
    mkdirSync(folders.documents, { recursive: true });
    writeFileSync(join(folders.documents, name), name);
    utimesSync(join(folders.documents, name), new Date(day), new Date(day));
  };

  test("lists plans, newest first, without the notes and other files beside them", async () => {
    keep("甲.seatplan", "2026-01-02");
    keep("乙.seatplan", "2026-03-04");
    keep("~$乙.seatplan", "2026-03-04");
    keep(".丙.seatplan", "2026-03-04");
    keep("名册.xlsx", "2026-03-04");
    const listed = await documents.list();
    expect(listed.map(({ fileName }) => fileName)).toEqual(["乙.seatplan", "甲.seatplan"]);
    expect(listed[0]?.modifiedAt).toBe("2026-03-04T00:00:00.000Z");
  });

  test("is made when it is not there", async () => {
    expect(await documents.list()).toEqual([]);
    expect(existsSync(folders.documents)).toBe(true);
  });

  test("gives a place for a new plan, which the host makes there", async () => {
    const place = await documents.place("安河县 2021–2025");
    const at = place.ok ? place.value : "";
    expect(await host.call("documents.create", { at, county })).toMatchObject({ ok: true });
    expect(readdirSync(folders.documents)).toContain("安河县 2021–2025.seatplan");
  });

  test("gives no place where a plan is", async () => {
    keep("甲.seatplan", "2026-01-02");
    const refusal = { ok: false, problem: { code: "document-exists", path: "甲.seatplan" } };
    expect(await documents.place("甲")).toMatchObject(refusal);
    expect(await documents.place(" 甲.SEATPLAN ")).toMatchObject(refusal);
  });

  test("leaves out folders and links to nowhere", async () => {
    keep("甲.seatplan", "2026-01-02");
    mkdirSync(join(folders.documents, "夹.seatplan"));
    symlinkSync(join(folders.documents, "没有"), join(folders.documents, "链.seatplan"), "junction");
    expect((await documents.list()).map(({ fileName }) => fileName)).toEqual(["甲.seatplan"]);
    expect(await documents.download("夹")).toMatchObject({ problem: { code: "file-unreadable" } });
  });

  test("says why an upload cannot be kept", async () => {
    writeFileSync(folders.documents, "a file where the folder should be");
    expect(await documents.upload("甲", Buffer.from("x"))).toMatchObject({
      problem: { code: "document-write-failed", path: "甲.seatplan" },
    });
  });

  const badNames = [
    "",
    "  ",
    ".seatplan",
    "..",
    "../甲",
    "a/b",
    "a\\b",
    "C:甲",
    "甲?",
    "con",
    "NUL.2021",
    "~$甲",
    ".甲",
    "甲.",
    "长".repeat(80),
  ];
  test.each(badNames)("refuses the name %j", async (name) => {
    expect(await documents.place(name)).toMatchObject({
      ok: false,
      problem: { code: "bad-value", path: "fileName" },
    });
    expect(await documents.upload(name, Buffer.from("x"))).toMatchObject({ ok: false });
    expect(await documents.download(name)).toMatchObject({ ok: false });
    expect(existsSync(folders.documents)).toBe(false);
  });

  test("keeps an upload under the next free name", async () => {
    keep("甲.seatplan", "2026-01-02");
    expect(await documents.upload("甲.seatplan", Buffer.from("新"))).toMatchObject({ ok: true });
    expect(readFileSync(join(folders.documents, "甲 (2).seatplan"), "utf8")).toBe("新");
    expect(readFileSync(join(folders.documents, "甲.seatplan"), "utf8")).toBe("甲.seatplan");
  });

  test("gives a plan back, but not while it is being written", async () => {
    keep("甲.seatplan", "2026-01-02");
    expect(await documents.download("甲.seatplan")).toEqual({ ok: true, value: Buffer.from("甲.seatplan") });
    keep("甲.seatplan-journal", "2026-01-02");
    expect(await documents.download("甲.seatplan")).toMatchObject({
      ok: false,
      problem: { code: "document-busy" },
    });
    expect(await documents.download("乙.seatplan")).toMatchObject({
      ok: false,
      problem: { code: "document-missing" },
    });
  });
});
