/** `--scenario`: one of the file's scenarios calculated, checked and exported as if it were the plan. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { runCommandLine } from "../../../electron/commandline/runCommandLine.ts";
import { writeInterchange } from "../../../shared/contract/writeInterchange.ts";
import { aFolder } from "../../builders/aFolder.ts";
import { resourcesFolder } from "../../builders/aHost.ts";
import { aSmallCounty } from "../../builders/commandSequences.ts";
import { run as does } from "../shared/commands/running.ts";

const planFile = z.looseObject({ measures: z.array(z.looseObject({})) });

/** A document with the scenario 不减招生 in which the cap is gone, and a terminal beside it. */
async function aTerminal() {
  const folder = aFolder();
  const at = (name: string): string => join(folder, name);
  const run = (...words: string[]) =>
    runCommandLine(words, { dataFolder: at("data"), resourcesFolder, programVersion: "0.0.0-test" });
  const plan = aSmallCounty();
  does(plan, "copy-scenario", { from: "current", name: "不减招生" });
  does(plan, "remove-measures", { measures: ["@v-1/m1"] });
  writeFileSync(at("plan.json"), JSON.stringify(writeInterchange(plan)));
  expect(await run("load", at("plan.json"), "--into", at("方案.seatplan"))).toMatchObject({ exitCode: 0 });
  return { at, run };
}

test("a scenario is calculated like the plan exported from it", async () => {
  const { at, run } = await aTerminal();
  const path = at("方案.seatplan");
  const scenario = await run("calculate", path, "--scenario", "不减招生");
  await run("export", path, "--json", at("one.json"), "--scenario", "不减招生");
  expect(scenario.output).not.toBe((await run("calculate", path)).output);
  expect(scenario.output).toBe((await run("calculate", at("one.json"))).output);
  const exported: unknown = JSON.parse(readFileSync(at("one.json"), "utf8"));
  expect(planFile.parse(exported)).not.toHaveProperty("scenarios");
  expect(planFile.parse(exported).measures).toHaveLength(2);
});

test("an export without it has all scenarios", async () => {
  const { at, run } = await aTerminal();
  await run("export", at("方案.seatplan"), "--json", at("all.json"));
  expect(JSON.parse(readFileSync(at("all.json"), "utf8"))).toEqual(
    JSON.parse(readFileSync(at("plan.json"), "utf8")),
  );
});

test("the checks of a scenario are its own, and drafts are told once", async () => {
  const { at, run } = await aTerminal();
  const codesIn = async (...words: string[]) => {
    const { output } = await run("check", at("方案.seatplan"), ...words);
    return z
      .array(z.looseObject({ code: z.string() }))
      .parse(JSON.parse(output))
      .map(({ code }) => code);
  };
  const [plan, scenario] = [await codesIn(), await codesIn("--scenario", "不减招生")];
  expect(plan.filter((code) => code === "draft-pending")).toHaveLength(1);
  expect(scenario.filter((code) => code === "draft-pending")).toHaveLength(1);
});

test("a name that no scenario has is refused with those there are", async () => {
  const { at, run } = await aTerminal();
  const { exitCode, messages } = await run("calculate", at("方案.seatplan"), "--scenario", "多建学校");
  expect(exitCode).toBe(1);
  expect(messages).toContain("当前方案 | 不减招生");
});
