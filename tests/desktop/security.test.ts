/** The desktop window can do nothing but show our pages and use our doors. */
import type { Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventually } from "../support/eventually.ts";
import { channels } from "../../electron/desktop/channels.ts";
import { setMenu } from "../../electron/desktop/modules/menu.ts";
import { startDesktopProgram, type DesktopProgram } from "./standIn/program.ts";
import { startStandIn, type StandIn } from "./standIn/standIn.ts";

describe("a window of the desktop program", () => {
  let program: DesktopProgram;
  let standIn: StandIn;
  let page: Page;
  beforeAll(async () => {
    program = await startDesktopProgram();
    ({ standIn } = program);
    page = await standIn.windows.page(0);
  });
  afterAll(() => program.stop());

  const firstWindow = () => {
    const [window] = standIn.windows.all;
    if (window === undefined) throw new Error("the program has no window");
    return window;
  };

  test("is isolated, sandboxed and without Node", async () => {
    expect(firstWindow().options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
    });
    expect(
      await page.evaluate(() => ["require", "process", "module"].filter((name) => name in globalThis)),
    ).toEqual([]);
  });

  test("has the doors of DesktopApi and no other", async () => {
    const doors = await page.evaluate(() => Object.keys(globalThis.seatBalance));
    expect(doors.toSorted()).toEqual([
      "openWindow",
      "paste",
      "pickDocument",
      "pickPlace",
      "pickRosters",
      "print",
      "request",
      "saveFile",
      "savePdf",
      "subscribe",
      "takeRoster",
    ]);
  });

  test("shows the program under its own scheme, with its policy", async () => {
    expect(standIn.protocol.own(page.url())).toMatch(/^seat-balance:\/\/app\//u);
    const response = await standIn.protocol.answer("seat-balance://app/", "GET");
    expect(response?.headers.get("content-security-policy")).toContain("default-src 'none'");
    const other = await standIn.protocol.answer("seat-balance://elsewhere/index.html", "GET");
    expect(other?.status).toBe(404);
    const outside = await standIn.protocol.answer("seat-balance://app/..%2f..%2fpackage.json", "GET");
    expect(outside?.status).toBe(404);
  });

  test("goes nowhere else", async () => {
    const before = page.url();
    await page.evaluate(() => location.assign("https://example.com/"));
    await eventually(() => expect(firstWindow().keptFrom).toContain("https://example.com/"));
    expect(page.url()).toBe(before);
  });

  test("opens no windows by itself", async () => {
    await page.evaluate(() => void window.open("https://example.com/"));
    await eventually(() => expect(firstWindow().deniedWindows()).toBe(1));
    await eventually(() => expect(page.context().pages()).toHaveLength(1));
  });

  test("is granted no permission but to copy", async () => {
    for (const permission of [
      "media",
      "geolocation",
      "notifications",
      "clipboard-read",
      "openExternal",
      "fileSystem",
    ]) {
      expect(await standIn.session.request(permission), permission).toBe(false);
      expect(standIn.session.check(permission), permission).toBe(false);
    }
    expect(await standIn.session.request("clipboard-sanitized-write")).toBe(true);
    expect(standIn.session.check("clipboard-sanitized-write")).toBe(true);
  });

  test("is answered on three channels only", async () => {
    expect(standIn.ipc.channels().toSorted()).toEqual([
      channels.ability,
      channels.request,
      channels.saveFile,
    ]);
    const refused = page.evaluate(() => globalThis.standInInvoke("seat-balance:files", ["/"]));
    await expect(refused).rejects.toThrow("No handler registered");
  });

  test("can ask for no ability that is not declared", async () => {
    const asked = page.evaluate(
      (channel) => globalThis.standInInvoke(channel, ["constructor", ""]),
      channels.ability,
    );
    await expect(asked).rejects.toThrow("forbidden");
  });

  test("hands in files as bytes under a name of their kind, and nothing else", async () => {
    for (const file of [
      { fileName: "", content: "" },
      { fileName: "甲.xlsx", content: "不是" },
      { fileName: "甲.exe", content: "" },
      "甲.xlsx",
    ]) {
      const asked = page.evaluate(([channel, given]) => globalThis.standInInvoke(channel, [given]), [
        channels.saveFile,
        file,
      ] as const);
      await expect(asked).rejects.toThrow("forbidden");
    }
  });

  test("has no menu whose keys reload or close it", () => {
    expect(standIn.menu.current()).toBeNull();
    setMenu(standIn.parts, "darwin");
    const roles = JSON.stringify(standIn.menu.templates);
    expect(roles).toContain('"copy"');
    expect(roles).not.toMatch(/reload|close|undo|toggleDevTools/iu);
  });
});

describe("a sender that is not a page of ours", () => {
  let program: DesktopProgram;
  beforeAll(async () => {
    program = await startDesktopProgram();
    await program.standIn.windows.page(0);
  });
  afterAll(() => program.stop());

  const senders = [
    ["a page of another site", { url: "https://example.com/", parent: null }],
    ["a site that only begins like ours", { url: "seat-balance://app.example.com/", parent: null }],
    ["a frame within our page", { url: "seat-balance://app/", parent: {} }],
    ["a file", { url: "file:///index.html", parent: null }],
    ["a frame that is gone", null],
  ] as const;

  test.each(senders)("%s is refused", async (_name, senderFrame) => {
    const { ipc, windows } = program.standIn;
    const sender = windows.all[0]?.webContents;
    if (sender === undefined) throw new Error("the program has no window");
    const refusal = { ok: false, problem: { code: "forbidden" } };
    expect(await ipc.invoke({ senderFrame, sender }, channels.request, ["settings.read", {}])).toMatchObject(
      refusal,
    );
    await expect(ipc.invoke({ senderFrame, sender }, channels.ability, ["pickDocument", ""])).rejects.toThrow(
      "forbidden",
    );
    expect(program.standIn.dialog.asked).toEqual([]);
  });
});

test("the stand-in grants what no handler denies, so that the tests above can fail", async () => {
  const standIn = await startStandIn("");
  expect(await standIn.session.request("media")).toBe(true);
  expect(standIn.session.check("media")).toBe(true);
  expect(standIn.menu.current()).toBeUndefined();
  await standIn.close();
});
