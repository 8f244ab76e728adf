/** Rosters handed in by a browser: read from a temporary copy, of which nothing is left. */
import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { uploadedRosters } from "../../../electron/localserver/uploadedRosters.ts";
import { answered } from "../../../renderer/bridge/httpBridge.ts";
import type { FileToken } from "../../../shared/contract/document.ts";
import type { Outcome } from "../../../shared/contract/problem.ts";
import { aFolder } from "../../builders/aFolder.ts";
import { enter, serveHost, type ServedHost } from "../../support/localServer.ts";

const roster = "学校名称,办别,办学类型,一年级\n第一小学,公办,小学,40\n";

describe("a roster handed in by a page", () => {
  let served: ServedHost;
  beforeEach(async () => {
    served = await serveHost();
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await served.stop();
  });

  const upload = async (
    name: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<Outcome<unknown>> => {
    const address = `${served.server.origin}/api/rosters/upload?name=${encodeURIComponent(name)}`;
    return answered(fetch(address, { method: "POST", headers, body: roster }));
  };
  const tokenOf = (outcome: Outcome<unknown>): FileToken => {
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return String(outcome.value);
  };

  test("is read under its own name", async () => {
    const file = tokenOf(await upload("东陵县 名册.csv", await enter(served)));
    const read = await served.host.call("roster.read", { session: "1", files: [file] });
    expect(read).toMatchObject({ ok: true, value: { fileName: "东陵县 名册.csv", counts: { schools: 1 } } });
    // Its copy has been read and is gone; a second session finds nothing.
    const again = await served.host.call("roster.read", { session: "2", files: [file] });
    expect(again).toMatchObject({ ok: false, problem: { code: "document-missing" } });
  });

  test("is not taken from anybody else", async () => {
    const outcome = await upload("名册.csv", {});
    expect(outcome).toMatchObject({ ok: false, problem: { code: "forbidden" } });
  });

  test.each([
    ["../../x.csv", "_.._x.csv"],
    ["C:\\名册.csv", "C__名册.csv"],
    ["名册\u0000.csv", "名册_.csv"],
    ["", "名册"],
    ["...", "名册"],
    [`${"长".repeat(100)}.csv`, `${"长".repeat(56)}.csv`],
  ])("a name is never a way out of its folder: %j", async (name, kept) => {
    const file = tokenOf(await upload(name, await enter(served)));
    const read = await served.host.call("roster.read", { session: "1", files: [file] });
    expect(read).toMatchObject({ ok: true, value: { fileName: kept } });
  });

  test("what was never read goes when the server stops", async () => {
    // Other programs keep copies of theirs in the system's folder.
    const temporary = aFolder();
    vi.stubEnv("TMPDIR", temporary);
    const rosters = uploadedRosters(served.host);
    expect(await rosters.upload("名册.csv", Buffer.from(roster))).toMatchObject({ ok: true });
    expect(readdirSync(temporary)).toHaveLength(1);
    await rosters.removeAll();
    expect(readdirSync(temporary)).toEqual([]);
  });
});
