/** `npm start` where there is no display: it says so, serves the same program to the browser, and stops when told. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { afterEach, expect, test } from "vitest";
import { makeFolders, programFolder } from "../support/folders.ts";

const folders = makeFolders();
afterEach(() => folders.remove());

test("without a display the program is served to the browser", async () => {
  const child = spawn(process.execPath, [join(programFolder, "electron", "start.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
    env: {
      ...process.env,
      DISPLAY: "",
      WAYLAND_DISPLAY: "",
      SEAT_BALANCE_DATA: folders.data,
      SEAT_BALANCE_DOCUMENTS: folders.documents,
      SEAT_BALANCE_NO_BROWSER: "1",
    },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  /** The next line with the text in it; sources changed since the build put lines of a new build before. */
  const lineWith = async (text: string): Promise<string> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`it ended without saying ${text}`);
      if (value.includes(text)) return value;
    }
  };
  const address = async (): Promise<string> => /http:\S+/u.exec(await lineWith("http:"))?.[0] ?? "";

  await lineWith("没有图形界面，改用浏览器运行。");
  const first = await address();
  expect((await fetch(first, { redirect: "manual" })).status).toBe(303);
  expect((await fetch(first, { redirect: "manual" })).status).toBe(401);
  await lineWith(folders.documents);

  // Enter gives a new address, for a browser that was closed meanwhile.
  child.stdin.write("\n");
  expect((await fetch(await address(), { redirect: "manual" })).status).toBe(303);

  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});
