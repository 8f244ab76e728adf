/** The border of the host: unknown names, bad inputs and bugs are answered, never thrown. */
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { locationOf } from "../../../electron/host/location.ts";
import { asPlainUser } from "../../builders/asPlainUser.ts";
import { reopened } from "../../builders/aDocument.ts";
import { aHost, problemOf } from "../../builders/aHost.ts";

test("an unknown request and a bad input are refused with their place", async () => {
  const { host } = aHost();
  expect(problemOf("x", await host.call("no.such", {}))).toMatchObject({
    code: "unknown-request",
    found: "no.such",
  });
  expect(problemOf("x", await host.call("__proto__", {}))).toMatchObject({ code: "unknown-request" });
  expect(problemOf("x", await host.call("settings.setWho", { who: "" }))).toMatchObject({
    code: "bad-input",
    path: "who",
  });
  expect(problemOf("x", await host.call("plan.undo", { document: "d", more: 1 }))).toMatchObject({
    code: "bad-input",
  });
  expect(problemOf("x", await host.call("plan.undo", { document: "d" }))).toMatchObject({
    code: "document-not-open",
  });
  expect(problemOf("x", await host.call("documents.open", { file: "/etc/passwd" }))).toMatchObject({
    code: "token-unknown",
  });
});

test("a bug is answered as a problem, and logged with its stack", async () => {
  const by = aHost();
  mkdirSync(join(by.dataFolder, "settings.json"), { recursive: true });
  expect(await by.refusal("settings.read", {})).toMatchObject({ code: "internal", found: "settings.read" });
  const [log = ""] = readdirSync(join(by.dataFolder, "logs"));
  expect(readFileSync(join(by.dataFolder, "logs", log), "utf8")).toMatch(
    /settings\.read: Error: EISDIR[^]*\n {4}at /u,
  );
});

test("settings that cannot be read are set aside, and the program starts", async () => {
  const by = aHost();
  await by.ask("settings.setWho", { who: " 王敏 " });
  expect(await by.ask("settings.read", {})).toEqual({ who: "王敏" });
  writeFileSync(join(by.dataFolder, "settings.json"), "{ not json");
  expect(await by.ask("settings.read", {})).toEqual({ who: "" });
  expect(readdirSync(by.dataFolder)).toContain("settings.json.unreadable");
});

test.each([
  ["/home/wang/方案/东陵县.seatplan", "local"],
  ["/media/usb/东陵县.seatplan", "shared"],
  ["\\\\server\\share\\东陵县.seatplan", "shared"],
  ["/home/wang/OneDrive - 教育局/东陵县.seatplan", "shared"],
  ["/home/wang/坚果云/东陵县.seatplan", "shared"],
  ["/home/wang/WPS云盘/东陵县.seatplan", "shared"],
  ["/home/wang/方案/坚果云.seatplan", "local"],
])("%s is %s", (path, location) => {
  expect(locationOf(path)).toBe(location);
});

/** Of the newest schema: it is opened without a backup. */
const fixture = join(import.meta.dirname, "..", "..", "fixtures", "documents", "schema-5.seatplan");

test("where nothing can be kept beside the documents, they are worked on all the same", async () => {
  const by = aHost({ now: () => new Date("2099-01-01T00:00:00Z") });
  const path = join(by.folder, "旧.seatplan");
  copyFileSync(fixture, path);
  mkdirSync(by.dataFolder, { mode: 0o555 });
  for (const place of [path, by.folder]) chmodSync(place, 0o777);
  await asPlainUser(async () => {
    const document = await reopened(by, path);
    expect((await document.undo()).label).toMatch(/^撤销 /u);
    expect(await by.refusal("backups.create", { document: document.info.key })).toMatchObject({
      code: "backup-failed",
      path: "旧.seatplan",
    });
    await document.close();
  });
  expect(readdirSync(by.folder)).toEqual(["data of 王敏", "旧.seatplan"]);
});
