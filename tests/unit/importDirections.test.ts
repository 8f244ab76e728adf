/** The linter is what keeps the rooms apart, so its rules are tried: one forbidden import of each kind must fail it. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { programFolder } from "../support/folders.ts";

const forbidden = [
  ["shared/model/a.ts", "node:fs"],
  ["shared/model/a.ts", "react"],
  ["shared/model/a.ts", "../../electron/host/createHost.ts"],
  ["shared/model/a.ts", "../../renderer/App.tsx"],
  ["electron/host/a.ts", "electron"],
  ["electron/host/a.ts", "node:http"],
  ["electron/host/handlers/a.ts", "node:net"],
  ["electron/host/a.ts", "../localserver/serve.ts"],
  ["electron/host/a.ts", "../../renderer/App.tsx"],
  ["electron/localserver/a.ts", "electron"],
  ["electron/localserver/a.ts", "../desktop/startDesktop.ts"],
  ["electron/commandline/a.ts", "../localserver/serve.ts"],
  ["electron/commandline/a.ts", "../../renderer/App.tsx"],
  ["electron/desktop/modules/a.ts", "../../localserver/serve.ts"],
  ["electron/desktop/a.ts", "../../renderer/App.tsx"],
  ["electron/a.ts", "electron"],
  ["renderer/screens/a.ts", "../../electron/host/createHost.ts"],
  ["renderer/screens/a.ts", "node:path"],
  ["renderer/screens/a.ts", "electron"],
] as const;

const allowed = [
  ["shared/model/a.ts", "zod"],
  ["shared/model/a.ts", "../patch/patch.ts"],
  ["electron/host/a.ts", "../../shared/model/plan.ts"],
  ["electron/host/a.ts", "node:fs"],
  ["electron/desktop/a.ts", "electron"],
  ["electron/desktop/a.ts", "../host/createHost.ts"],
  ["electron/localserver/a.ts", "node:http"],
  ["renderer/screens/a.ts", "../../shared/model/plan.ts"],
] as const;

// The rooms are rebuilt elsewhere, so that a forbidden line never stands in the real ones, not even for a moment.
const folder = mkdtempSync(join(tmpdir(), "seat-balance-rooms-"));
beforeAll(() => copyFileSync(join(programFolder, ".oxlintrc.json"), join(folder, ".oxlintrc.json")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(file: string, source: string): { readonly status: number | null; readonly output: string } {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { thing } from "${source}";\nexport const other = thing;\n`);
  const oxlint = join(programFolder, "node_modules", "oxlint", "bin", "oxlint");
  const { status, stdout } = spawnSync(process.execPath, [oxlint, file], { cwd: folder, encoding: "utf8" });
  rmSync(path);
  return { status, output: stdout };
}

describe("the linter", () => {
  test.each(forbidden)("%s must not import %s", (file, source) => {
    const { status, output } = lint(file, source);
    expect(output).toContain("no-restricted-imports");
    expect(status).not.toBe(0);
  });
  test.each(allowed)("%s may import %s", (file, source) => {
    expect(lint(file, source)).toMatchObject({ status: 0 });
  });
});
